package org.detente.extract;

import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.VerbGroup;
import org.detente.language.WordClass;
import org.detente.model.EventType;
import org.detente.model.Modality;

/** Verbs that by the words around them tell what is still to be. */
final class Ahead {

  private Ahead() {}

  /** "before Montenegro becomes a member", "has to be ratified". */
  static boolean has(Scene scene, Clause clause) {
    return isAwaited(scene, clause)
        || isOwed(scene, clause)
        || isDue(scene, clause)
        || isOfText(scene, clause);
  }

  /** "is expected to adopt a resolution criticising it": what a text to come will do. */
  private static boolean isOfText(Scene scene, Clause clause) {
    return clause.link() == Clause.Link.PARTICIPLE
        && clause.verb().form() == Morph.Form.PRESENT_PARTICIPLE
        && clause
            .noun()
            .filter(n -> scene.grammar().is(WordClass.DEED, scene.head(n).lemma()))
            .filter(n -> clause.governor().filter(g -> g.objects().contains(n)).isPresent())
            .flatMap(n -> clause.governor())
            .map(g -> g.link() == Clause.Link.INFINITIVE ? g.governor().orElse(g) : g)
            .filter(
                g ->
                    Mood.isFuture(g.verb())
                        || g.verb().modals().contains(VerbGroup.Modal.POSSIBILITY)
                        || g.verb().voice() == VerbGroup.Voice.PASSIVE
                            && scene.grammar().is(WordClass.PLANNING, g.verb().lemma()))
            .isPresent();
  }

  /** "L'envoi de renforts doit être entériné": what is done to it is still to come. */
  static boolean isToBeSettled(Scene scene, Phrase noun) {
    return scene
        .owner(scene.outermost(noun))
        .filter(c -> c.subjects().contains(scene.outermost(noun)))
        .map(Clause::verb)
        .filter(v -> v.voice() == VerbGroup.Voice.PASSIVE && !v.negated() && !v.perfect())
        .filter(
            v ->
                Mood.isFuture(v)
                    || v.modals().contains(VerbGroup.Modal.DUTY)
                        && v.tense() == Morph.Tense.PRESENT)
        .isPresent();
  }

  /** "La décision d'envoyer des troupes sera confirmée mardi": so they will be sent. */
  static boolean isOfDecision(Scene scene, Clause clause) {
    return clause.link() == Clause.Link.INFINITIVE
        && clause.noun().filter(n -> isToBeSettled(scene, n)).isPresent();
  }

  /** "needs ratifying before Montenegro becomes a member", "after the leaders approve it". */
  private static boolean isAwaited(Scene scene, Clause clause) {
    boolean after =
        scene.grammar().is(WordClass.AFTER, clause.marker())
            && !scene.grammar().all(WordClass.OWNER).isEmpty();
    return clause.link() == Clause.Link.ADVERBIAL
        && (scene.grammar().is(WordClass.BEFORE, clause.marker()) || after)
        && clause.verb().isFinite()
        && clause.verb().tense() == Morph.Tense.PRESENT
        && !clause.verb().perfect();
  }

  /** "The protocol has to be ratified", not "had to be". */
  private static boolean isOwed(Scene scene, Clause clause) {
    int first = clause.verb().first();
    return clause.verb().isFinite()
        && clause.verb().tense() == Morph.Tense.PRESENT
        && first + 1 < clause.verb().head()
        && scene.grammar().is(WordClass.PERFECT_AUXILIARY, scene.token(first).lemma())
        && scene.grammar().is(WordClass.INFINITIVE_MARKER, scene.token(first + 1).lower());
  }

  /**
   * "should help by discussing the matter", "must speak up, reiterating its demands": of a means or
   * of what goes with it, the verb whose it is.
   */
  static Optional<Clause> means(Scene scene, Clause gerund) {
    int before = gerund.verb().first() - 1;
    boolean governed =
        gerund.link() == Clause.Link.PARTICIPLE
            && gerund.verb().form() == Morph.Form.PRESENT_PARTICIPLE
            && before > 0
            && scene.token(before).pos() == Pos.ADP
            && (!scene.grammar().is(WordClass.AFTER, scene.token(before).lower())
                || gerund.governor().filter(Ahead::isOpen).isPresent());
    boolean beside =
        gerund.link() == Clause.Link.PARTICIPLE
            && gerund.verb().form() == Morph.Form.PRESENT_PARTICIPLE
            && before > 0
            && scene.token(before).form().equals(",")
            && !scene.grammar().all(WordClass.OWNER).isEmpty();
    boolean object =
        gerund.link() == Clause.Link.INFINITIVE
            && gerund.verb().form() == Morph.Form.PRESENT_PARTICIPLE
            && before >= 0
            && scene.token(before).pos().isVerbal();
    return gerund
        .governor()
        .filter(g -> object || governed || beside && Mood.isOnlyDue(scene, g))
        .filter(g -> g.verb().isFinite())
        .filter(g -> !g.verb().modals().isEmpty() || governed && Mood.isFuture(g.verb()));
  }

  /** "can cancel it after considering the situation": what may be done comes after it. */
  private static boolean isOpen(Clause governor) {
    return !governor.verb().perfect()
        && governor.verb().tense() == Morph.Tense.PRESENT
        && governor.verb().modals().contains(VerbGroup.Modal.POSSIBILITY);
  }

  /** "have until the end of the month to leave": what is still to be done. */
  private static boolean isDue(Scene scene, Clause clause) {
    return clause.link() == Clause.Link.INFINITIVE
        && clause.noun().isEmpty()
        && scene.grammar().is(WordClass.INFINITIVE_MARKER, clause.marker())
        && clause
            .governor()
            .filter(g -> scene.grammar().is(WordClass.PERFECT_AUXILIARY, g.verb().lemma()))
            .isPresent();
  }

  /** "exercises scheduled to begin on Wednesday": by the participle behind it. */
  static boolean isScheduled(Scene scene, Phrase phrase) {
    return scene.sentence().clauses().stream()
        .filter(c -> c.link() == Clause.Link.PARTICIPLE)
        .filter(c -> c.noun().filter(n -> n == phrase).isPresent())
        .anyMatch(c -> scene.grammar().is(WordClass.PLANNING, c.verb().lemma()));
  }

  /** "I intend to call a new meeting": what somebody says that he means to do. */
  static boolean isMeant(VerbGroup verb) {
    return verb.modals().contains(VerbGroup.Modal.INTENTION) && verb.tense() != Morph.Tense.PAST;
  }

  /** What was decided is done, but for what is held or entered, which is still to come. */
  static Modality decided(Modality by, EventType type) {
    return switch (type) {
      case MEETING, VISIT, EXERCISE, ACCESSION -> by == Modality.ACTUAL ? Modality.PLANNED : by;
      default -> by;
    };
  }
}
