package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EventType;
import org.detente.model.Mention;

/** Who goes on together with what goes on: "les contacts entre Alliés et Russes se poursuivent". */
final class Companions {

  private Companions() {}

  /** The two between whom it is, where nobody is said to keep it up. */
  static void complete(Draft draft, Resolver resolver, Gazetteer gazetteer) {
    boolean itself =
        draft
            .clause
            .filter(c -> draft.objectPhrase.filter(c.subjects()::contains).isPresent())
            .isPresent();
    if (draft.type != EventType.COOPERATION || !draft.agents.isEmpty() || !itself) {
      return;
    }
    List<Mention> two = new ArrayList<>();
    draft.objectPhrase.stream()
        .flatMap(o -> o.complements().stream())
        .filter(c -> draft.scene.governs(WordClass.PAIRING, c))
        .findFirst()
        .ifPresent(c -> between(draft.scene, c, resolver).forEach(two::add));
    if (two.isEmpty()) {
      draft.object.stream()
          .flatMap(o -> o.entity().flatMap(gazetteer::entity).stream())
          .filter(e -> e.sides().size() == 2)
          .flatMap(e -> e.sides().stream())
          .flatMap(s -> gazetteer.entity(s).stream())
          .map(e -> Resolver.mention(draft.scene, draft.object.get().span(), e))
          .forEach(two::add);
    }
    if (two.size() == 2) {
      draft.agents.addAll(two);
    }
  }

  private static List<Mention> between(Scene scene, Phrase pair, Resolver resolver) {
    return pair.all().stream()
        .flatMap(p -> resolver.resolve(scene, p, e -> e.kind().isAgent()).stream())
        .toList();
  }
}
