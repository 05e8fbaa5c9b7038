package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.lexicon.Lexicon;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Span;

/**
 * "Москва не собирается пересматривать участие": what somebody will not do is his stance, where no
 * other claim tells it.
 */
record Unwilling(Scene scene, Lexicon lexicon, Resolver resolver) {

  /** Stances of a sentence that none of {@code found} tells. */
  List<Draft> stances(List<Draft> found) {
    List<Draft> stances = new ArrayList<>();
    if (scene.grammar().all(WordClass.ONES_OWN).isEmpty()) {
      return stances;
    }
    for (Clause clause : scene.sentence().clauses()) {
      if (clause.verb().negated()
          && clause.verb().isFinite()
          && clause.link() != Clause.Link.ADVERBIAL
          && clause.link() != Clause.Link.RELATIVE
          && found.stream().noneMatch(d -> tells(d, clause))) {
        sense(clause).flatMap(s -> draft(clause, s)).ifPresent(stances::add);
      }
    }
    return stances;
  }

  /** A claim of the clause, of a noun in it, or of who says all of it. */
  private boolean tells(Draft draft, Clause clause) {
    return draft.clause.filter(c -> c == clause).isPresent()
        || draft.fit.content().contains(clause)
        || draft.said.isPresent()
        || draft.trigger.overlaps(ClauseWords.extent(scene, clause));
  }

  /** The sense of the modal that is denied; "не намерена" stands as it is written. */
  private Optional<Sense> sense(Clause clause) {
    return IntStream.rangeClosed(clause.verb().first(), clause.verb().last())
        .filter(i -> i != clause.verb().head() && i > 0)
        .filter(i -> scene.grammar().is(WordClass.NEGATIVE_PARTICLE, scene.token(i - 1).lower()))
        .mapToObj(scene::token)
        .filter(t -> !scene.grammar().is(WordClass.MODAL_POSSIBILITY, t.lemma()))
        .flatMap(
            t ->
                Stream.concat(
                    lexicon.senses(t.lower()).stream(), lexicon.senses(t.lemma()).stream()))
        .filter(s -> s.onlyNegated() && s.required().contains(Role.CONTENT))
        .filter(s -> s.type().filter(t -> t == EventType.POSITION).isPresent())
        .filter(s -> clause.verb().isAhead() || !s.onlyAhead())
        .findFirst();
  }

  private Optional<Draft> draft(Clause clause, Sense sense) {
    List<Mention> agents =
        Doers.of(scene, clause).stream()
            .flatMap(d -> resolver.resolve(scene, d, e -> e.kind().isAgent()).stream())
            .toList();
    boolean something =
        Stream.concat(clause.objects().stream(), clause.obliques().stream())
            .anyMatch(p -> scene.head(p).pos().isNominal());
    if (agents.isEmpty() || !something) {
      return Optional.empty();
    }
    Fit fit =
        new Fit(
            sense, Optional.of(clause), Optional.empty(), Map.of(), List.of(), Optional.empty());
    Draft draft = new Draft(scene, fit, EventType.POSITION, scene.verb(clause));
    draft.agents.addAll(agents);
    Span words = words(clause);
    draft.object = Optional.of(Mention.unresolved(words, words.of(scene.text())));
    draft.traits.add(Trait.WHAT_IS_SAID);
    return Optional.of(draft);
  }

  /** With the modal, and all that the verb governs behind it. */
  private Span words(Clause clause) {
    int head = clause.verb().head();
    int end = clause.verb().last() > head ? clause.verb().last() : scene.sentence().tokens().size();
    int last =
        Stream.concat(clause.objects().stream(), clause.obliques().stream())
            .filter(p -> p.first() > head)
            .mapToInt(Phrase::extent)
            .filter(i -> i < end)
            .reduce(head, Math::max);
    int first = Math.min(head, clause.verb().first());
    return scene
        .sentence()
        .cover(first, QuoteMarks.closed(scene, first, Math.max(last, clause.verb().last())));
  }
}
