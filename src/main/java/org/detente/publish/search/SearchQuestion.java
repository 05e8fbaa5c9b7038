package org.detente.publish.search;

import java.util.Objects;
import java.util.Optional;

/**
 * What somebody looks for. Nothing in it is an error: what cannot be understood finds nothing, and
 * a page before the first is the first; one after the last has nothing.
 *
 * @param text plain words, of which no sign has a meaning of its own; what goes beyond {@value
 *     #CHARACTERS} characters or {@value #WORDS} words is not looked at
 * @param language the tag in which labels are wanted, such as {@code fr}
 * @param kind the name or the IRI of a class: things of it and of its subclasses alone; also {@code
 *     entity}, {@code event}, {@code situation}, {@code article}, {@code question}, {@code term}
 *     and {@code mention}
 * @param page 1 is the first
 * @param pageSize how many things a page has, from 1 to {@value #PAGE}
 */
public record SearchQuestion(
    String text, String language, Optional<String> kind, int page, int pageSize) {

  /** The longest text that is looked at, in UTF-16 units. */
  public static final int CHARACTERS = 200;

  /** The most words that are looked at. */
  public static final int WORDS = 12;

  /** The largest page. */
  public static final int PAGE = 100;

  private static final int USUAL_PAGE = 20;

  public SearchQuestion {
    Objects.requireNonNull(text);
    Objects.requireNonNull(language);
    Objects.requireNonNull(kind);
    page = Math.max(1, page);
    pageSize = Math.max(1, Math.min(PAGE, pageSize));
  }

  /** The first page of things of any kind. */
  public static SearchQuestion of(String text, String language) {
    return new SearchQuestion(text, language, Optional.empty(), 1, USUAL_PAGE);
  }

  /** The same, of one kind alone. */
  public SearchQuestion ofKind(String name) {
    return new SearchQuestion(text, language, Optional.of(name), page, pageSize);
  }
}
