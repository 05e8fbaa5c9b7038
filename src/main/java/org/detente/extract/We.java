package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.Block;
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
        scene.head(phrase).pos() != Pos.DET
            && FirstPerson.is(scene, phrase)
            && !FirstPerson.isAlone(scene, scene.head(phrase).span())
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

  /** "Комментарий МИД России": whose text its title says it is speaks in it of themselves. */
  void hear(Scene scene, Resolver resolver) {
    boolean titled =
        speaking.isEmpty()
            && scene.block().kind() == Block.Kind.TITLE
            && !scene.grammar().all(WordClass.ONES_OWN).isEmpty()
            && scene.sentence().clauses().isEmpty();
    scene.sentence().phrases().stream()
        .filter(p -> titled && p.first() == 0 && p.isBare())
        .filter(p -> scene.grammar().is(WordClass.SPEECH, scene.head(p).lemma()))
        .flatMap(p -> scene.below(p).stream())
        .flatMap(p -> resolver.resolve(scene, p, e -> e.kind().isAgent()).stream())
        .flatMap(m -> m.entity().stream())
        .findFirst()
        .ifPresent(author -> speaking = sideOf(author));
  }

  /** Whoever speaks for one side says "we" of it. */
  private List<Entity> sideOf(String author) {
    Set<String> sides = new Sides(gazetteer).of(author, Optional.empty());
    String we = sides.size() == 1 ? sides.iterator().next() : author;
    return gazetteer.entity(we).stream().toList();
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
