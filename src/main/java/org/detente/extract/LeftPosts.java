package org.detente.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.language.Phrase;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Role;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Tenure;

/** The post somebody leaves, where he is named by it. */
final class LeftPosts {

  private LeftPosts() {}

  /** "a rappelé son représentant militaire à Bruxelles, le général Viktor Zavarzine". */
  static void complete(Scene scene, Resolver resolver, Gazetteer gazetteer, Draft draft) {
    if (draft.type != EventType.DEPARTURE) {
      return;
    }
    if (draft.object.isPresent()) {
      held(scene, resolver, gazetteer, draft);
      return;
    }
    draft.object =
        draft.fit.role(Role.TARGET).stream()
            .filter(f -> isPerson(gazetteer, f.mention()))
            .flatMap(f -> f.phrase().stream())
            .flatMap(p -> posts(scene, resolver, p))
            .findFirst();
  }

  /** "освобождён от обязанностей замминистра": the post of that title which he has held. */
  private static void held(Scene scene, Resolver resolver, Gazetteer gazetteer, Draft draft) {
    Set<String> held =
        draft.targets.stream()
            .flatMap(t -> t.entity().stream())
            .flatMap(person -> gazetteer.tenures(person).stream())
            .map(Tenure::post)
            .collect(Collectors.toSet());
    draft.objectPhrase.filter(o -> draft.object.flatMap(Mention::entity).isEmpty()).stream()
        .flatMap(o -> Stream.concat(Stream.of(o), scene.below(o).stream()))
        .flatMap(p -> resolver.post(scene, p, e -> held.contains(e.slug())).stream())
        .findFirst()
        .ifPresent(post -> draft.object = Optional.of(post));
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
