package org.detente.extract;

import java.util.List;
import java.util.stream.IntStream;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.model.EntityKind;
import org.detente.model.Mention;

/** "The two countries", "both states": the two that a sentence has named last, and no third. */
record TwoCountries(Memory memory) {

  /** Words at most between "two" and the noun: "the two Nordic countries". */
  private static final int BETWEEN = 2;

  /** "Finland and Sweden decided to join. The two countries signed", empty where none are meant. */
  List<Mention> of(Scene scene, int token) {
    boolean two =
        scene.token(token).pos() == Pos.NOUN
            && scene.grammar().is(WordClass.COUNTRY_WORD, scene.token(token).lemma())
            && IntStream.range(Math.max(0, token - BETWEEN), token)
                .anyMatch(
                    i -> scene.grammar().is(WordClass.PLURAL_PRONOUN, scene.token(i).lower()));
    List<Entity> pair =
        two ? memory.mentions().lastPair(e -> e.kind() == EntityKind.STATE) : List.of();
    return pair.stream().map(e -> Resolver.mention(scene, scene.token(token).span(), e)).toList();
  }
}
