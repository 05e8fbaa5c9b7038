package org.detente.extract;

import java.util.Optional;
import java.util.function.Predicate;
import org.detente.language.Morph;
import org.detente.lexicon.Entity;

/**
 * Whom or what the text named once.
 *
 * @param entity none for a person whom the gazetteer does not know
 * @param morph gender and number of its words
 * @param subject true for the subject of a clause
 * @param quoted true inside of a quotation
 * @param sentence the number of the sentence
 * @param pronoun the only pronoun that may stand for it, empty for any of a person
 */
record Trace(
    Optional<Entity> entity,
    Morph morph,
    boolean subject,
    boolean quoted,
    int sentence,
    String pronoun) {

  boolean is(Predicate<Entity> wanted) {
    return entity.filter(wanted).isPresent();
  }

  /** Somebody who acted and is not known. */
  boolean isStranger() {
    return entity.isEmpty() && pronoun.isEmpty();
  }
}
