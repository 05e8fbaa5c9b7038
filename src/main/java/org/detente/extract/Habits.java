package org.detente.extract;

import org.detente.language.Clause;
import org.detente.language.Morph.Tense;
import org.detente.language.Phrase;
import org.detente.language.VerbGroup;
import org.detente.language.WordClass;
import org.detente.lexicon.Sense;
import org.detente.model.EventType;
import org.detente.model.Modality;

/**
 * What a verb tells of how things are as a rule, ought to be or may come by, not of what happened.
 */
final class Habits {

  private Habits() {}

  /** What the verb says is so as a rule, or only under a condition: no event of its type. */
  static boolean tellsNothing(Scene scene, Clause clause, EventType type, Sense sense) {
    return isHabit(scene, clause, type)
        || isDone(scene, clause, type) && !sense.onlyNegated()
        || isOnesWork(scene, clause, type)
        || isAble(clause, type)
        || isUndone(scene, clause)
        || isMade(scene, clause, type)
        || isEndOfVisit(scene, clause, type)
        || isFunction(scene, clause, type)
        || type != EventType.THREAT && isWithout(scene, clause);
  }

  /** "la force chargée de la lutte contre la piraterie": what somebody is there for. */
  private static boolean isFunction(Scene scene, Clause clause, EventType type) {
    return type == EventType.DECISION
        && clause.link() == Clause.Link.PARTICIPLE
        && clause.noun().isPresent()
        && clause.obliques().stream().noneMatch(o -> scene.governs(WordClass.AGENTIVE, o))
        && scene.content(clause).isEmpty();
  }

  /** "Bruxelles, où siège le Conseil": what a relative says in the present is so as a rule. */
  static boolean isHabit(Scene scene, Clause clause, EventType type) {
    return type == EventType.MEETING
        && clause.link() == Clause.Link.RELATIVE
        && clause.verb().isFinite()
        && clause.verb().tense() == Tense.PRESENT
        && clause.verb().voice() != VerbGroup.Voice.PASSIVE
        && !clause.verb().perfect()
        && clause.verb().modals().isEmpty()
        && (clause.times().isEmpty()
            || scene.grammar().is(WordClass.WHERE_RELATIVE, clause.marker()));
  }

  /** "Сотрудничество может гарантировать безопасность": of what might come of it, none is told. */
  static boolean isOnlyAble(Scene scene, Phrase noun) {
    return scene
        .owner(noun)
        .filter(c -> c.subjects().contains(noun) && c.verb().tense() == Tense.PRESENT)
        .filter(c -> !c.verb().perfect())
        .filter(c -> c.verb().modals().contains(VerbGroup.Modal.POSSIBILITY))
        .isPresent();
  }

  /** "Заседания Совета проходят в формате «двадцатки»": how they are held, not that one is. */
  static boolean isRule(Scene scene, Clause clause, Phrase noun) {
    return scene.grammar().is(WordClass.SITTING, scene.head(noun).lemma())
        && Agreement.of(scene, noun).number() == 'p'
        && clause.subjects().contains(noun)
        && clause.verb().isFinite()
        && clause.verb().tense() == Tense.PRESENT
        && !clause.verb().perfect()
        && clause.verb().modals().isEmpty()
        && !clause.verb().negated()
        && clause.times().isEmpty();
  }

  /** "arms that the two could deploy": what may be done with something is told of that. */
  private static boolean isAble(Clause clause, EventType type) {
    return type == EventType.DEPLOYMENT
        && clause.link() == Clause.Link.RELATIVE
        && clause.verb().modals().contains(VerbGroup.Modal.POSSIBILITY);
  }

  /** "left Moscow after talks with the minister": who goes home from where he was a guest. */
  private static boolean isEndOfVisit(Scene scene, Clause clause, EventType type) {
    return type == EventType.DEPARTURE
        && clause.verb().voice() == VerbGroup.Voice.ACTIVE
        && clause.obliques().stream()
            .anyMatch(
                o ->
                    scene.governs(WordClass.AFTER, o)
                        && scene.grammar().is(WordClass.ENCOUNTER, scene.head(o).lemma()));
  }

  /** "When I joined NATO in 2004": who takes up work somewhere. */
  private static boolean isOnesWork(Scene scene, Clause clause, EventType type) {
    return type == EventType.ACCESSION
        && clause.subjects().stream()
            .map(s -> scene.head(s).lower())
            .anyMatch(w -> scene.grammar().is(WordClass.FIRST_SINGULAR, w));
  }

  /** "étant un soutien": nobody is anywhere; "called him a tough negotiator": nobody is met. */
  private static boolean isMade(Scene scene, Clause clause, EventType type) {
    return isCalled(scene, clause, type)
        || type == EventType.VISIT
            && !clause.verb().isFinite()
            && scene.grammar().is(WordClass.COPULA, clause.verb().lemma());
  }

  private static boolean isCalled(Scene scene, Clause clause, EventType type) {
    int last = clause.objects().size() - 1;
    return type == EventType.MEETING
        && last > 0
        && !scene.grammar().all(WordClass.OWNER).isEmpty()
        && scene
            .grammar()
            .is(WordClass.ARTICLE, scene.token(clause.objects().get(last).first()).lower());
  }

  /** "не будут вести переговоры без союзников": denied only as long as something is lacking. */
  static boolean isWithout(Scene scene, Clause clause) {
    return clause.verb().negated()
        && scene.sentence().phrases().stream()
            .filter(p -> scene.governs(WordClass.WITHOUT, p) && p.first() > clause.verb().head())
            .anyMatch(p -> scene.owner(scene.outermost(p)).filter(c -> c == clause).isPresent());
  }

  /** "Россия не стала бы выходить, если бы …": what it has done. */
  private static boolean isUndone(Scene scene, Clause clause) {
    return clause.verb().negated()
        && clause.verb().tense() == Tense.CONDITIONAL
        && !scene.grammar().all(WordClass.IRREALIS).isEmpty();
  }

  /** "Russia retaliated", "took no steps": what somebody did or did not do he does not threaten. */
  private static boolean isDone(Scene scene, Clause clause, EventType type) {
    boolean past = clause.verb().tense() == Tense.PAST || clause.verb().perfect();
    return type == EventType.THREAT
        && clause.verb().isFinite()
        && past
        && clause.verb().modals().isEmpty()
        && (clause.verb().negated()
            || scene.grammar().is(WordClass.ANSWERING, clause.verb().lemma()));
  }

  /** "would respond by closing the office": by what somebody will answer. */
  static boolean isMeans(Scene scene, Clause clause) {
    return clause.link() == Clause.Link.INFINITIVE
        && scene.grammar().is(WordClass.AGENTIVE, clause.marker())
        && clause
            .governor()
            .filter(g -> Mood.isFuture(g.verb()) || g.verb().tense() == Tense.CONDITIONAL)
            .isPresent();
  }

  /** "Вступление чревато напряжённостью": of what is only said to be so, nothing happens. */
  static boolean isDescribed(Scene scene, Clause clause) {
    return clause.objects().stream()
        .filter(o -> o.head() == clause.verb().head())
        .anyMatch(o -> !scene.grammar().is(WordClass.EVENTUAL, scene.head(o).lemma()));
  }

  /** "doit accepter de tenir une réunion": what somebody ought to agree to, no day being told. */
  static boolean isOwed(Scene scene, Clause clause, Fit by) {
    return Mood.isOnlyDue(scene, clause)
        && (by.sense().modality().filter(m -> m == Modality.PLANNED).isPresent()
            || clause.times().isEmpty() && !by.content().isEmpty());
  }

  /** "pourrait être complété par un entretien": what something may be done by may come. */
  static boolean isMeans(Scene scene, Phrase phrase, EventType type) {
    return type.family() == EventType.Family.CONTACT
        && scene.governs(WordClass.AGENTIVE, phrase)
        && scene
            .owner(phrase)
            .filter(c -> c.verb().voice() == VerbGroup.Voice.PASSIVE)
            .filter(c -> Mood.of(c, type) == Modality.POSSIBLE)
            .isPresent();
  }
}
