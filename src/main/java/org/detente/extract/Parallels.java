package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;

/**
 * Subjects that go on: in English a pronoun that is subject stands for the subject before it, in
 * Russian for that of the main clause before.
 */
final class Parallels {

  private Parallels() {}

  /**
   * "Beijing defends its trade with Russia; it also says": the subjects of the clauses before the
   * one whose subject the pronoun is, nearest first, as far as it can stand for them.
   */
  static List<Phrase> of(Scene scene, Phrase pronoun, Quotes quotes) {
    Optional<Clause> own = scene.owner(pronoun).filter(c -> c.subjects().contains(pronoun));
    boolean declines = !scene.grammar().all(WordClass.ONES_OWN).isEmpty();
    if (own.isEmpty() || scene.grammar().all(WordClass.OWNER).isEmpty() && !declines) {
      return List.of();
    }
    boolean quoted = quotes.hold(scene.head(pronoun).span());
    List<Clause> before =
        scene.sentence().clauses().stream()
            .filter(c -> c.verb().isFinite() && c != own.get())
            .filter(c -> c.verb().first() < pronoun.first())
            .filter(c -> c.link() != Clause.Link.RELATIVE || isUnder(own.get(), c))
            .filter(c -> !declines || c.link() == Clause.Link.MAIN)
            .toList();
    return Stream.iterate(before.size() - 1, i -> i >= 0, i -> i - 1)
        .flatMap(i -> before.get(i).subjects().stream())
        .filter(s -> s.extent() < pronoun.first())
        .filter(s -> quoted || !quotes.hold(scene.head(s).span()))
        .filter(s -> mayMean(scene, scene.head(pronoun), s))
        .filter(s -> !declines || Agreement.of(scene, s).agrees(scene.head(pronoun).morph()))
        .toList();
  }

  private static boolean isUnder(Clause clause, Clause governor) {
    return clause.governor().filter(g -> g == governor).isPresent();
  }

  /** The same pronoun again, or a noun in its number. */
  private static boolean mayMean(Scene scene, Token pronoun, Phrase subject) {
    Token head = scene.head(subject);
    boolean several = head.morph().number() == 'p' || !subject.conjuncts().isEmpty();
    return head.pos() == Pos.PRON
        ? head.lower().equals(pronoun.lower())
        : head.pos().isNominal()
            && several == scene.grammar().is(WordClass.PLURAL_PRONOUN, pronoun.lower());
  }
}
