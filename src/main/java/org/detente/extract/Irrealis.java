package org.detente.extract;

import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Morph.Tense;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;

/**
 * What a text does not tell as a fact though it names it: what somebody only wishes or fears
 * ("souhaite la reprise"), does not believe ("ne croit pas que"), sees no sign of, supposes ("si")
 * or waits for ("tant que Moscou n'aura pas retiré ses troupes"). Codebook, field {@code modality}:
 * rather no claim than one that is not what the sentence says.
 */
final class Irrealis {

  /** Governors above a clause or noun that are looked at. */
  private static final int HEIGHT = 8;

  private Irrealis() {}

  /** True for a clause that nobody tells as done, planned or possible. */
  static boolean isUntold(Scene scene, Clause clause) {
    Optional<Clause> at = Optional.of(clause);
    boolean under = true;
    boolean told = false;
    for (int steps = 0; at.isPresent() && steps < HEIGHT; steps++) {
      Clause here = at.get();
      if (OnCondition.is(scene, here, told)
          || isWished(scene, here)
          || under && Unrealised.isAimedAt(scene, here)
          || Rumours.is(scene, here)
          || Conjectures.has(scene, here)) {
        return true;
      }
      under &= here.link() != Clause.Link.MAIN || here.subjects().isEmpty();
      told |= here.link() == Clause.Link.MAIN && !here.subjects().isEmpty();
      at = here.governor().filter(g -> g != here);
    }
    return false;
  }

  /** True for an event noun that a noun or verb of wishing or doubting governs. */
  static boolean isUntold(Scene scene, Phrase noun) {
    Optional<Phrase> host = scene.host(noun);
    for (int steps = 0; host.isPresent() && steps < HEIGHT; steps++) {
      if (isWish(scene, host.get()) || Unproven.isDenied(scene, host.get())) {
        return true;
      }
      host = scene.host(host.get());
    }
    Phrase outermost = scene.outermost(noun);
    Optional<Clause> owner = scene.owner(outermost);
    if (Unrealised.isWorkedOn(scene, noun)
        || owner.filter(c -> Unrealised.isWishedFor(scene, c, outermost)).isPresent()
        || owner.filter(c -> Unrealised.isDisbelieved(scene, c)).isPresent()
        || owner.filter(c -> isOnlyThoughtOf(scene, c)).isPresent()) {
      return true;
    }
    return owner
        .filter(c -> !c.subjects().contains(outermost))
        .filter(
            c ->
                withholds(scene, c)
                    || isWanted(scene, c, outermost)
                    || isNotTheMatter(scene, c)
                    || isAim(scene, c, outermost)
                    || isSeenAhead(scene, c, outermost))
        .isPresent();
  }

  /** "чтобы добиться от России возвращения к договору": what somebody wants to bring about. */
  private static boolean isAim(Scene scene, Clause owner, Phrase noun) {
    return owner.link() == Clause.Link.INFINITIVE
        && scene.grammar().is(WordClass.WISHED_OPENER, owner.marker())
        && !scene.governs(WordClass.AFTER, noun)
        && !scene.governs(WordClass.CAUSE, noun);
  }

  /** "Речь не идёт о прекращении сотрудничества": what a sentence is not about. */
  private static boolean isNotTheMatter(Scene scene, Clause owner) {
    return owner.verb().negated()
        && (owner.subjects().stream()
                .anyMatch(s -> scene.grammar().is(WordClass.BELIEF, scene.head(s).lemma()))
            || isTalk(scene, owner.verb().first() - 1));
  }

  /** "О возвращении речи не было": a noun of talking right before what denies it. */
  private static boolean isTalk(Scene scene, int before) {
    return before >= 0
        && scene.token(before).pos() == Pos.NOUN
        && scene.grammar().is(WordClass.BELIEF, scene.token(before).lemma());
  }

  /** "видит перспективы в улучшении отношений": right behind a prospect that the verb takes. */
  private static boolean isSeenAhead(Scene scene, Clause owner, Phrase noun) {
    return !noun.isBare()
        && owner.objects().stream()
            .filter(o -> o.extent() < noun.first() && noun.first() - o.extent() < 3)
            .anyMatch(o -> scene.grammar().is(WordClass.PROSPECT, scene.head(o).lemma()));
  }

  /**
   * "do not want it to turn into a war", "will mean that they are at war": of an infinitive that is
   * only wanted, or what would follow.
   */
  private static boolean isWanted(Scene scene, Clause owner, Phrase noun) {
    boolean meant = scene.governs(WordClass.WHERE, noun) && Conjectures.has(scene, owner);
    return (owner.link() == Clause.Link.INFINITIVE || meant)
        && !noun.isBare()
        && !scene.governs(WordClass.AFTER, noun)
        && !scene.governs(WordClass.CAUSE, noun)
        && isUntold(scene, owner);
  }

  /** "Выход из договора означал бы гонку вооружений": a particle that takes reality away. */
  private static boolean isOnlyThoughtOf(Scene scene, Clause clause) {
    return !scene.grammar().all(WordClass.IRREALIS).isEmpty()
        && clause.verb().isFinite()
        && clause.verb().tense() == Tense.CONDITIONAL;
  }

  /** The content of a verb or noun of wishing, or of one of believing that is denied. */
  private static boolean isWished(Scene scene, Clause clause) {
    boolean content =
        clause.link() == Clause.Link.INFINITIVE || clause.link() == Clause.Link.COMPLEMENT;
    if (!content) {
      return isBeside(scene, clause) || Unproven.is(scene, clause);
    }
    if (clause.link() == Clause.Link.INFINITIVE && isLed(scene, clause)) {
      return true;
    }
    if (clause.governor().filter(g -> g != clause && isNobodys(scene, g)).isPresent()) {
      return true;
    }
    Optional<Phrase> noun = clause.noun().or(() -> object(scene, clause));
    if (noun.isPresent() && (isWish(scene, noun.get()) || Unproven.isDenied(scene, noun.get()))) {
      return true;
    }
    if (noun.flatMap(scene::host).filter(h -> isWish(scene, h)).isPresent()) {
      return true;
    }
    return clause
        .governor()
        .filter(g -> g != clause)
        .filter(g -> noun.isEmpty() || isObject(scene, g, noun.get()))
        .filter(g -> withholds(scene, g))
        .isPresent();
  }

  /** "voiced hope that, after talks, Putin would agree": the object right before "that". */
  private static Optional<Phrase> object(Scene scene, Clause content) {
    return content
        .governor()
        .filter(g -> g != content && content.link() == Clause.Link.COMPLEMENT)
        .flatMap(
            g ->
                g.objects().stream()
                    .filter(o -> o.extent() + 1 < content.first())
                    .filter(
                        o ->
                            scene
                                .grammar()
                                .is(WordClass.COMPLEMENTIZER, scene.token(o.extent() + 1).lower()))
                    .findFirst());
  }

  /** "партнёра, готового улучшить отношения": right before it stands what only wishes. */
  private static boolean isLed(Scene scene, Clause infinitive) {
    int i = infinitive.verb().first() - 1;
    while (i >= 0 && scene.token(i).pos() == Pos.PUNCT && !scene.token(i).form().equals(",")) {
      i--;
    }
    return i >= 0 && scene.grammar().is(WordClass.WISH, scene.token(i).lemma());
  }

  /** "отметил важность диалога, не возобновляя сотрудничества": a part of what is said. */
  private static boolean isBeside(Scene scene, Clause gerund) {
    return gerund.verb().form() == Morph.Form.PRESENT_PARTICIPLE
        && gerund.verb().negated()
        && gerund
            .governor()
            .filter(g -> scene.grammar().is(WordClass.QUOTATIVE, g.verb().lemma()))
            .isPresent();
  }

  /** "want the war with Ukraine to turn": the infinitive hangs on the object or what is in it. */
  private static boolean isObject(Scene scene, Clause governor, Phrase noun) {
    return governor.objects().stream().anyMatch(o -> o == noun || scene.below(o).contains(noun));
  }

  /** "Nobody has announced that the mission is dissolved", "has not confirmed the meeting". */
  static boolean isNobodys(Scene scene, Clause governor) {
    return governor.verb().negated()
            && scene.grammar().is(WordClass.BELIEF, governor.verb().lemma())
        || governor.subjects().stream()
            .anyMatch(s -> scene.grammar().is(WordClass.NO, scene.head(s).lower()));
  }

  private static boolean withholds(Scene scene, Clause governor) {
    String lemma = governor.verb().lemma();
    return scene.grammar().is(WordClass.WISH, lemma)
        || isOnlyReady(scene, governor)
        || governor.verb().negated() && scene.grammar().is(WordClass.BELIEF, lemma);
  }

  /** "не готов к возобновлению диалога": a predicate of wishing. */
  private static boolean isOnlyReady(Scene scene, Clause clause) {
    return clause.objects().stream()
        .anyMatch(
            o ->
                o.head() == clause.verb().head()
                    && scene.grammar().is(WordClass.WISH, scene.head(o).lemma()));
  }

  private static boolean isWish(Scene scene, Phrase noun) {
    return scene.grammar().is(WordClass.WISH, scene.head(noun).lemma());
  }
}
