package org.detente.publish.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.detente.publish.page.Shown;

/**
 * A stretch of time of which something is said: a tenure, a membership, a situation.
 *
 * @param self the tenure, membership or situation; nothing when no dates are known
 * @param what who held it, what was held, what stood
 * @param how in which capacity, to what extent; nothing when it is not said
 * @param span its days
 * @param from the first day in words
 * @param until the day it ended in words
 * @param endings each way in which a situation ended or began to end; none for others
 * @param sources who says so, leading to their claims
 */
public record Band(
    Shown self,
    Shown what,
    Shown how,
    Span span,
    String from,
    String until,
    List<Ending> endings,
    List<Shown> sources) {

  public Band {
    Objects.requireNonNull(self);
    Objects.requireNonNull(what);
    Objects.requireNonNull(how);
    Objects.requireNonNull(span);
    endings = List.copyOf(endings);
    sources = List.copyOf(sources);
  }

  /** The fragment of its IRI when it has one; empty for others. */
  public String anchor() {
    return self.iri().substring(self.iri().indexOf('#') + 1).equals(self.iri())
        ? ""
        : self.iri().substring(self.iri().indexOf('#') + 1);
  }

  /**
   * A way in which a situation ended.
   *
   * @param kind informal contact, decision to resume, first meeting …
   * @param date in words
   * @param events that ended it so
   */
  public record Ending(Shown kind, String date, List<Shown> events) {

    static List<Ending> of(PageGraph graph, Node situation) {
      return graph.values(situation, PageGraph.det("ending")).stream()
          .map(
              ending ->
                  new Ending(
                      graph.shown(graph.value(ending, PageGraph.det("endKind")).orElse(null)),
                      graph.dates().edtf(graph.text(ending, "date")),
                      graph.values(ending, PageGraph.det("endedBy")).stream()
                          .map(event -> graph.shown(event).undated())
                          .toList()))
          .toList();
    }
  }

  /**
   * Days since 1970-01-01 between which it began and ended; an empty bound is unknown.
   *
   * @param fromEarliest it did not begin before
   * @param fromLatest it had begun by then
   * @param untilEarliest it had not ended before
   * @param untilLatest it had ended by then
   */
  public record Span(
      OptionalLong fromEarliest,
      OptionalLong fromLatest,
      OptionalLong untilEarliest,
      OptionalLong untilLatest) {

    /** True when it had begun by that day for certain, and had not ended. */
    boolean surely(long day) {
      return fromLatest.isPresent()
          && fromLatest.getAsLong() <= day
          && untilEarliest.isPresent()
          && day < untilEarliest.getAsLong();
    }

    private static Span of(PageGraph graph, Node thing) {
      return new Span(
          day(graph, thing, "fromEarliestDay"),
          day(graph, thing, "fromLatestDay"),
          day(graph, thing, "untilEarliestDay"),
          day(graph, thing, "untilLatestDay"));
    }

    private static OptionalLong day(PageGraph graph, Node thing, String name) {
      String text = graph.text(thing, name);
      return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }
  }

  /** What the graph says of an interval. */
  static Band of(PageGraph graph, Optional<Node> interval, Shown what, Shown how) {
    if (interval.isEmpty()) {
      OptionalLong unknown = OptionalLong.empty();
      String words = graph.words().say("date.unknown");
      Span span = new Span(unknown, unknown, unknown, unknown);
      return new Band(Shown.NOTHING, what, how, span, words, words, List.of(), List.of());
    }
    Node thing = interval.get();
    String untilEarliest = graph.text(thing, "untilEarliest");
    String untilLatest = graph.text(thing, "untilLatest");
    String until =
        untilEarliest.isEmpty() && untilLatest.isEmpty()
            ? graph.words().say("date.no.end")
            : graph.dates().bounds(untilEarliest, untilLatest);
    return new Band(
        graph.shown(thing),
        what,
        how,
        Span.of(graph, thing),
        graph.dates().bounds(graph.text(thing, "fromEarliest"), graph.text(thing, "fromLatest")),
        until,
        Ending.of(graph, thing),
        sources(graph, thing));
  }

  private static List<Shown> sources(PageGraph graph, Node thing) {
    return graph.values(thing, Names.DERIVED).stream()
        .map(claim -> Witness.brief(graph, claim))
        .collect(Collectors.toMap(Shown::text, s -> s, (a, b) -> a, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }
}
