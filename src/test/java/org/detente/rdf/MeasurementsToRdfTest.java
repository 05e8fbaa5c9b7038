package org.detente.rdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.detente.model.EventType;
import org.detente.rdf.Measurement.Bounds;
import org.detente.rdf.Measurement.Depth;
import org.detente.rdf.Measurement.Metric;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class MeasurementsToRdfTest {

  private static final Quads NOTHING_READ = new Quads(List.of());

  private static final List<Measurement> THREE =
      List.of(
          measurement(Optional.of("fr"), Optional.empty(), Metric.F1, "0.75"),
          measurement(Optional.of("fr"), Optional.of(EventType.CLOSURE), Metric.F1, "0.5"),
          measurement(Optional.empty(), Optional.empty(), Metric.GOLD, "41"));

  private static Measurement measurement(
      Optional<String> set, Optional<EventType> type, Metric metric, String value) {
    return new Measurement(
        set,
        set.map(name -> "fr"),
        type,
        Depth.WHO,
        metric,
        new BigDecimal(value),
        value.equals("0.75")
            ? Optional.of(new Bounds(new BigDecimal("0.6"), new BigDecimal("0.85")))
            : Optional.empty());
  }

  private static Model model(List<Measurement> measurements) {
    return new LinkedHashModel(MeasurementsToRdf.quads(measurements, NOTHING_READ).statements());
  }

  @Test
  void a_score_is_one_observation_with_its_interval() {
    Model model = model(THREE.subList(0, 1));
    Resource observation =
        model.filter(null, RDF.TYPE, MeasurementTerms.OBSERVATION).subjects().iterator().next();
    assertTrue(model.contains(observation, MeasurementTerms.VALUE, decimal("0.75")));
    assertTrue(model.contains(observation, Det.LOWER_BOUND, decimal("0.6")));
    assertTrue(model.contains(observation, Det.UPPER_BOUND, decimal("0.85")));
    assertTrue(model.contains(observation, Det.DEPTH, DetValues.WHO_DEPTH));
    assertTrue(model.contains(observation, Det.SCORED_TYPE, DetClasses.EVENT));
    assertTrue(
        model.contains(observation, MeasurementTerms.IS_MEASUREMENT_OF, DetValues.F_MEASURE));
  }

  /** IC-1, IC-2, IC-3, IC-4, IC-11 and IC-14 of the Data Cube's integrity constraints. */
  @Test
  void the_cube_is_well_formed() {
    Model model = model(THREE);
    Set<Resource> observations =
        model.filter(null, RDF.TYPE, MeasurementTerms.OBSERVATION).subjects();
    assertEquals(3, observations.size());
    Set<IRI> dimensions = properties(model, MeasurementTerms.DIMENSION);
    Set<IRI> measures = properties(model, MeasurementTerms.MEASURE);
    assertEquals(5, dimensions.size());
    assertEquals(1, measures.size());
    for (Resource observation : observations) {
      assertEquals(1, model.filter(observation, MeasurementTerms.IN_DATA_SET, null).size());
      dimensions.forEach(d -> assertEquals(1, model.filter(observation, d, null).size(), d + ""));
      measures.forEach(m -> assertEquals(1, model.filter(observation, m, null).size(), m + ""));
    }
    for (IRI dimension : dimensions) {
      assertTrue(model.contains(dimension, RDF.TYPE, MeasurementTerms.DIMENSION_PROPERTY));
      assertFalse(model.filter(dimension, RDFS.RANGE, null).isEmpty());
    }
  }

  @Test
  void the_same_scores_give_the_same_bytes_and_can_be_read_again() throws IOException {
    List<Measurement> shuffled = new ArrayList<>(THREE);
    Collections.reverse(shuffled);
    for (Format format : Format.values()) {
      byte[] bytes = QuadFiles.bytes(MeasurementsToRdf.quads(THREE, NOTHING_READ), format);
      assertArrayEquals(
          bytes, QuadFiles.bytes(MeasurementsToRdf.quads(shuffled, NOTHING_READ), format));
      Quads again = QuadFiles.read(new ByteArrayInputStream(bytes), format, "scores");
      assertEquals(MeasurementsToRdf.quads(THREE, NOTHING_READ).size(), again.size());
    }
  }

  @Test
  void no_two_measurements_measure_the_same() {
    List<Measurement> twice = List.of(THREE.get(2), THREE.get(2));
    assertThrows(
        IllegalArgumentException.class, () -> MeasurementsToRdf.quads(twice, NOTHING_READ));
  }

  @Test
  void every_depth_and_metric_has_a_term_of_its_own() {
    assertEquals(
        Depth.values().length,
        Arrays.stream(Depth.values()).map(MeasurementTerms::of).distinct().count());
    assertEquals(
        Metric.values().length,
        Arrays.stream(Metric.values()).map(MeasurementTerms::of).distinct().count());
  }

  @Test
  void a_share_is_between_nothing_and_one() {
    assertThrows(
        IllegalArgumentException.class,
        () -> measurement(Optional.empty(), Optional.empty(), Metric.RECALL, "1.01"));
    assertThrows(
        IllegalArgumentException.class,
        () -> measurement(Optional.empty(), Optional.empty(), Metric.GOLD, "-1"));
    BigDecimal one = BigDecimal.ONE;
    assertThrows(IllegalArgumentException.class, () -> new Bounds(one, BigDecimal.ZERO));
  }

  @Test
  void the_run_that_was_scored_is_named_with_its_digests() {
    IRI run = Iris.run(new Run("e".repeat(64), "f".repeat(64)));
    Quads reading =
        new Quads(
            List.of(
                Terms.statement(run, RDF.TYPE, DetClasses.RUN, Iris.articleGraph("a")),
                Terms.statement(
                    run, Det.LEXICON_DIGEST, Terms.text("f".repeat(64)), Iris.articleGraph("a"))));
    Model model = new LinkedHashModel(MeasurementsToRdf.quads(THREE, reading).statements());
    assertEquals(1, model.filter(run, Det.LEXICON_DIGEST, null).size());
    assertEquals(Set.of(run), model.filter(null, PROV.WAS_GENERATED_BY, null).objects());
    assertEquals(1, model.contexts().size(), "all in the graph of evaluations");
  }

  private static Set<IRI> properties(Model model, IRI kind) {
    return model.filter(null, kind, null).objects().stream()
        .map(IRI.class::cast)
        .collect(Collectors.toSet());
  }

  private static Literal decimal(String value) {
    return Terms.decimal(new BigDecimal(value));
  }
}
