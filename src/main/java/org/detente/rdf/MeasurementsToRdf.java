package org.detente.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * Scores as a data set of the RDF Data Cube (W3C Recommendation, 2014) whose observations are
 * quality measurements (W3C Data Quality Vocabulary, 2016), in the graph {@code graph/evaluation}.
 * The same measurements give the same quads.
 */
public final class MeasurementsToRdf {

  private static final String EVALUATION = Iris.BASE + "evaluation/";
  private static final IRI GRAPH = Terms.iri(Iris.BASE + "graph/evaluation");
  private static final IRI SCORES = Terms.iri(EVALUATION + "scores");
  private static final IRI STRUCTURE = Terms.iri(EVALUATION + "structure");

  /** ISO 639-2: content in several languages. */
  private static final String ALL_LANGUAGES = "mul";

  private final List<Statement> statements = new ArrayList<>();

  private MeasurementsToRdf() {}

  /**
   * The graph of a run's scores.
   *
   * @param reading what the run wrote of an article, from which its digests are taken
   * @throws IllegalArgumentException when two measurements measure the same
   */
  public static Quads quads(List<Measurement> measurements, Quads reading) {
    MeasurementsToRdf graph = new MeasurementsToRdf();
    graph.structure();
    graph.run(reading);
    measurements.forEach(graph::observation);
    Quads quads = new Quads(graph.statements);
    long observations =
        quads.statements().stream()
            .filter(s -> s.getPredicate().equals(MeasurementTerms.IN_DATA_SET))
            .count();
    if (observations != measurements.size()) {
      throw new IllegalArgumentException("the same was measured twice");
    }
    return quads;
  }

  private void structure() {
    add(SCORES, RDF.TYPE, MeasurementTerms.DATA_SET);
    add(SCORES, RDF.TYPE, MeasurementTerms.QUALITY_MEASUREMENT_DATASET);
    add(SCORES, DCTERMS.TITLE, Terms.text("How well articles are read", "en"));
    add(SCORES, DCTERMS.TITLE, Terms.text("Comment les articles sont lus", "fr"));
    add(SCORES, DCTERMS.TITLE, Terms.text("Насколько верно прочитаны статьи", "ru"));
    add(SCORES, MeasurementTerms.STRUCTURE, STRUCTURE);
    add(STRUCTURE, RDF.TYPE, MeasurementTerms.STRUCTURE_DEFINITION);
    dimension("set", MeasurementTerms.COMPUTED_ON, DetClasses.GOLD_SET);
    dimension("metric", MeasurementTerms.IS_MEASUREMENT_OF, MeasurementTerms.METRIC);
    dimension("language", Det.SCORED_LANGUAGE, XSD.STRING);
    dimension("type", Det.SCORED_TYPE, DetClasses.EVENT_TYPE);
    dimension("depth", Det.DEPTH, DetClasses.DEPTH);
    component("value", MeasurementTerms.MEASURE, MeasurementTerms.VALUE);
    add(MeasurementTerms.VALUE, RDF.TYPE, MeasurementTerms.MEASURE_PROPERTY);
    for (IRI bound : List.of(Det.LOWER_BOUND, Det.UPPER_BOUND)) {
      component(bound.getLocalName(), MeasurementTerms.ATTRIBUTE, bound);
      add(bound, RDF.TYPE, MeasurementTerms.ATTRIBUTE_PROPERTY);
    }
    for (Measurement.Metric metric : Measurement.Metric.values()) {
      IRI iri = MeasurementTerms.of(metric);
      add(iri, RDF.TYPE, DetClasses.METRIC);
      add(iri, RDF.TYPE, MeasurementTerms.METRIC);
      add(iri, MeasurementTerms.EXPECTED_DATA_TYPE, XSD.DECIMAL);
    }
  }

  private void dimension(String name, IRI property, IRI range) {
    component(name, MeasurementTerms.DIMENSION, property);
    add(property, RDF.TYPE, MeasurementTerms.DIMENSION_PROPERTY);
    add(property, RDFS.RANGE, range);
  }

  private void component(String name, IRI kind, IRI property) {
    IRI component = Terms.iri(EVALUATION + "structure#" + name);
    add(STRUCTURE, MeasurementTerms.COMPONENT, component);
    add(component, RDF.TYPE, MeasurementTerms.COMPONENT_SPECIFICATION);
    add(component, kind, property);
  }

  private void run(Quads reading) {
    for (Statement statement : reading.statements()) {
      boolean ofRun =
          statement.getPredicate().equals(RDF.TYPE) && statement.getObject().equals(DetClasses.RUN)
              || statement.getPredicate().equals(Det.EXTRACTOR_DIGEST)
              || statement.getPredicate().equals(Det.LEXICON_DIGEST);
      if (ofRun) {
        add(statement.getSubject(), statement.getPredicate(), statement.getObject());
        add(SCORES, PROV.WAS_GENERATED_BY, statement.getSubject());
      }
    }
  }

  private void observation(Measurement measurement) {
    IRI set = set(measurement.set());
    String language = measurement.language().orElse(ALL_LANGUAGES);
    IRI type = measurement.type().map(DetEvents::of).orElse(DetClasses.EVENT);
    IRI depth = MeasurementTerms.of(measurement.depth());
    IRI metric = MeasurementTerms.of(measurement.metric());
    String marks = String.join("\n", set.toString(), language, type.toString(), depth.toString());
    IRI iri = Terms.iri(SCORES + "#o-" + Iris.hash(marks + "\n" + metric));
    add(iri, RDF.TYPE, MeasurementTerms.OBSERVATION);
    add(iri, RDF.TYPE, MeasurementTerms.QUALITY_MEASUREMENT);
    add(iri, MeasurementTerms.IN_DATA_SET, SCORES);
    add(iri, MeasurementTerms.COMPUTED_ON, set);
    add(iri, Det.SCORED_LANGUAGE, Terms.text(language));
    add(iri, Det.SCORED_TYPE, type);
    add(iri, Det.DEPTH, depth);
    add(iri, MeasurementTerms.IS_MEASUREMENT_OF, metric);
    add(iri, MeasurementTerms.VALUE, Terms.decimal(measurement.value()));
    measurement
        .bounds()
        .ifPresent(
            bounds -> {
              add(iri, Det.LOWER_BOUND, Terms.decimal(bounds.low()));
              add(iri, Det.UPPER_BOUND, Terms.decimal(bounds.high()));
            });
  }

  private IRI set(Optional<String> name) {
    IRI iri =
        name.map(set -> Iris.goldSet(set)).orElseGet(() -> Terms.iri(EVALUATION + "all-sets"));
    add(iri, RDF.TYPE, DetClasses.GOLD_SET);
    add(iri, RDFS.LABEL, Terms.text(name.orElse("all")));
    return iri;
  }

  private void add(Resource subject, IRI predicate, Value object) {
    statements.add(Terms.statement(subject, predicate, object, GRAPH));
  }
}
