package org.detente.extract;

import java.util.List;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.Mention;

/**
 * Who speaks of themselves in a communiqué: "We, the Ministers of the NATO-Russia Council, met" are
 * its two sides, and so is "we" in what follows outside quotations.
 */
final class We {

  private final Gazetteer gazetteer;
  private final Memory memory;
  private List<Entity> speaking = List.of();

  We(Gazetteer gazetteer, Memory memory) {
    this.gazetteer = gazetteer;
    this.memory = memory;
  }

  /**
   * Those for whom {@code phrase} stands, empty where it is no such pronoun or they are unknown.
   */
  List<Mention> of(Scene scene, Phrase phrase) {
    boolean own =
        scene.head(phrase).pos() == Pos.PRON
            && scene.grammar().is(WordClass.FIRST_PERSON, scene.head(phrase).lower())
            && !scene.grammar().is(WordClass.FIRST_SINGULAR, scene.head(phrase).lower())
            && !memory.quotes().hold(scene.head(phrase).span());
    if (!own) {
      return List.of();
    }
    for (Phrase apposition : phrase.appositions()) {
      List<Entity> named = named(scene, apposition);
      speaking = named.isEmpty() ? speaking : named;
    }
    return speaking.stream().map(e -> Resolver.mention(scene, scene.core(phrase), e)).toList();
  }

  /** The two sides whose people they are, else whom the words name. */
  private List<Entity> named(Scene scene, Phrase phrase) {
    List<Entity> two =
        new PeopleOfTwo(gazetteer)
            .of(scene, phrase).stream()
                .flatMap(m -> m.entity().flatMap(gazetteer::entity).stream())
                .toList();
    return two.isEmpty()
        ? scene.name(phrase.head()).stream()
            .flatMap(m -> m.entities().stream())
            .filter(e -> e.kind().isAgent())
            .limit(1)
            .toList()
        : two;
  }
}
