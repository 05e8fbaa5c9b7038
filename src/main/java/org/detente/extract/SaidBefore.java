package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.detente.model.Span;

/**
 * Sentences that only name the voice of the one before: "Россия закроет бюро. Об этом в четверг
 * заявил Лавров." What was told is said by that voice, and a measure announced so is of that day.
 */
final class SaidBefore {

  private List<Draft> before = List.of();

  /**
   * Gives what the sentence before told the voice that {@code scene} names.
   *
   * @return all that is to be dated with the sentence: what it tells, and its saying
   */
  List<Draft> hear(Scene scene, FrameMatcher matcher, Voices voices, List<Draft> found) {
    List<Draft> told = before;
    before = found;
    Optional<Draft> taken = taken(scene, told);
    if (taken.isPresent()) {
      Stream.concat(told.stream(), found.stream().filter(SaidBefore::isDone))
          .forEach(d -> d.said = d.said.or(() -> taken));
      return Stream.concat(found.stream(), taken.stream()).toList();
    }
    Optional<Voices.Voice> voice =
        voices.sayings().stream()
            .filter(v -> v.speaker().entity().isPresent())
            .filter(v -> v.clause().filter(c -> pointsBack(scene, c)).isPresent())
            .findFirst();
    if (voice.isEmpty() || told.isEmpty()) {
      return found;
    }
    Optional<Draft> saying = saying(scene, matcher, voice.get().clause().orElseThrow());
    for (Draft draft : told) {
      if (draft.speaker.isEmpty()) {
        draft.speaker = Optional.of(voice.get().speaker());
        draft.said = saying;
      }
    }
    return Stream.concat(found.stream(), saying.stream()).toList();
  }

  /** A measure announced without a day of its own is of the day on which it was said. */
  static void date(List<Draft> drafts) {
    for (Draft draft : drafts) {
      Optional<Draft> said = draft.said.filter(s -> s.date.isPresent() && isOwn(draft));
      boolean ahead = draft.clause.filter(c -> Mood.isFuture(c.verb())).isPresent();
      boolean measure =
          isDone(draft)
              && (Mood.isMeasure(draft.type) || said.filter(SaidBefore::isDecree).isPresent());
      if (said.isPresent() && measure && (draft.date.isEmpty() || ahead)) {
        draft.effective = draft.effective.or(() -> draft.date);
        draft.date = said.get().date;
      }
    }
  }

  /** Told by the verb, not by a noun beside it ("в ответ на высылку"). */
  private static boolean isOwn(Draft draft) {
    return draft.clause.filter(c -> draft.scene.verb(c).overlaps(draft.trigger)).isPresent();
  }

  /** Measures and changes in office that have come about. */
  private static boolean isDone(Draft draft) {
    return (Mood.isMeasure(draft.type) || draft.type.family() == EventType.Family.PERSONNEL)
        && draft.modality == Modality.ACTUAL;
  }

  /** "Указ подписан в среду". */
  private static boolean isDecree(Draft said) {
    return said.clause
        .filter(c -> Doers.patients(c).stream().anyMatch(p -> isDeed(said.scene, p)))
        .isPresent();
  }

  /** "Указ": no other than that which did what was just told. */
  private static boolean isDeed(Scene scene, Phrase phrase) {
    return scene.grammar().is(WordClass.DEED, scene.head(phrase).lemma())
        && !scene.grammar().all(WordClass.ONES_OWN).isEmpty()
        && scene.below(phrase).stream().allMatch(c -> scene.head(c).pos() == Pos.DET);
  }

  /** "Такое решение было принято в среду": the day of what was just told. */
  private static Optional<Draft> taken(Scene scene, List<Draft> told) {
    return scene.sentence().clauses().stream()
        .filter(c -> c.verb().isFinite() && !c.verb().negated())
        .filter(c -> scene.grammar().is(WordClass.ISSUING, c.verb().lemma()))
        .filter(
            c ->
                Doers.patients(c).stream()
                    .anyMatch(p -> isWhatWasTold(scene, p) || isDeed(scene, p)))
        .flatMap(
            c ->
                told.stream()
                    .filter(SaidBefore::isDone)
                    .map(d -> d.fit.in(c))
                    .map(f -> new Draft(scene, f, EventType.POSITION, scene.verb(c))))
        .findFirst();
  }

  private static boolean isWhatWasTold(Scene scene, Phrase phrase) {
    return IntStream.range(phrase.first(), phrase.head()).anyMatch(i -> isPair(scene, i));
  }

  private static Optional<Draft> saying(Scene scene, FrameMatcher matcher, Clause clause) {
    Span words = scene.verb(clause);
    return matcher.verb(scene, clause).stream()
        .findFirst()
        .map(fit -> new Draft(scene, fit, EventType.POSITION, words));
  }

  /** "Об этом": what was just told, of which the clause says nothing more. */
  private static boolean pointsBack(Scene scene, Clause clause) {
    return scene.content(clause).isEmpty()
        && IntStream.range(0, Math.max(0, clause.verb().first() - 1))
            .anyMatch(i -> isPair(scene, i));
  }

  private static boolean isPair(Scene scene, int i) {
    String words = scene.token(i).lower() + " " + scene.token(i + 1).lower();
    return scene.grammar().is(WordClass.TOLD_BEFORE, words);
  }
}
