package org.detente.extract;

import java.util.Optional;
import java.util.stream.Stream;
import org.detente.language.Phrase;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Role;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;

/** The post somebody leaves, where he is named by it. */
final class LeftPosts {

  private LeftPosts() {}

  /** "a rappelé son représentant militaire à Bruxelles, le général Viktor Zavarzine". */
  static void complete(Scene scene, Resolver resolver, Gazetteer gazetteer, Draft draft) {
    if (draft.type != EventType.DEPARTURE || draft.object.isPresent()) {
      return;
    }
    draft.object =
        draft.fit.role(Role.TARGET).stream()
            .filter(f -> isPerson(gazetteer, f.mention()))
            .flatMap(f -> f.phrase().stream())
            .flatMap(p -> posts(scene, resolver, p))
            .findFirst();
  }

  private static Stream<Mention> posts(Scene scene, Resolver resolver, Phrase phrase) {
    return Stream.concat(Stream.of(phrase), phrase.appositions().stream())
        .flatMap(p -> resolver.post(scene, p).stream());
  }

  private static boolean isPerson(Gazetteer gazetteer, Mention mention) {
    Optional<EntityKind> kind = mention.entity().flatMap(gazetteer::entity).map(e -> e.kind());
    return kind.filter(k -> k == EntityKind.PERSON).isPresent();
  }
}
