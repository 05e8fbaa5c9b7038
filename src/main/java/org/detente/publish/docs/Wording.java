package org.detente.publish.docs;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing said in several languages.
 *
 * @param byLanguage language tag → text
 */
public record Wording(SortedMap<String, String> byLanguage) {

  /** What is shown to those whose language is missing. */
  private static final String FALLBACK = "en";

  public Wording {
    byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
  }

  /**
   * As a reader of {@code language} may read it: in that language, else in English, else in any.
   */
  public Said in(String language) {
    for (String tried : new String[] {language, FALLBACK}) {
      if (byLanguage.containsKey(tried)) {
        return new Said(byLanguage.get(tried), tried);
      }
    }
    return byLanguage.isEmpty()
        ? new Said("", "")
        : new Said(byLanguage.get(byLanguage.firstKey()), byLanguage.firstKey());
  }
}
