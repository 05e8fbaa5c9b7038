package org.detente.publish.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** What is told beside a thing: offices, outlets, definitions; and how long offices were held. */
record Surroundings(Facts facts, SortedMap<String, Draft> drafts) {

  private static final List<String> LANGUAGES = List.of("fr", "en", "ru");

  /** An office that somebody held. */
  private record Office(String post, Span span) {}

  /** Adds all of it to the drafts. */
  void tell() {
    Span.Known known = Span.Known.of(facts);
    offices(known);
    drafts.values().stream()
        .filter(draft -> draft.classes.contains(Terms.SITUATION))
        .forEach(draft -> span(draft, known.of(draft.iri)));
    facts.first(Terms.PUBLISHER).forEach(this::besideIsNameOf);
    facts.first(Terms.POST_IN).forEach(this::besideIsNameOf);
    facts.first(Terms.CONTAINED).forEach(this::besideIsNameOf);
    facts
        .values(Terms.DEFINITION)
        .forEach(
            (iri, texts) ->
                texts.forEach(
                    text ->
                        draft(iri)
                            .ifPresent(d -> d.beside(Facts.text(text), Facts.language(text)))));
    for (Draft draft : drafts.values()) {
      draft.article.ifPresent(article -> besideIsNameOf(draft.iri, article));
    }
  }

  private void offices(Span.Known known) {
    SortedMap<String, List<Node>> members = facts.values(Terms.MEMBER);
    SortedMap<String, List<Office>> held = new TreeMap<>();
    facts
        .first(Terms.POST)
        .forEach(
            (tenure, post) ->
                members
                    .getOrDefault(tenure, List.of())
                    .forEach(
                        member ->
                            held.computeIfAbsent(Facts.text(member), iri -> new ArrayList<>())
                                .add(new Office(post, known.of(tenure)))));
    held.forEach((iri, offices) -> draft(iri).ifPresent(draft -> offices(draft, offices)));
  }

  private void offices(Draft draft, List<Office> offices) {
    offices.sort(
        Comparator.comparing((Office office) -> office.span().from().sortKey())
            .thenComparing(Office::post));
    span(draft, Span.over(offices.stream().map(Office::span).toList()));
    for (String language : LANGUAGES) {
      draft.beside(
          offices.stream()
              .map(office -> name(office.post(), language) + " " + office.span().years())
              .distinct()
              .collect(Collectors.joining("; ")),
          language);
    }
  }

  private static void span(Draft draft, Span span) {
    if (!span.isUnknown()) {
      draft.dates = Optional.of(span.edtf());
    }
  }

  private void besideIsNameOf(String iri, String other) {
    draft(iri)
        .filter(draft -> drafts.containsKey(other))
        .ifPresent(draft -> LANGUAGES.forEach(tag -> draft.beside(name(other, tag), tag)));
  }

  private String name(String iri, String language) {
    return draft(iri).map(draft -> draft.called(language)).orElse(iri);
  }

  private Optional<Draft> draft(String iri) {
    return Optional.ofNullable(drafts.get(iri));
  }
}
