package org.detente.extract;

import java.util.List;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.model.EntityKind;

/** "переговоры Трампа с Путиным, на которых стороны договорились": those who held the talks. */
final class OfTheirTalks {

  private OfTheirTalks() {}

  /** The two whom the noun names on which a relative clause of "the sides" hangs, or nobody. */
  static List<Entity> who(Scene scene, int sides) {
    if (!scene.grammar().is(WordClass.PLURAL_PRONOUN, scene.token(sides).lower())) {
      return List.of();
    }
    List<Entity> named =
        scene.sentence().clauses().stream()
            .filter(c -> c.link() == Clause.Link.RELATIVE)
            .filter(c -> c.subjects().stream().anyMatch(s -> s.head() == sides))
            .flatMap(c -> c.noun().stream())
            .flatMap(n -> scene.below(n).stream())
            .flatMap(p -> p.all().stream())
            .flatMap(p -> Stream.concat(Stream.of(p), p.appositions().stream()))
            .flatMap(p -> scene.name(p.head()).stream())
            .flatMap(m -> m.entities().stream())
            .distinct()
            .toList();
    return Stream.of(EntityKind.PERSON, EntityKind.STATE)
        .map(k -> named.stream().filter(e -> e.kind() == k).toList())
        .filter(k -> k.size() == 2)
        .findFirst()
        .orElse(List.of());
  }
}
