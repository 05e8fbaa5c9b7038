package org.detente.model;

import java.util.Optional;

/**
 * Words that name something, resolved to an entity of the gazetteer or left unresolved.
 *
 * @param span where the words stand in the clean text
 * @param words the words as they stand there
 * @param entity slug of the entity ("nato", "dmitry-rogozin"), empty when unresolved
 */
public record Mention(Span span, String words, Optional<String> entity) {

  public Mention {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a mention needs words");
    }
  }

  /** A mention that names {@code slug}. */
  public static Mention of(Span span, String words, String slug) {
    return new Mention(span, words, Optional.of(slug));
  }

  /** A mention of something the gazetteer does not know. */
  public static Mention unresolved(Span span, String words) {
    return new Mention(span, words, Optional.empty());
  }
}
