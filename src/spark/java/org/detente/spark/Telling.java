package org.detente.spark;

import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.detente.PageStage;
import org.detente.archive.Outcome;
import org.detente.archive.Seen;
import org.detente.rdf.FurtherSources;
import scala.Tuple2;

/**
 * Goes through the articles of a site in their order, as one machine would through all, and tells
 * which of them are the same.
 */
final class Telling implements FlatMapFunction<Iterator<Tuple2<Keyed, Taken>>, Told> {

  private static final long serialVersionUID = 1L;

  @Override
  public Iterator<Told> call(Iterator<Tuple2<Keyed, Taken>> articles) {
    return new Iterator<>() {
      private String site = "";
      private Seen seen = new Seen();

      @Override
      public boolean hasNext() {
        return articles.hasNext();
      }

      @Override
      public Told next() {
        Tuple2<Keyed, Taken> article = articles.next();
        if (!article._1().key().equals(site)) {
          site = article._1().key();
          seen = new Seen();
        }
        return told(article._2(), seen);
      }
    };
  }

  private static Told told(Taken taken, Seen seen) {
    Taken.Candidate candidate = Wire.read(taken.candidate(), Taken.Candidate.class);
    Optional<String> same = seen.same(candidate.known());
    if (same.isPresent()) {
      byte[] further = PageStage.further(same.get(), candidate.addresses());
      String graph = further.length == 0 ? "" : FurtherSources.graph(same.get());
      Outcome outcome = Outcome.same(candidate.archive(), candidate.place(), same.get());
      return new Told(taken.order(), outcome.counted(), outcome.line(), 0, graph, false, further);
    }
    if (candidate.nquads().isEmpty()) {
      return new Told(taken.order(), taken.counted(), taken.line(), 0, "", false, new byte[0]);
    }
    seen.add(candidate.known());
    return new Told(
        taken.order(),
        taken.counted(),
        taken.line(),
        candidate.claims(),
        FurtherSources.graph(candidate.known().id()),
        true,
        candidate.nquads().get());
  }
}
