package org.detente.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.detente.EventStage;
import org.detente.consolidate.Identities;
import org.detente.model.Event;
import org.detente.model.Testimony;
import org.detente.rdf.Format;
import org.detente.rdf.QuadFiles;
import org.detente.rdf.TestimonyReader;
import org.detente.store.QuadPart;
import scala.Tuple2;

/**
 * Claims → events, those of each type by themselves. What articles have in common (which carry one
 * text) and what events make when taken together (situations) is found by the driver.
 */
final class EventMaking {

  private final JavaSparkContext spark;
  private final Settings settings;
  private final Target target;
  private final int tasks;

  EventMaking(JavaSparkContext spark, Settings settings, Target target, int tasks) {
    this.spark = spark;
    this.settings = settings;
    this.target = target;
    this.tasks = tasks;
  }

  /**
   * Writes the graph of events as a part behind those of the articles.
   *
   * @return that part; nothing where there are no events
   */
  Optional<QuadPart> part(List<QuadPart> articles) throws IOException {
    List<String> addresses =
        articles.stream().map(part -> target.address(part.file().name())).toList();
    EventStage stage = Claims.stage(settings);
    ByteArrayOutputStream publications = new ByteArrayOutputStream();
    spark
        .parallelize(addresses, addresses.size())
        .map(Claims::publications)
        .collect()
        .forEach(publications::writeBytes);
    byte[] origins = Wire.bytes(Claims.origins(stage, publications.toByteArray()));
    Broadcast<byte[]> shared = spark.broadcast(origins);
    Settings same = settings;
    TestimonyReader.Told reference =
        Claims.ofReference(stage, settings, Claims.origins(shared.value()));
    List<Tuple2<String, byte[]>> known = new ArrayList<>();
    reference.claims().forEach(claim -> known.add(keyed(claim)));
    JavaPairRDD<String, byte[]> claims =
        spark
            .parallelize(addresses, addresses.size())
            .flatMapToPair(part -> claims(part, same, shared.value()))
            .union(spark.parallelizePairs(known, 1));
    List<Event> events = new ArrayList<>();
    claims
        .groupByKey(tasks)
        .values()
        .flatMap(ofType -> events(ofType, same))
        .collect()
        .forEach(event -> events.add(Wire.read(event, Event.class)));
    events.sort(Comparator.comparing(Event::slug));
    requireApart(events);
    Identities log = Claims.log(settings);
    byte[] graph =
        QuadFiles.bytes(
            stage.quads(stage.story(events, reference.curated(), Claims.origins(origins)), log),
            Format.NQUADS);
    return graph.length == 0
        ? Optional.empty()
        : Optional.of(WritingPart.write(articles.size(), List.of(graph).iterator(), target));
  }

  private static Tuple2<String, byte[]> keyed(Testimony claim) {
    return new Tuple2<>(claim.type().id(), Wire.bytes(claim));
  }

  private static Iterator<Tuple2<String, byte[]>> claims(
      String part, Settings settings, byte[] origins) throws IOException {
    return Claims.ofArticles(Claims.stage(settings), part, Claims.origins(origins))
        .claims()
        .stream()
        .map(EventMaking::keyed)
        .iterator();
  }

  private static Iterator<byte[]> events(Iterable<byte[]> ofType, Settings settings)
      throws IOException {
    List<Testimony> claims = new ArrayList<>();
    ofType.forEach(claim -> claims.add(Wire.read(claim, Testimony.class)));
    return EventStage.events(claims, Claims.log(settings)).stream().map(Wire::bytes).iterator();
  }

  /** Names begin with the type, and no type's name begins like another's. */
  private static void requireApart(List<Event> events) {
    Set<String> slugs = new TreeSet<>();
    for (Event event : events) {
      if (!slugs.add(event.slug())) {
        throw new IllegalStateException("two events of different types are called " + event.slug());
      }
    }
  }
}
