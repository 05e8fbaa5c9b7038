package org.detente.publish.page;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What pages say in their own words, in each language: {@code words/en.properties} and its sisters,
 * in the format of ICU's messages (plurals differ: Russian has three). Words for things of the
 * graph are its labels.
 */
public final class Words {

  private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Words(language));
    }
  }

  private final Locale locale;
  private final Properties patterns = new Properties();

  /** Patterns that have been read: reading one takes longer than filling it in. */
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Words(Language language) {
    locale = Locale.forLanguageTag(language.tag());
    String name = "/org/detente/publish/words/" + language.tag() + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    patterns.replaceAll((key, words) -> Typography.set((String) words, language));
  }

  /** Those of a language. */
  public static Words of(Language language) {
    return ALL.get(language);
  }

  /**
   * A phrase.
   *
   * @param key its name in the files
   * @param values for {@code {0}}, {@code {1}} …
   * @throws IllegalArgumentException when there is no such phrase
   */
  public String say(String key, Object... values) {
    MessageFormat format =
        formats.computeIfAbsent(key, name -> new MessageFormat(pattern(name), locale));
    synchronized (format) {
      return format.format(values);
    }
  }

  /** A phrase without values, where there is one of that name. */
  public Optional<String> find(String key) {
    return patterns.containsKey(key) ? Optional.of(say(key)) : Optional.empty();
  }

  /**
   * A phrase as it is written, for a script that puts its values in.
   *
   * @throws IllegalArgumentException when there is no such phrase
   */
  public String pattern(String key) {
    String pattern = patterns.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + locale);
    }
    return pattern;
  }

  /** The names of all phrases. */
  java.util.Set<String> keys() {
    return patterns.stringPropertyNames();
  }
}
