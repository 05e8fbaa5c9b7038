package org.detente.publish.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that pages are written in. */
public enum Language {
  ENGLISH("en", "English"),
  FRENCH("fr", "Français"),
  RUSSIAN("ru", "Русский");

  private final String tag;
  private final String ownName;

  Language(String tag, String ownName) {
    this.tag = tag;
    this.ownName = ownName;
  }

  /** Its tag in BCP 47, the first part of every page's address. */
  public String tag() {
    return tag;
  }

  /** What those who speak it call it. */
  public String ownName() {
    return ownName;
  }

  /** The language of a tag such as {@code fr}; empty for any other text. */
  public static Optional<Language> tagged(String tag) {
    return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
  }

  /**
   * The language a reader prefers (RFC 4647, lookup); English when the header is absent, malformed
   * or names none of ours.
   *
   * @param acceptLanguage the header of that name, or null
   */
  public static Language preferred(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.length() > 500) {
      return ENGLISH;
    }
    try {
      List<String> tags = Arrays.stream(values()).map(Language::tag).toList();
      String tag = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), tags);
      return tag == null ? ENGLISH : tagged(tag).orElse(ENGLISH);
    } catch (IllegalArgumentException e) {
      return ENGLISH;
    }
  }
}
