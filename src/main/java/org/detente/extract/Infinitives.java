package org.detente.extract;

import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.lexicon.Sense;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.detente.model.Span;

/** What becomes of what an infinitive tells, by the verb or noun above it. */
record Infinitives(Scene scene, FrameMatcher matcher) {

  /**
   * "means to suspend the treaty", "is free to deploy troops": an infinitive whose governor does
   * not bring it about, as "managed to", "forced him to", "was the first to" or "after" with a
   * perfect do, nor takes it back ("n'est pas question de").
   */
  boolean isUnachieved(Clause clause, Draft draft) {
    return draft.modality == Modality.ACTUAL
        && clause.link() == Clause.Link.INFINITIVE
        && clause.verb().form() == Morph.Form.INFINITIVE
        && !Doers.isHeadline(clause)
        && !scene.grammar().is(WordClass.AFTER, clause.marker())
        && !scene.grammar().is(WordClass.WITHOUT, clause.marker())
        && clause.noun().filter(n -> Mood.isNot(scene, n)).isEmpty()
        && Antecedents.ofNth(scene, clause).isEmpty()
        && (isOfNoun(clause)
            || clause.governor().filter(this::achieves).isEmpty()
            || clause.governor().filter(g -> !g.verb().isFinite() && isOfNoun(g)).isPresent())
        && matcher.bearer(scene, clause).isEmpty();
  }

  /** "agree to the proposal to send troops": what somebody proposes is not done by who agrees. */
  private boolean isOfNoun(Clause clause) {
    return clause
        .noun()
        .filter(n -> scene.grammar().is(WordClass.INFINITIVE_NOUN, scene.head(n).lemma()))
        .isPresent();
  }

  /** "was created to facilitate consultation": the object of what is only meant. */
  boolean isSought(Phrase noun, EventType type) {
    return type.family() == EventType.Family.CONTACT
        && !scene.grammar().all(WordClass.OWNER).isEmpty()
        && scene
            .owner(noun)
            .filter(c -> c.objects().contains(noun))
            .filter(c -> c.link() == Clause.Link.INFINITIVE)
            .filter(c -> c.verb().form() == Morph.Form.INFINITIVE && !Doers.isHeadline(c))
            .filter(c -> isOfNoun(c) || c.governor().filter(this::achieves).isEmpty())
            .isPresent();
  }

  private boolean achieves(Clause governor) {
    return scene.grammar().is(WordClass.ACHIEVING, governor.verb().lemma())
        || matcher.verb(scene, governor).stream()
            .anyMatch(f -> f.sense().effect() == Sense.Effect.TRANSMISSION);
  }

  /** "have no plans to station weapons": the words that tell what is denied. */
  Optional<Span> deniedPlan(Clause clause) {
    return clause
        .noun()
        .filter(n -> clause.link() == Clause.Link.INFINITIVE && Mood.isDenied(scene, n))
        .map(n -> scene.sentence().cover(n.first(), n.last()));
  }
}
