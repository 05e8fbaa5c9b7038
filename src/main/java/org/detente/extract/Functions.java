package org.detente.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.language.WordClass;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Tenure;

/**
 * "Il quittera ses fonctions", "a pris les rênes de l'Alliance": the post that a word for office
 * stands for is the one the person is known to take or leave about that time.
 */
final class Functions {

  /** How far from its first or last day taking or leaving a post may be told, days. */
  private static final int NEAR = 120;

  private final Gazetteer gazetteer;
  private final Optional<LocalDate> day;

  /**
   * @param day day of publication, if it is known to the day
   */
  Functions(Gazetteer gazetteer, Optional<LocalDate> day) {
    this.gazetteer = gazetteer;
    this.day = day;
  }

  void name(List<Draft> drafts) {
    for (Draft draft : drafts) {
      boolean turns = draft.type == EventType.APPOINTMENT || draft.type == EventType.DEPARTURE;
      Optional<Mention> word = turns ? office(draft).or(() -> unsaid(draft)) : Optional.empty();
      if (word.isPresent()) {
        post(draft)
            .ifPresent(
                post ->
                    draft.object =
                        Optional.of(Mention.of(word.get().span(), word.get().words(), post)));
      }
    }
  }

  /** The word for office: an object that is not known, or what the verb is fixed with. */
  private static Optional<Mention> office(Draft draft) {
    if (draft.object.flatMap(Mention::entity).isPresent()) {
      return Optional.empty();
    }
    return draft
        .objectPhrase
        .or(() -> draft.fit.fixed())
        .filter(
            p ->
                draft.scene.grammar().is(WordClass.OFFICE_WORD, draft.scene.head(p).lemma())
                    || draft.scene.grammar().is(WordClass.OFFICE_WORD, draft.scene.head(p).lower()))
        .map(
            p ->
                Mention.unresolved(
                    draft.scene.core(p), draft.scene.core(p).of(draft.scene.text())));
  }

  /** "has had no ambassador since January, when Grushko was moved". */
  private static boolean speaksOfOffice(Draft draft) {
    return draft.scene.sentence().tokens().stream()
        .anyMatch(t -> draft.scene.grammar().is(WordClass.OFFICE_WORD, t.lemma()));
  }

  /** "Grushko's departure in January 2018", "his predecessor resigned": the person tells it. */
  private static Optional<Mention> unsaid(Draft draft) {
    boolean leaves =
        draft.type == EventType.DEPARTURE
            && draft.object.isEmpty()
            && (draft.noun.isPresent() || speaksOfOffice(draft))
            && draft.date.isPresent()
            && draft.targets.size() == 1;
    return leaves ? Optional.of(draft.targets.get(0)) : Optional.empty();
  }

  private Optional<String> post(Draft draft) {
    Set<String> persons = new TreeSet<>();
    draft.targets.forEach(t -> t.entity().ifPresent(persons::add));
    Optional<LocalDate> when = draft.date.flatMap(d -> d.earliest()).or(() -> day);
    Set<String> posts = new TreeSet<>();
    for (Tenure tenure : gazetteer.tenures()) {
      Optional<LocalDate> turn =
          draft.type == EventType.APPOINTMENT ? tenure.from() : tenure.until();
      boolean near =
          when.isPresent()
              ? turn.filter(t -> Math.abs(t.toEpochDay() - when.get().toEpochDay()) <= NEAR)
                  .isPresent()
              : turn.isPresent();
      if (persons.contains(tenure.person()) && near) {
        posts.add(tenure.post());
      }
    }
    return posts.size() == 1 ? posts.stream().findFirst() : Optional.empty();
  }
}
