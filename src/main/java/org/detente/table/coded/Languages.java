package org.detente.table.coded;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Languages as data sets write them: {@code en}, {@code eng} or {@code English}. */
final class Languages {

  private static final Map<String, String> TAGS = new TreeMap<>();

  static {
    for (String tag : Locale.getISOLanguages()) {
      Locale locale = new Locale(tag);
      TAGS.put(tag, tag);
      TAGS.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), tag);
      TAGS.put(locale.getISO3Language(), tag);
    }
  }

  private Languages() {}

  /** BCP 47 primary subtag; {@code und} for a language that is not said or not known. */
  static String of(String written) {
    return TAGS.getOrDefault(written.strip().toLowerCase(Locale.ROOT), "und");
  }
}
