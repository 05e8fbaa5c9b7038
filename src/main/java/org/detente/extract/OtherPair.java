package org.detente.extract;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.Mention;

/** Two sides of something else than what the story is about. */
record OtherPair(Gazetteer gazetteer, Memory memory) {

  /**
   * "Russia invaded Ukraine. Both sides want peace": a third state was named, one of the two sides
   * was not, and nobody has done anything together.
   */
  boolean isMeant(Scene scene, Mention sides) {
    Optional<Entity> both =
        sides
            .entity()
            .flatMap(gazetteer::entity)
            .filter(e -> e.kind() == EntityKind.GROUP && e.sides().size() == 2);
    boolean named = Character.isUpperCase(sides.words().charAt(0)) && !isPlural(scene, sides);
    return both.isPresent()
        && !named
        && memory.together().isEmpty()
        && isNamed(scene, e -> isThird(e, both.get()))
        && !both.get().sides().stream().allMatch(s -> isNamed(scene, e -> isOf(e, s)));
  }

  private static boolean isPlural(Scene scene, Mention sides) {
    String first = sides.words().split(" ")[0].toLowerCase(java.util.Locale.ROOT);
    return scene.grammar().is(WordClass.PLURAL_PRONOUN, first);
  }

  private boolean isThird(Entity entity, Entity both) {
    return entity.kind() == EntityKind.STATE && !both.sides().contains(entity.slug());
  }

  private boolean isOf(Entity entity, String side) {
    return new Sides(gazetteer).of(entity.slug(), Optional.empty()).contains(side)
        && entity.kind() != EntityKind.GROUP;
  }

  /** In the sentence or the two before. */
  private boolean isNamed(Scene scene, Predicate<Entity> wanted) {
    return memory.recent(wanted).isPresent()
        || IntStream.range(0, scene.sentence().tokens().size())
            .mapToObj(scene::name)
            .flatMap(Optional::stream)
            .anyMatch(m -> m.entities().stream().anyMatch(wanted));
  }
}
