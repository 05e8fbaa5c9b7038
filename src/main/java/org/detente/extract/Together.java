package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.Mention;

/** Those who did something together, whom one word stands for: "They", "стороны". */
record Together(Gazetteer gazetteer, Memory memory, Resolver resolver) {

  /**
   * "They", "The two" at the head of a sentence: who did something together before; "Стороны", the
   * two that the text is about.
   */
  List<Mention> of(Scene scene, int token) {
    boolean noun = scene.token(token).pos() == Pos.NOUN;
    boolean head =
        IntStream.range(0, token)
            .noneMatch(i -> scene.token(i).pos().isVerbal() && !noun || isOther(scene, i, noun));
    if (!head || !scene.grammar().is(WordClass.PLURAL_PRONOUN, scene.token(token).lower())) {
      return List.of();
    }
    boolean sides = memory.together().isEmpty() && noun;
    return (sides ? sidesSpokenOf() : memory.together())
        .stream().map(e -> Resolver.mention(scene, scene.token(token).span(), e)).toList();
  }

  /** "В ходе заседания Совета Россия – НАТО сторонам удалось": a name of one of the two may be. */
  private boolean isOther(Scene scene, int i, boolean sides) {
    List<String> both = resolver.belonging().bothSides().stream().map(Entity::slug).toList();
    boolean own =
        scene.name(i).stream()
            .flatMap(m -> m.entities().stream())
            .anyMatch(
                e ->
                    e.sides().size() == 2
                        || new Sides(gazetteer)
                            .of(e.slug(), Optional.empty()).stream().anyMatch(both::contains));
    return scene.token(i).pos() == Pos.PROPN && !(sides && own);
  }

  /** The two sides, where the text has just spoken of one; "стороны" of others are others. */
  private List<Entity> sidesSpokenOf() {
    List<Entity> both = resolver.belonging().bothSides();
    Sides sides = new Sides(gazetteer);
    boolean near =
        memory
            .recent(
                e ->
                    both.stream()
                        .anyMatch(b -> sides.of(e.slug(), Optional.empty()).contains(b.slug())))
            .isPresent();
    return near ? both : List.of();
  }
}
