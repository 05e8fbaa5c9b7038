package org.detente.extract;

import org.detente.language.Phrase;
import org.detente.model.EntityKind;

/**
 * Groups that only introduce the names of those who are meant: "NATO members Britain and Poland".
 */
final class GroupNames {

  private GroupNames() {}

  /** The state that stands right behind a group, without a comma; else the phrase itself. */
  static Phrase of(Scene scene, Phrase phrase) {
    return is(scene, phrase, EntityKind.GROUP)
        ? phrase.appositions().stream()
            .filter(a -> a.isBare() && a.first() == phrase.last() + 1)
            .filter(a -> is(scene, a, EntityKind.STATE))
            .findFirst()
            .orElse(phrase)
        : phrase;
  }

  private static boolean is(Scene scene, Phrase phrase, EntityKind kind) {
    return scene
        .name(phrase.head())
        .filter(m -> m.entities().stream().anyMatch(e -> e.kind() == kind))
        .isPresent();
  }
}
