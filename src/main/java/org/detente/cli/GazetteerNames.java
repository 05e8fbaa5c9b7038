package org.detente.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.detente.evaluate.Names;
import org.detente.extract.Sides;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;

/** The names of the reference layer, as scoring needs them. */
final class GazetteerNames {

  private GazetteerNames() {}

  /** Names by the canonical English name, which is an entity's first label. */
  static Names of(Gazetteer gazetteer) {
    Map<String, Entity> byName = new TreeMap<>();
    for (Entity entity : gazetteer.entities()) {
      entity.name().ifPresent(name -> byName.putIfAbsent(name, entity));
    }
    Sides sides = new Sides(gazetteer);
    return new Names(
        name -> Optional.ofNullable(byName.get(name)).map(Entity::slug),
        name -> Optional.ofNullable(byName.get(name)).map(GazetteerNames::labels).orElse(List.of()),
        slug -> only(sides.of(slug, Optional.empty())));
  }

  private static Optional<String> only(Set<String> sides) {
    return sides.size() == 1 ? sides.stream().findFirst() : Optional.empty();
  }

  private static List<String> labels(Entity entity) {
    return entity.labels().stream().map(Entity.Label::text).distinct().toList();
  }
}
