package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.detente.time.Dated;

/**
 * Dates that a claim has from what stands around it: the clause that it hangs on, the document that
 * says it, or the day on which what was called off was to be.
 */
final class BorrowedDates {

  private static final Set<String> MARKS = Set.of(",", ":");

  private BorrowedDates() {}

  /** The date of what stands around a claim that has none of its own. */
  static Optional<DateSpan> of(Draft draft, ClauseDates dates) {
    return ofOpening(draft, dates)
        .or(() -> around(draft, dates))
        .or(() -> TheDayThat.of(draft, dates))
        .or(() -> ofWhen(draft, dates))
        .or(() -> ofDocument(draft, dates))
        .or(() -> ofErrand(draft, dates))
        .or(() -> ofArrival(draft, dates));
  }

  /** "On 7 December he flew to Brussels, where a session took place": on the day he went. */
  private static Optional<DateSpan> ofArrival(Draft draft, ClauseDates dates) {
    Scene scene = draft.scene;
    return draft
        .clause
        .filter(c -> draft.type.family() == EventType.Family.CONTACT)
        .filter(c -> c.link() == Clause.Link.RELATIVE)
        .filter(c -> scene.grammar().is(WordClass.WHERE_RELATIVE, c.marker()))
        .flatMap(Clause::governor)
        .filter(c -> scene.grammar().is(WordClass.GOING, c.verb().lemma()))
        .flatMap(c -> dates.of(c).stream().findFirst())
        .map(Dated::date);
  }

  /** "will travel to Sochi on 4 July for a meeting": what one goes to is on the day one goes. */
  private static Optional<DateSpan> ofErrand(Draft draft, ClauseDates dates) {
    Scene scene = draft.scene;
    return draft
        .noun
        .filter(n -> draft.type == EventType.MEETING && scene.governs(WordClass.PURPOSE, n))
        .flatMap(scene::owner)
        .filter(c -> scene.grammar().is(WordClass.GOING, c.verb().lemma()))
        .flatMap(c -> dates.of(c).stream().findFirst())
        .map(Dated::date);
  }

  /** "En 2004, à l'arrivée de quatre chasseurs, il avait promis une riposte": they came then. */
  private static Optional<DateSpan> ofOpening(Draft draft, ClauseDates dates) {
    Scene scene = draft.scene;
    return draft
        .noun
        .filter(n -> draft.trigger.overlaps(scene.words(n)))
        .filter(
            n ->
                scene.governs(WordClass.DATIVE, n)
                    || scene.governs(WordClass.DURING, n) && !scene.governs(WordClass.AFTER, n))
        .flatMap(n -> ahead(scene, n, dates))
        .map(Dated::date);
  }

  /** A date that only a mark parts from what governs the noun. */
  private static Optional<Dated> ahead(Scene scene, Phrase noun, ClauseDates dates) {
    int words = noun.preposition().split("[ ']").length;
    return dates.free().stream()
        .filter(d -> dates.next(d) < noun.first() && noun.first() - dates.next(d) <= 1 + words)
        .filter(d -> MARKS.contains(scene.token(dates.next(d)).form()))
        .findFirst();
  }

  /**
   * "a signé mercredi la loi qui gèle", "подписал в субботу указ о приостановлении": what a
   * document does, it does on the day on which it is signed or published.
   */
  private static Optional<DateSpan> ofDocument(Draft draft, ClauseDates dates) {
    Scene scene = draft.scene;
    Optional<Clause> issue =
        draft.noun.isPresent()
            ? scene.host(draft.noun.get()).flatMap(h -> scene.owner(scene.outermost(h)))
            : draft
                .clause
                .filter(c -> c.link() == Clause.Link.RELATIVE)
                .filter(
                    c ->
                        c.verb().tense() == Morph.Tense.PRESENT && !c.verb().perfect()
                            || Mood.isInDraft(scene, c))
                .flatMap(Clause::governor);
    return issue
        .filter(c -> scene.grammar().is(WordClass.ISSUING, c.verb().lemma()))
        .filter(c -> !c.verb().negated() && c.verb().modals().isEmpty())
        .flatMap(c -> dates.of(c).stream().findFirst())
        .map(Dated::date);
  }

  /**
   * The date of the clause that this one stands in: "en octobre, lorsque l'Alliance a révoqué …" is
   * then; "début août, après l'envoi de renforts" is about then, so only a month named loosely
   * tells; "réunis à Bruxelles, les ministres ont décidé hier" met then too, "is due on Thursday
   * for talks" will.
   */
  private static Optional<DateSpan> around(Draft draft, ClauseDates dates) {
    boolean noun = draft.noun.isPresent();
    Optional<Clause> host = noun ? draft.clause : draft.clause.flatMap(dates::host);
    boolean when =
        !noun
            && draft
                .clause
                .filter(c -> draft.scene.grammar().is(WordClass.WHEN, c.marker()))
                .isPresent();
    boolean comes =
        noun
            && draft.type == EventType.MEETING
            && draft.modality == Modality.PLANNED
            && draft.scene.governs(WordClass.PURPOSE, draft.noun.get());
    boolean meets = comes || !noun && draft.type == EventType.MEETING;
    boolean within =
        noun
            ? !draft.trigger.overlaps(draft.clause.map(draft.scene::verb).orElse(draft.trigger))
                && (comes || draft.scene.governs(WordClass.AFTER, draft.noun.get()))
            : draft.clause.filter(c -> isWithin(draft, c, meets)).isPresent();
    int steps = 0;
    while ((when || within) && host.isPresent() && steps++ < 6) {
      Clause clause = host.get();
      Optional<Dated> date = dates.of(clause).stream().findFirst();
      if (date.isPresent()) {
        return date.filter(d -> when || meets || d.loose() && !d.date().isDay()).map(Dated::plain);
      }
      host = dates.host(clause);
    }
    return Optional.empty();
  }

  /**
   * "Когда весной 1999-го начались бомбёжки, Москва отозвала генерала": what was done when
   * something else happened was done then.
   */
  private static Optional<DateSpan> ofWhen(Draft draft, ClauseDates dates) {
    Scene scene = draft.scene;
    Optional<Clause> told =
        draft
            .clause
            .filter(c -> draft.noun.isEmpty() && draft.modality == Modality.ACTUAL)
            .map(c -> c.link() == Clause.Link.COORDINATED ? c.governor().orElse(c) : c)
            .filter(c -> c.link() == Clause.Link.MAIN && c.verb().isFinite());
    return told.flatMap(
        main ->
            scene.sentence().clauses().stream()
                .filter(c -> scene.grammar().is(WordClass.WHEN, c.marker()))
                .filter(c -> c.verb().last() < main.verb().first() && c.verb().isFinite())
                .filter(c -> c.verb().tense() == main.verb().tense())
                .filter(c -> c.governor().map(g -> g == main).orElse(opens(scene, c, main)))
                .flatMap(c -> dates.of(c).stream())
                .map(Dated::plain)
                .findFirst());
  }

  /** No other clause stands between what opens the sentence and what it goes with. */
  private static boolean opens(Scene scene, Clause when, Clause main) {
    return scene.sentence().clauses().stream()
        .filter(c -> c != when && c != main)
        .noneMatch(c -> c.verb().first() < main.verb().first());
  }

  /** A participle, unless it tells what was done before; of a meeting, where it took place. */
  private static boolean isWithin(Draft draft, Clause clause, boolean meets) {
    boolean place =
        clause.link() == Clause.Link.RELATIVE
            && draft.scene.grammar().is(WordClass.WHERE_RELATIVE, clause.marker());
    return clause.link() == Clause.Link.PARTICIPLE && !clause.verb().perfect() || meets && place;
  }

  /** "la réunion prévue le 19 mai est reportée": the day on which it was to be. */
  static Optional<Dated> due(Draft draft, ClauseDates dates) {
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
    return Stream.concat(
            all.stream().flatMap(p -> p.participles().stream()).flatMap(c -> dates.of(c).stream()),
            all.stream().flatMap(p -> dates.on(p).stream()).filter(dates::isOfNoun))
        .filter(d -> d.date().isDay())
        .findFirst();
  }
}
