package org.detente.extract;

import java.util.List;
import java.util.Set;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.model.Span;
import org.detente.model.TimeWords.Use;
import org.detente.time.Counted;

/** Whether "the 28 members", "the 28 countries" are those of NATO. */
final class Membership {

  private static final Set<String> NATO = Set.of("nato", "nato-member-states");

  /** The Alliance never had fewer; "three countries of the Alliance" are some of its members. */
  private static final int FEWEST = 12;

  private Membership() {}

  /**
   * "The 28 members of the delegation" are others: what is said of whom they are names NATO; and
   * "the 28 countries" are its own only where the sentence names it, and no other union.
   */
  static boolean isOfNato(Scene scene, Counted counted) {
    if (counted.number() < FEWEST) {
      return false;
    }
    List<Token> tokens = scene.sentence().tokens();
    int next = 0;
    while (next < tokens.size() && tokens.get(next).span().start() < counted.span().end()) {
      next++;
    }
    boolean named = isNamed(scene, counted.span());
    if (named || next < tokens.size() && isNato(scene, next)) {
      return true;
    }
    if (next < tokens.size() && scene.grammar().is(WordClass.GENITIVE, tokens.get(next).lower())) {
      return isNato(scene, next + 1) || isNato(scene, next + 2);
    }
    boolean other = next < tokens.size() && isNarrower(scene, tokens.get(next));
    return !other
        && (counted.use() == Use.MEMBERS || isAnywhere(scene, NATO))
        && !isAnywhere(scene, Set.of("european-union"));
  }

  /** "The 25 countries that expelled diplomats", "the 28 member delegations". */
  private static boolean isNarrower(Scene scene, Token next) {
    return next.pos() == Pos.NOUN || scene.grammar().is(WordClass.RELATIVE, next.lower());
  }

  private static boolean isNamed(Scene scene, Span span) {
    for (int i = 0; i < scene.sentence().tokens().size(); i++) {
      if (scene.token(i).span().overlaps(span) && isNato(scene, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnywhere(Scene scene, Set<String> slugs) {
    for (int i = 0; i < scene.sentence().tokens().size(); i++) {
      if (isOne(scene, i, slugs)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNato(Scene scene, int i) {
    return isOne(scene, i, NATO);
  }

  private static boolean isOne(Scene scene, int i, Set<String> slugs) {
    return i < scene.sentence().tokens().size()
        && scene
            .name(i)
            .filter(m -> m.entities().stream().anyMatch(e -> slugs.contains(e.slug())))
            .isPresent();
  }
}
