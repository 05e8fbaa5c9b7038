package org.detente.extract;

import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.VerbGroup;
import org.detente.language.WordClass;

/** Event nouns of what is only thought of, or said not to be. */
final class Ideas {

  private Ideas() {}

  /** "en cas de rejet", "une éventuelle levée": thought of, not told. */
  static boolean isMere(Scene scene, Phrase phrase) {
    return NounMood.has(scene, phrase, WordClass.EVENTUAL)
        || Irrealis.isUntold(scene, phrase)
        || isDenied(scene, phrase)
        || isUnsaid(scene, phrase)
        || isUnset(scene, phrase)
        || isUndecided(scene, phrase)
        || isUse(scene, phrase)
        || Supposed.is(scene, phrase)
        || scene.governs(WordClass.HYPOTHETICAL, phrase)
        || isWhichever(scene, phrase)
        || isWanting(scene, phrase)
        || isLikened(scene, scene.outermost(phrase))
        || isImagined(scene, phrase);
  }

  /** "faute d'accord entre les Alliés": there was none. */
  private static boolean isWanting(Scene scene, Phrase phrase) {
    return !scene.grammar().all(WordClass.OBJECT_CLITIC).isEmpty()
        && scene.governs(WordClass.WITHOUT, phrase);
  }

  /** "prévenir toute agression de la Russie": whichever there might be. */
  private static boolean isWhichever(Scene scene, Phrase phrase) {
    int all =
        scene.grammar().is(WordClass.PREDETERMINER, scene.token(phrase.first()).lower())
            ? phrase.first()
            : phrase.first() - 1;
    return all >= 0
        && all + 1 == phrase.head()
        && scene.head(phrase).morph().number() == 's'
        && !scene.grammar().all(WordClass.OBJECT_CLITIC).isEmpty()
        && scene.grammar().is(WordClass.PREDETERMINER, scene.token(all).lower());
  }

  /** "the mechanism for consultation between the two": what something is for. */
  private static boolean isUse(Scene scene, Phrase phrase) {
    return scene
        .host(phrase)
        .filter(h -> scene.grammar().is(WordClass.TOOL, scene.head(h).lemma()))
        .isPresent();
  }

  /** "considérée comme une attaque": what something else is called. */
  private static boolean isLikened(Scene scene, Phrase phrase) {
    return phrase.isBare()
        && phrase.first() > 0
        && scene.owner(phrase).isEmpty()
        && scene.grammar().is(WordClass.AS, scene.token(phrase.first() - 1).lower());
  }

  /** "вопрос о созыве заседания": a noun of what is only thought of, over transparent ones. */
  static boolean isImagined(Scene scene, Phrase phrase) {
    if (isNamedBehind(scene, phrase)) {
      return true;
    }
    Optional<Phrase> host = scene.host(phrase);
    for (int steps = 0; host.isPresent() && steps < 3; steps++) {
      if (scene.grammar().is(WordClass.IMAGINED, scene.head(host.get()).lemma())) {
        return true;
      }
      host = scene.host(host.get());
    }
    return false;
  }

  /** "в главном вопросе повестки – создании системы": what it is, behind a dash. */
  private static boolean isNamedBehind(Scene scene, Phrase phrase) {
    int dash = phrase.first() - 1;
    return dash > 0
        && scene.grammar().is(WordClass.GAP, scene.token(dash).form())
        && scene.sentence().phrases().stream()
            .filter(p -> p.extent() == dash - 1)
            .anyMatch(p -> scene.grammar().is(WordClass.IMAGINED, scene.head(p).lemma()));
  }

  /** "La reprise n'a pas été évoquée": of what is not spoken of nothing is told. */
  private static boolean isUnsaid(Scene scene, Phrase phrase) {
    return scene
        .owner(phrase)
        .filter(c -> c.subjects().contains(phrase) && c.verb().negated())
        .filter(c -> c.verb().voice() == VerbGroup.Voice.PASSIVE)
        .isPresent();
  }

  /** "No date has been set for a meeting": of what it would be for, if it were. */
  private static boolean isUnset(Scene scene, Phrase phrase) {
    return scene.governs(WordClass.PURPOSE, phrase)
        && scene.owner(phrase).filter(c -> Mood.isDenied(scene, c)).isPresent();
  }

  /**
   * "no decision on the closure", "No decision has been taken on the opening": what nobody has
   * decided, unlike what there are no plans for.
   */
  private static boolean isUndecided(Scene scene, Phrase phrase) {
    boolean on =
        scene.owner(phrase).filter(c -> c.obliques().contains(phrase)).stream()
            .flatMap(c -> Doers.patients(c).stream())
            .filter(p -> scene.grammar().is(WordClass.INFINITIVE_NOUN, scene.head(p).lemma()))
            .anyMatch(p -> Mood.isDenied(scene, p));
    if (on) {
      return true;
    }
    Optional<Phrase> host = scene.host(phrase);
    for (int steps = 0; host.isPresent() && steps < 3; steps++) {
      Phrase here = host.get();
      boolean untaken =
          scene
              .owner(here)
              .filter(c -> c.subjects().contains(here) && c.verb().negated())
              .filter(c -> c.verb().voice() == VerbGroup.Voice.PASSIVE)
              .isPresent();
      if (scene.grammar().is(WordClass.INFINITIVE_NOUN, scene.head(here).lemma())
          && !scene.grammar().is(WordClass.PROSPECT, scene.head(here).lemma())
          && (untaken || Mood.isDenied(scene, here))) {
        return true;
      }
      host = scene.host(here);
    }
    return false;
  }

  /** "ne signifie pas de retrait": the object of a denied verb. */
  private static boolean isDenied(Scene scene, Phrase phrase) {
    return scene
        .owner(phrase)
        .filter(c -> c.verb().negated() && phrase.first() > c.verb().head())
        .filter(
            c ->
                c.objects().contains(phrase)
                    || isNotIt(scene, c, phrase)
                    || phrase.first() == phrase.head()
                        && scene.governs(WordClass.GENITIVE, phrase)
                        && c.obliques().contains(phrase))
        .isPresent();
  }

  /** "il ne s'agit pas de l'arrêt": what is said not to be it. */
  private static boolean isNotIt(Scene scene, Clause clause, Phrase phrase) {
    return clause.verb().voice() == VerbGroup.Voice.REFLEXIVE
        && scene.governs(WordClass.GENITIVE, phrase)
        && clause.obliques().contains(phrase)
        && clause.subjects().stream()
            .allMatch(s -> scene.grammar().is(WordClass.SUBJECT_PRONOUN, scene.head(s).lower()));
  }
}
