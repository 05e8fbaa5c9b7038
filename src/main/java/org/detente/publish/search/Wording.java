package org.detente.publish.search;

import java.util.Objects;

/**
 * Words of the graph with their language.
 *
 * @param text the words as the graph has them; untrusted, to be escaped where they are shown
 * @param language the tag the graph gives them, such as {@code fr}; empty when it gives none
 */
public record Wording(String text, String language) {

  public Wording {
    Objects.requireNonNull(text);
    Objects.requireNonNull(language);
  }
}
