package org.detente.extract;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Morph.Tense;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.VerbGroup.Modal;
import org.detente.language.VerbGroup.Voice;
import org.detente.language.WordClass;

/** What is said of an answer: of one to come ("Russia says it will respond"), or as one. */
final class Retorts {

  private Retorts() {}

  /**
   * True for content that announces an answer of whoever says it.
   *
   * @param own whether a name is of the side that says it
   */
  static boolean areAnnounced(Scene scene, Clause said, Predicate<Phrase> own) {
    boolean ahead =
        Mood.isFuture(said.verb())
            || Mood.isFutureInPast(said)
            || said.verb().modals().contains(Modal.DUTY);
    boolean self =
        said.subjects().stream()
            .anyMatch(s -> scene.head(s).pos() == Pos.PRON ? isParty(scene, s) : own.test(s));
    boolean promised = said.link() == Clause.Link.INFINITIVE && !said.verb().perfect();
    return !said.verb().negated()
        && ((ahead && self || promised) && answers(scene, said) || ahead && areTaken(scene, said));
  }

  /**
   * "« Il va être difficile d'en sortir », a averti le diplomate": how things are, and no threat.
   */
  static boolean isJudgement(Scene scene, Clause said) {
    return scene.grammar().is(WordClass.COPULA, said.verb().lemma())
        && said.objects().isEmpty()
        && !said.subjects().isEmpty()
        && said.subjects().stream()
            .allMatch(s -> scene.grammar().is(WordClass.SUBJECT_PRONOUN, scene.head(s).lower()));
  }

  /** "retorted that the treaty would not be ratified": what will not be, as an answer. */
  static boolean refuse(Scene scene, Clause saying, Clause said) {
    return scene.grammar().is(WordClass.ANSWERING, saying.verb().lemma())
        && said.verb().negated()
        && said.subjects().stream().noneMatch(s -> Mood.isDenied(scene, s))
        && (Mood.isFuture(said.verb()) || Mood.isFutureInPast(said));
  }

  private static boolean answers(Scene scene, Clause said) {
    return Stream.concat(
            Stream.of(said),
            scene.sentence().clauses().stream()
                .filter(c -> c.link() == Clause.Link.INFINITIVE)
                .filter(c -> c.governor().filter(g -> g == said).isPresent()))
        .anyMatch(
            c ->
                scene.grammar().is(WordClass.ANSWERING, c.verb().lemma())
                    || c.objects().stream().anyMatch(o -> isAnswer(scene, o)));
  }

  /** "prendrait des mesures": what answers others; of which it is said by name, or by who warns. */
  static boolean areToCome(Scene scene, Clause clause, boolean warned) {
    boolean ahead = Mood.isFuture(clause.verb()) || clause.verb().tense() == Tense.CONDITIONAL;
    return ahead
        && !clause.verb().negated()
        && clause.objects().stream()
            .anyMatch(
                o ->
                    warned && isAnswer(scene, o)
                        || o.complements().stream().anyMatch(c -> isAnswer(scene, c)));
  }

  /** "des mesures de rétorsion seraient prises": by whoever says so. */
  static boolean areTaken(Scene scene, Clause said) {
    return said.verb().voice() == Voice.PASSIVE
        && !scene.grammar().all(WordClass.OBJECT_CLITIC).isEmpty()
        && said.obliques().stream().noneMatch(o -> scene.governs(WordClass.AGENTIVE, o))
        && said.subjects().stream()
            .flatMap(s -> s.complements().stream())
            .anyMatch(c -> isAnswer(scene, c));
  }

  /** "prendre des contre-mesures", "prendre des mesures de représailles". */
  private static boolean isAnswer(Scene scene, Phrase taken) {
    return Stream.concat(Stream.of(taken), taken.complements().stream())
        .anyMatch(p -> scene.grammar().is(WordClass.ANSWERING, scene.head(p).lemma()));
  }

  private static boolean isParty(Scene scene, Phrase pronoun) {
    String word = scene.head(pronoun).lower();
    return scene.grammar().is(WordClass.ANAPHOR, word)
        || scene.grammar().is(WordClass.FIRST_PERSON, word);
  }
}
