package org.detente.query;

import java.util.Objects;

/**
 * What a question is called and how it is put, in one language.
 *
 * @param title a few words
 * @param question the question in full
 */
public record Wording(String title, String question) {

  public Wording {
    Objects.requireNonNull(title);
    Objects.requireNonNull(question);
  }
}
