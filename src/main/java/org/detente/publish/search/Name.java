package org.detente.publish.search;

import java.util.List;
import java.util.Optional;

/**
 * A name of a thing.
 *
 * @param text the words
 * @param language their tag; empty when they have none
 * @param use what it is
 */
record Name(String text, String language, Use use) {

  /** What a name is to its thing. */
  enum Use {
    /** The preferred label of its language. */
    LABEL,
    /** Another label, an acronym, a capital that stands for its State. */
    ALIAS,
    /** Words told beside the thing, which help to find it and never do alone. */
    BESIDE,
    /** Its dates, which help likewise. */
    DATES
  }

  /** True when a thing is called so. */
  boolean isName() {
    return use == Use.LABEL || use == Use.ALIAS;
  }

  private static final List<String> CHAIN = List.of("fr", "en", "ru");

  /** The first name of a use in a language, else in French, English, Russian or any. */
  static Optional<Wording> best(List<Name> names, Use use, String language) {
    Name best = null;
    int rank = Integer.MAX_VALUE;
    for (Name name : names) {
      if (name.use() == use && rank(name.language(), language) < rank) {
        best = name;
        rank = rank(name.language(), language);
      }
    }
    return Optional.ofNullable(best).map(Name::wording);
  }

  private static int rank(String tag, String asked) {
    int at = CHAIN.indexOf(tag);
    return tag.equals(asked) ? -1 : at < 0 ? CHAIN.size() : at;
  }

  /** Its words with their language. */
  Wording wording() {
    return new Wording(text, language);
  }
}
