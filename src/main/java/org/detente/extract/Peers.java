package org.detente.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.Mention;

/** Who holds on another side what somebody told of holds on his. */
record Peers(Gazetteer gazetteer) {

  /** What says where they are from: "of", "from", an owner right before. */
  private static final List<WordClass> ORIGIN =
      List.of(WordClass.GENITIVE, WordClass.OWNER, WordClass.PROVENANCE);

  static boolean are(Scene scene, Phrase phrase) {
    return scene.grammar().is(WordClass.COUNTERPART, scene.head(phrase).lemma())
        && scene.isPossessive(phrase.first());
  }

  /** Their side, never that of the one whose likes they are. */
  Mention of(Scene scene, Phrase phrase, Mention named) {
    boolean person =
        named
            .entity()
            .flatMap(gazetteer::entity)
            .filter(e -> e.kind() == EntityKind.PERSON || e.kind() == EntityKind.POST)
            .isPresent();
    if (person) {
      return named;
    }
    List<String> sides = others(scene, phrase);
    return sides.size() == 1
        ? Mention.of(named.span(), named.words(), sides.get(0))
        : Mention.unresolved(named.span(), named.words());
  }

  /**
   * "son homologue américain", "ses homologues de l'Otan", "his NATO counterparts": of another than
   * the possessive's.
   */
  List<String> others(Scene scene, Phrase phrase) {
    Set<String> others = new LinkedHashSet<>();
    for (int i = phrase.first() + 1; i <= phrase.last(); i++) {
      // "allied" may have been read as a form of "ally".
      String word =
          scene.token(i).pos() == Pos.VERB ? scene.token(i).lower() : scene.token(i).lemma();
      gazetteer.demonym(word).forEach(e -> others.add(e.slug()));
    }
    phrase.complements().stream()
        .filter(c -> others.isEmpty())
        .filter(c -> ORIGIN.stream().anyMatch(kind -> scene.governs(kind, c)))
        .flatMap(c -> scene.name(c.head()).stream())
        .flatMap(m -> m.entities().stream())
        .filter(e -> e.kind().isAgent())
        .findFirst()
        .ifPresent(
            e -> others.addAll(e.sides().isEmpty() ? List.of(e.slug()) : List.copyOf(e.sides())));
    return List.copyOf(others);
  }
}
