package org.detente.lexicon;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Words one of which stands wherever some things are named, without case and accents ("États-Unis"
 * as "etats unis").
 *
 * @param names one word or several with spaces between them; of the first or the last {@link
 *     #ANY_ENDING} may stand for the ending
 * @param acronyms words whose first two letters are capitals in the text
 */
public record Signs(SortedSet<String> names, SortedSet<String> acronyms) {

  /** Stands for no letter or more. */
  public static final String ANY_ENDING = "*";

  /** None yet. */
  Signs() {
    this(new TreeSet<>(), new TreeSet<>());
  }
}
