package org.detente.extract;

import java.util.EnumSet;
import java.util.Set;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.VerbGroup;
import org.detente.language.WordClass;
import org.detente.model.EventType;

/**
 * What a sentence only asks, weighs, needs or takes as a case: "whether NATO will send troops",
 * "discussed sending troops", "il faut que Moscou retire ses troupes", "joining would mean war".
 */
final class Conjectures {

  /** What, said of the future or as a case, is no plan. */
  private static final Set<EventType> CASES =
      EnumSet.of(
          EventType.CONFLICT,
          EventType.ACCESSION,
          EventType.DEPLOYMENT,
          EventType.RELATIONS_CHANGE,
          EventType.RESUMPTION,
          EventType.TREATY_WITHDRAWAL);

  /** What one can be against before it comes about. */
  private static final Set<EventType> OPPOSED =
      EnumSet.of(
          EventType.ACCESSION,
          EventType.RELATIONS_CHANGE,
          EventType.ESTABLISHMENT,
          EventType.OPENING,
          EventType.MEETING);

  private Conjectures() {}

  static boolean has(Scene scene, Clause clause) {
    return Weighed.isMissed(clause)
        || Weighed.isOnlyThought(scene, clause)
        || isAsked(scene, clause)
        || isWeighed(scene, clause)
        || isNeeded(scene, clause)
        || isMeant(scene, clause)
        || isSubject(scene, clause)
        || isCase(scene, clause);
  }

  /** "Joining the alliance was a mistake": what something is said of is not told by that. */
  private static boolean isSubject(Scene scene, Clause clause) {
    if (clause.verb().form() != Morph.Form.PRESENT_PARTICIPLE
        || clause.noun().isPresent()
        || !clause.subjects().isEmpty()
        || scene.grammar().all(WordClass.OWNER).isEmpty()) {
      return false;
    }
    return scene.sentence().clauses().stream()
        .filter(c -> c.governor().filter(g -> g == clause).isPresent())
        .filter(c -> c.verb().isFinite() && c.link() == Clause.Link.MAIN && c.subjects().isEmpty())
        .anyMatch(c -> !scene.isParted(scene.verb(clause), scene.verb(c), ','));
  }

  /** "This will mean that they are at war": what would follow. */
  private static boolean isMeant(Scene scene, Clause clause) {
    return clause.link() == Clause.Link.COMPLEMENT
        && clause.governor().filter(g -> isAhead(g) && wouldMean(scene, g)).isPresent();
  }

  /** "decide whether Russia will be invited", "направит ли альянс войска", "how NATO will". */
  static boolean isAsked(Scene scene, Clause clause) {
    int after = clause.verb().last() + 1;
    boolean particle =
        after < scene.sentence().tokens().size()
            && scene.grammar().is(WordClass.INDIRECT_QUESTION, scene.token(after).lower());
    return particle
        || clause.link() != Clause.Link.MAIN
            && scene.grammar().is(WordClass.INDIRECT_QUESTION, clause.marker())
        || Mood.isFuture(clause.verb()) && isOpenedByQuestion(scene, clause);
  }

  private static boolean isOpenedByQuestion(Scene scene, Clause clause) {
    if (clause.link() == Clause.Link.RELATIVE) {
      return false;
    }
    int first = clause.first();
    for (int i = first - 1; i > 0 && first - i < 4; i--) {
      if (scene.token(i).form().equals(",")) {
        return false;
      }
      if (scene.grammar().is(WordClass.INTERROGATIVE, scene.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "had discussed sending missiles", "ruled out a summit taking place": nobody has sent them. */
  private static boolean isWeighed(Scene scene, Clause clause) {
    return clause.verb().form() == Morph.Form.PRESENT_PARTICIPLE
        && clause
            .governor()
            .filter(g -> scene.grammar().is(WordClass.CONTEMPLATING, g.verb().lemma()))
            .filter(
                g ->
                    Weighed.isRightBehind(scene, g, clause)
                        || clause.noun().filter(g.objects()::contains).isPresent())
            .isPresent();
  }

  /** "Il faut que la Russie retire", "It is vital that NATO respond", "Важно, чтобы альянс". */
  private static boolean isNeeded(Scene scene, Clause clause) {
    if (!clause.verb().isFinite()) {
      return Owed.isAdvised(scene, clause);
    }
    if (scene.grammar().is(WordClass.WISHED_OPENER, clause.marker()) || isNeedful(scene, clause)) {
      return true;
    }
    return clause.link() == Clause.Link.COMPLEMENT
        && clause
            .governor()
            .filter(
                g ->
                    scene.grammar().is(WordClass.NEEDED, g.verb().lemma())
                        || scene.grammar().is(WordClass.COPULA, g.verb().lemma())
                            && isPredicate(scene, g, clause))
            .isPresent();
  }

  /** "Il faut dire que": the verb stands in one group with what says that it ought to be. */
  static boolean isNeedful(Scene scene, Clause clause) {
    for (int i = clause.verb().first(); i < clause.verb().head(); i++) {
      if (scene.token(i).pos().isVerbal()
          && scene.grammar().is(WordClass.NEEDED, scene.token(i).lemma())) {
        return true;
      }
    }
    return Owed.isDue(scene, clause);
  }

  /** What is needed; not "so high that NATO suspended": what came of it. */
  private static boolean isPredicate(Scene scene, Clause copula, Clause content) {
    for (int i = copula.verb().first() + 1; i < content.verb().first(); i++) {
      if (scene.grammar().is(WordClass.NEEDED, scene.token(i).lemma())
          && !scene.grammar().is(WordClass.SO, scene.token(i - 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "Ukraine joining NATO would mean war": the subject of what would follow from it. */
  private static boolean isCase(Scene scene, Clause clause) {
    if (clause.verb().form() != Morph.Form.PRESENT_PARTICIPLE || clause.noun().isEmpty()) {
      return false;
    }
    Phrase noun = clause.noun().get();
    boolean result =
        scene.governs(WordClass.GENITIVE, noun)
            && scene.owner(noun).filter(c -> isAhead(c)).isPresent();
    return result
        || isBeforeWhatWouldBe(scene, clause)
        || scene.sentence().clauses().stream()
            .filter(c -> c != clause && c.verb().first() > clause.verb().head())
            .filter(c -> c.subjects().stream().anyMatch(s -> holds(scene, s, noun)))
            .anyMatch(c -> wouldMean(scene, c) || isAhead(c));
  }

  /** "says Ukraine joining NATO would mean war": the verb of what would be has no other subject. */
  private static boolean isBeforeWhatWouldBe(Scene scene, Clause clause) {
    return scene.sentence().clauses().stream()
        .filter(c -> c.governor().filter(g -> g == clause).isPresent())
        .filter(c -> c.link() == Clause.Link.MAIN && c.subjects().isEmpty())
        .anyMatch(c -> wouldMean(scene, c) || isAhead(c));
  }

  /** The noun is a subject, or one of those joined to it or hanging on it. */
  private static boolean holds(Scene scene, Phrase subject, Phrase noun) {
    return subject.all().contains(noun) || scene.below(subject).contains(noun);
  }

  private static boolean isAhead(Clause clause) {
    return clause.verb().isFinite()
        && (Mood.isFuture(clause.verb()) || clause.verb().tense() == Morph.Tense.CONDITIONAL);
  }

  /** "An attack on Poland would be an attack on the alliance": an event noun taken as a case. */
  static boolean isCase(Scene scene, Phrase noun, EventType type) {
    Phrase outermost = scene.outermost(noun);
    if (scene.governs(WordClass.OPPOSED, noun) && OPPOSED.contains(type)
        || scene.governs(WordClass.AS, noun) && CASES.contains(type)) {
      return true;
    }
    return CASES.contains(type)
        && scene
            .owner(outermost)
            .filter(
                c ->
                    wouldMean(scene, c)
                        || wouldBe(scene, c) && !Mood.isDenied(scene, noun)
                        || isAny(scene, outermost) && (would(c) || willBe(c)))
            .isPresent();
  }

  /** "Une attaque contre un allié serait considérée": one of a kind, none that was told. */
  static boolean isAny(Scene scene, Phrase noun) {
    return noun.first() < noun.head()
        && scene.token(noun.first()).pos() == Pos.DET
        && !scene.grammar().is(WordClass.DEFINITE, scene.token(noun.first()).lower())
        && !scene.isPossessive(noun.first());
  }

  private static boolean would(Clause clause) {
    return clause.verb().isFinite()
        && clause.verb().tense() == Morph.Tense.CONDITIONAL
        && !clause.verb().perfect();
  }

  /** "An armed attack shall be considered an attack against them all". */
  private static boolean willBe(Clause clause) {
    return clause.verb().isFinite()
        && Mood.isFuture(clause.verb())
        && clause.verb().voice() == VerbGroup.Voice.PASSIVE;
  }

  private static boolean wouldMean(Scene scene, Clause clause) {
    return clause.verb().isFinite()
        && scene.grammar().is(WordClass.MEANING, clause.verb().lemma())
        && !clause.verb().perfect()
        && clause.verb().tense() != Morph.Tense.PAST
        && clause.verb().tense() != Morph.Tense.IMPERFECT;
  }

  private static boolean wouldBe(Scene scene, Clause clause) {
    return scene.grammar().is(WordClass.COPULA, clause.verb().lemma()) && isAhead(clause);
  }

  /** "La Russie prendra des mesures si la Suède décide": what hangs on something else. */
  static boolean isConditioned(Scene scene, Clause clause, EventType type) {
    boolean open = Mood.isFuture(clause.verb()) || clause.verb().tense() == Morph.Tense.CONDITIONAL;
    boolean deed = type.family() != EventType.Family.SPEECH_ACT || type == EventType.DECISION;
    return open
        && deed
        && scene.sentence().clauses().stream()
            .filter(c -> c.link() == Clause.Link.ADVERBIAL)
            .filter(c -> scene.grammar().is(WordClass.CONDITION, c.marker()))
            .anyMatch(c -> c.governor().filter(g -> g == clause).isPresent());
  }
}
