package org.detente.extract;

import java.util.Optional;
import java.util.function.Predicate;
import org.detente.lexicon.Entity;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;

/** What somebody no longer observes or attends is what is suspended. */
final class Ceased {

  private Ceased() {}

  /** "Russia will stop observing the CFE treaty": the treaty. */
  static void complete(Scene scene, Resolver resolver, Draft draft) {
    boolean ceased = draft.type == EventType.SUSPENSION || draft.type == EventType.RESUMPTION;
    if (!ceased || draft.object.flatMap(Mention::entity).isPresent()) {
      return;
    }
    Predicate<Entity> thing =
        e -> e.kind().isInstrument() || e.kind() == EntityKind.PROGRAMME || isBody(e);
    Optional<Mention> observed =
        draft.fit.content().stream()
            .flatMap(c -> c.objects().stream())
            .flatMap(o -> resolver.resolve(scene, o, thing).stream())
            .findFirst();
    draft.object = observed.or(() -> draft.object);
  }

  private static boolean isBody(Entity entity) {
    return entity.kind() == EntityKind.COUNCIL && entity.sides().size() == 2;
  }
}
