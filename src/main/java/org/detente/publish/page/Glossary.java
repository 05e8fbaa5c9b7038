package org.detente.publish.page;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the columns of questions are called and mean, and their parameters and values: {@code
 * column.date = Date | …} of the interface's words, one line each.
 */
public final class Glossary {

  private static final Map<Language, Glossary> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Glossary(Words.of(language)));
    }
  }

  private final Words words;

  private Glossary(Words words) {
    this.words = words;
  }

  /** That of a language. */
  public static Glossary in(Language language) {
    return ALL.get(language);
  }

  /** What a column is called; empty when it has no entry. */
  public Optional<String> heading(String column) {
    return words.find("column." + column).map(entry -> entry.split("\\|", 2)[0].strip());
  }

  /** What a column holds; empty when its heading says all. */
  public Optional<String> meaning(String column) {
    return words
        .find("column." + column)
        .map(entry -> entry.split("\\|", 2))
        .filter(parts -> parts.length == 2)
        .map(parts -> parts[1].strip());
  }

  /** What a parameter is called; empty when it has no entry. */
  public Optional<String> parameter(String name) {
    return words.find("param." + name);
  }

  /** What a word that questions answer with, such as {@code certain}, is in the language. */
  public Optional<String> value(String word) {
    return words.find("value." + word.replace(' ', '-'));
  }
}
