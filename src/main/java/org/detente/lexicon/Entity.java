package org.detente.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.model.EntityKind;

/**
 * An entity of the reference layer as the reader needs it.
 *
 * @param slug local part of its IRI
 * @param kind class
 * @param labels every name in every language, canonical English name first
 * @param sides slugs of the states or organisations it belongs to ({@code det:side}), in order
 */
public record Entity(String slug, EntityKind kind, List<Label> labels, Set<String> sides) {

  /**
   * A name.
   *
   * @param text the words, without determiner
   * @param language BCP 47 tag
   * @param use how it names
   */
  public record Label(String text, String language, Use use) {}

  /** How a label names an entity. */
  public enum Use {
    NAME,
    ACRONYM,
    METONYM,
    DEMONYM,
    TITLE,
    MISNOMER
  }

  /** Canonical English name. */
  public Optional<String> name() {
    return labels.stream().findFirst().map(Label::text);
  }
}
