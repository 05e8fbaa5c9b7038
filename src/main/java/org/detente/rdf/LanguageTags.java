package org.detente.rdf;

import java.util.Locale;

/** Case of BCP 47 language tags, which mean the same in any case but are compared as written. */
final class LanguageTags {

  private LanguageTags() {}

  /**
   * The tag as RFC 5646, section 2.1.1, writes it: two-letter subtags in capitals and four-letter
   * ones with a capital, except at the start and after a singleton; all else in lower case.
   */
  static String canonical(String tag) {
    StringBuilder written = new StringBuilder(tag.length());
    boolean plain = true;
    for (String subtag : tag.toLowerCase(Locale.ROOT).split("-")) {
      if (!written.isEmpty()) {
        written.append('-');
      }
      if (!plain && subtag.length() == 2) {
        written.append(subtag.toUpperCase(Locale.ROOT));
      } else if (!plain && subtag.length() == 4) {
        written.append(Character.toUpperCase(subtag.charAt(0))).append(subtag.substring(1));
      } else {
        written.append(subtag);
      }
      plain = subtag.length() == 1;
    }
    return written.toString();
  }
}
