package org.detente.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.Mention;
import org.detente.model.Tenure;

/** The side an entity acts for: itself, what it belongs to, or whose post a person holds. */
public final class Sides {

  private final Gazetteer gazetteer;

  /** Over the entities and tenures of {@code gazetteer}. */
  public Sides(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** True for a person, of whom no other can be meant. */
  boolean isPerson(String slug) {
    return gazetteer.entity(slug).filter(e -> e.kind() == EntityKind.PERSON).isPresent();
  }

  /**
   * Slugs of the states or organisations the entity acts for, in order; empty when unknown.
   *
   * @param day the day asked about; without it any tenure counts
   */
  public Set<String> of(String slug, Optional<LocalDate> day) {
    Optional<Entity> entity = gazetteer.entity(slug);
    Set<String> sides = new TreeSet<>(entity.map(Entity::sides).orElse(Set.of()));
    if (entity.filter(e -> e.kind() == EntityKind.PERSON).isPresent()) {
      Set<String> held = new TreeSet<>();
      for (Tenure tenure : gazetteer.tenures(slug)) {
        if (day.map(tenure::mayCover).orElse(true)) {
          gazetteer.entity(tenure.post()).ifPresent(post -> held.addAll(post.sides()));
        }
      }
      return held.isEmpty() ? sides : held;
    }
    boolean itself =
        entity
            .filter(e -> e.kind() == EntityKind.STATE || e.kind() == EntityKind.ORGANISATION)
            .isPresent();
    return sides.isEmpty() && itself ? Set.of(slug) : sides;
  }

  /** The sides of all that are known among some mentions, whenever they held their posts. */
  Set<String> ofAll(List<Mention> mentions) {
    Set<String> found = new TreeSet<>();
    mentions.stream()
        .flatMap(m -> m.entity().stream())
        .forEach(slug -> found.addAll(of(slug, Optional.empty())));
    return found;
  }

  /**
   * The same as {@link #of}; of several states that are no one's side ("european states")
   * themselves.
   */
  Set<String> orGroup(String slug) {
    Set<String> sides = of(slug, Optional.empty());
    boolean group = gazetteer.entity(slug).filter(e -> e.kind() == EntityKind.GROUP).isPresent();
    return sides.isEmpty() && group ? Set.of(slug) : sides;
  }
}
