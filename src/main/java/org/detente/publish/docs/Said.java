package org.detente.publish.docs;

import java.util.Objects;

/**
 * Wording and the language they are in, so that a page can say it.
 *
 * @param text what is said
 * @param language a BCP 47 tag; empty when none is given
 */
public record Said(String text, String language) {

  public Said {
    Objects.requireNonNull(text);
    Objects.requireNonNull(language);
  }
}
