package org.detente.extract;

import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.WordClass;

/** A noun that is denied where it stands, so that what it tells of has not been. */
final class Denial {

  private Denial() {}

  /**
   * "no meeting", "a year without a meeting", "Pas question", "A summit is not on his calendar".
   */
  static boolean has(Scene scene, Phrase noun) {
    boolean no =
        noun.first() > 0
            && scene.owner(noun).isEmpty()
            && scene.grammar().is(WordClass.BARE_NEGATOR, scene.token(noun.first() - 1).lower());
    no |= noun.first() == 1 && isNotAll(scene);
    no |= isNotOne(scene, noun);
    for (int i = noun.first(); i < noun.head(); i++) {
      no |= scene.grammar().is(WordClass.NO, scene.token(i).lower());
    }
    no |= scene.governs(WordClass.WITHOUT, noun);
    boolean predicate =
        scene
            .owner(noun)
            .filter(c -> c.subjects().contains(noun) && c.verb().negated())
            .filter(c -> c.link() != Clause.Link.COORDINATED)
            .filter(c -> scene.grammar().is(WordClass.PASSIVE_AUXILIARY, c.verb().lemma()))
            .isPresent();
    return no || predicate;
  }

  /** "not a single meeting has been held": a denial right before the article. */
  private static boolean isNotOne(Scene scene, Phrase noun) {
    return noun.first() > 0
        && scene.grammar().is(WordClass.NEGATIVE_PARTICLE, scene.token(noun.first() - 1).lower())
        && scene.grammar().is(WordClass.ARTICLE, scene.token(noun.first()).lower())
        && scene.owner(noun).filter(c -> c.subjects().contains(noun)).isPresent();
  }

  /** "Not all leaders were ready": a denial that opens the sentence. */
  private static boolean isNotAll(Scene scene) {
    return !scene.grammar().all(WordClass.OWNER).isEmpty()
        && scene.grammar().is(WordClass.NEGATIVE_PARTICLE, scene.token(0).lower());
  }
}
