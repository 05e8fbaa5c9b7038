package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.Mention;

/**
 * The domain of the codebook: relations between Russia and NATO. A claim stays when a party of it
 * is known, and the article as a whole speaks of both sides.
 */
final class Domain {

  private final Gazetteer gazetteer;

  Domain(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<Draft> keep(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      if (concerns(draft)) {
        kept.add(draft);
      }
    }
    return kept;
  }

  private boolean concerns(Draft draft) {
    return roles(draft)
        .map(Mention::entity)
        .flatMap(Optional::stream)
        .map(gazetteer::entity)
        .flatMap(Optional::stream)
        .anyMatch(Domain::isParty);
  }

  private static Stream<Mention> roles(Draft draft) {
    Stream<Mention> parties = Stream.concat(draft.agents.stream(), draft.targets.stream());
    Stream<Mention> things =
        Stream.of(draft.object, draft.forum, draft.place).flatMap(Optional::stream);
    return Stream.concat(parties, things);
  }

  private static boolean isParty(Entity entity) {
    return entity.kind() != EntityKind.SOURCE;
  }
}
