package org.detente.language;

import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What is known of the words that verbs and nouns govern.
 *
 * @param listed true for a lemma that has an entry of its own
 * @param frames true for a lemma and a canonical preposition when an entry of the lemma takes such
 *     a phrase
 * @param intransitive true for a verb that has entries none of which takes an object
 */
public record Government(
    Predicate<String> listed, BiPredicate<String, String> frames, Predicate<String> intransitive) {

  boolean lists(String lemma) {
    return listed.test(lemma);
  }

  boolean governs(String lemma, String preposition) {
    return frames.test(lemma, preposition);
  }
}
