package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.detente.model.Span;
import org.detente.time.Dated;

/** Which dates of a sentence belong to a claim: its noun's, its clause's, or those around it. */
final class OwnDates {

  private OwnDates() {}

  /** Dates of the event noun itself, else of its clause, else of the clause that governs it. */
  static List<Dated> own(Draft draft, List<Dated> dates) {
    if (draft.noun.isPresent()) {
      Phrase noun = draft.noun.get();
      Span words = draft.scene.words(noun);
      List<Dated> beside =
          dates.stream()
              .filter(
                  d ->
                      words.contains(d.span())
                          || d.span().start() >= words.end() && d.span().start() - words.end() <= 2)
              .toList();
      if (!beside.isEmpty()) {
        return beside;
      }
      List<Phrase> parts = new ArrayList<>(draft.scene.below(noun));
      parts.add(0, noun);
      List<Dated> participles =
          dates.stream()
              .filter(
                  d ->
                      parts.stream()
                          .flatMap(p -> p.participles().stream())
                          .anyMatch(c -> belongs(c, d)))
              .toList();
      if (!participles.isEmpty()) {
        return participles;
      }
      boolean happens =
          draft.clause.filter(c -> draft.trigger.overlaps(draft.scene.verb(c))).isPresent();
      boolean head = draft.clause.isEmpty() && draft.scene.sentence().clauses().isEmpty();
      if (!happens && !head) {
        return List.of();
      }
    }
    if (draft.clause.isEmpty()) {
      return dates;
    }
    Clause clause = draft.clause.get();
    List<Dated> own = dates.stream().filter(d -> belongs(clause, d)).toList();
    Clause governor = governing(clause);
    return own.isEmpty() && governor != clause
        ? dates.stream().filter(d -> belongs(governor, d)).toList()
        : own;
  }

  /**
   * The date of the clause that this one stands in: "en octobre, lorsque l'Alliance a révoqué …" is
   * then; "début août, après l'envoi de renforts" is about then, so a day is too fine.
   */
  static Optional<DateSpan> around(Draft draft, List<Dated> dates) {
    Optional<Clause> host =
        draft.noun.isPresent() ? draft.clause : draft.clause.flatMap(Clause::governor);
    boolean when =
        draft.noun.isEmpty()
            && draft
                .clause
                .filter(c -> draft.scene.grammar().is(WordClass.WHEN, c.marker()))
                .isPresent();
    boolean within =
        draft.noun.isPresent()
            ? !draft.trigger.overlaps(draft.clause.map(draft.scene::verb).orElse(draft.trigger))
                && draft.scene.governs(WordClass.AFTER, draft.noun.get())
            : draft.clause.filter(c -> c.link() == Clause.Link.PARTICIPLE).isPresent();
    int steps = 0;
    while ((when || within) && host.isPresent() && steps++ < 6) {
      Clause clause = host.get();
      Optional<DateSpan> date =
          dates.stream().filter(d -> belongs(clause, d)).findFirst().map(Dated::date);
      if (date.isPresent()) {
        boolean same = draft.type == EventType.MEETING && draft.noun.isEmpty();
        return date.filter(
            d -> when || same || !d.isDay() && !d.edtf().matches("XXXX-\\d\\d-\\d\\d"));
      }
      host = clause.governor();
    }
    return Optional.empty();
  }

  /** "la réunion prévue le 19 mai est reportée": the day on which it was to be. */
  static Optional<Dated> due(Draft draft, List<Dated> dates) {
    boolean off = draft.type == EventType.CANCELLATION || draft.type == EventType.POSTPONEMENT;
    boolean over = draft.clause.filter(c -> c.verb().perfect() && c.verb().negated()).isPresent();
    if (!off || over) {
      return Optional.empty();
    }
    List<Phrase> things = new ArrayList<>();
    draft.noun.ifPresent(things::add);
    draft.objectPhrase.ifPresent(things::add);
    draft
        .clause
        .filter(c -> draft.noun.isEmpty())
        .ifPresent(
            c -> {
              things.addAll(c.obliques());
              things.addAll(c.objects());
              things.addAll(c.subjects());
            });
    List<Phrase> all = new ArrayList<>(things);
    things.forEach(t -> all.addAll(draft.scene.below(t)));
    return dates.stream()
        .filter(d -> d.date().isDay())
        .filter(
            d -> all.stream().flatMap(p -> p.participles().stream()).anyMatch(c -> belongs(c, d)))
        .findFirst();
  }

  static boolean belongs(Clause clause, Dated dated) {
    return clause.times().stream().map(Token::span).anyMatch(s -> s.overlaps(dated.span()));
  }

  /** "a décidé de suspendre et de fermer": the finite verb tells when. */
  static Clause governing(Clause clause) {
    Clause at = clause;
    int steps = 0;
    while ((at.link() == Clause.Link.INFINITIVE || sharesAuxiliary(at))
        && at.governor().isPresent()
        && steps++ < 5) {
      at = at.governor().get();
    }
    return at;
  }

  /**
   * "a renoncé à une mission et annulé les réunions": the second goes with the first's auxiliary.
   */
  private static boolean sharesAuxiliary(Clause clause) {
    return clause.link() == Clause.Link.COORDINATED
        && clause.verb().perfect()
        && clause.verb().first() == clause.verb().head();
  }
}
