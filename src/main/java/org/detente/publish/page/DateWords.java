package org.detente.publish.page;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Dates in the words of a language: {@code 2021-10} is "October 2021", « octobre 2021 », «октябрь
 * 2021 г.». Reads what the graph holds of EDTF (Library of Congress, 2019): days, months, years,
 * unspecified years, intervals and one-of-a-set. What it cannot read it leaves as it is. Safe for
 * threads.
 */
public final class DateWords {

  private static final int MOST_KEPT = 20_000;
  private static final int LONGEST_KEPT = 40;

  private static final Map<Language, DateWords> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new DateWords(language));
    }
  }

  private final Language language;
  private final Words words;

  /** Patterns that have been read: reading one takes longer than filling it in. */
  private final Map<String, SimpleDateFormat> formats = new ConcurrentHashMap<>();

  /** Dates that were told lately: a page names the same ones over and over. */
  private final Cache<String, String> told =
      CacheBuilder.newBuilder().maximumSize(MOST_KEPT).build();

  private DateWords(Language language) {
    this.language = language;
    this.words = Words.of(language);
  }

  /** Those of a language. */
  public static DateWords of(Language language) {
    return ALL.get(language);
  }

  /** A date or interval of EDTF in words; the text itself when it is none that is known. */
  public String edtf(String text) {
    String known = told.getIfPresent(text);
    if (known == null) {
      known = tell(text);
      if (text.length() <= LONGEST_KEPT) {
        told.put(text, known);
      }
    }
    return known;
  }

  private String tell(String text) {
    if (text.isEmpty()) {
      return words.say("date.unknown");
    }
    try {
      if (text.startsWith("[") && text.endsWith("]") && text.contains("..")) {
        String[] ends = text.substring(1, text.length() - 1).split("\\.\\.", 2);
        return between(ends[0], ends[1]);
      }
      int slash = text.indexOf('/');
      if (slash >= 0) {
        return interval(text.substring(0, slash), text.substring(slash + 1));
      }
      return one(text, false);
    } catch (DateTimeException | NumberFormatException e) {
      return text;
    }
  }

  /** The day that {@code 2008-10-01} stands for, with the day of the week. */
  public String weekday(LocalDate day) {
    return words.say("date.weekday", format("EEEE", day), edtf(day.toString()));
  }

  /**
   * A day that is known to lie between two; either may be empty for unknown.
   *
   * @param earliest as {@code 2021-10-01}
   * @param latest likewise
   */
  public String bounds(String earliest, String latest) {
    try {
      if (earliest.equals(latest)) {
        return earliest.isEmpty() ? words.say("date.unknown") : one(earliest, false);
      }
      return between(earliest, latest);
    } catch (DateTimeException | NumberFormatException e) {
      return earliest + " – " + latest;
    }
  }

  private String between(String earliest, String latest) {
    if (earliest.isEmpty()) {
      return words.say("date.before", one(latest, true));
    }
    if (latest.isEmpty()) {
      return words.say("date.after", one(earliest, true));
    }
    boolean days = earliest.length() == 10 && latest.length() == 10;
    return words.say(
        days ? "date.between.days" : "date.between", first(earliest, latest), one(latest, true));
  }

  /** What of the earlier date must be said when the later one follows. */
  private String first(String earliest, String latest) {
    boolean days = earliest.length() == 10 && latest.length() == 10;
    if (days && earliest.substring(0, 7).equals(latest.substring(0, 7))) {
      return ordinal(format("d", LocalDate.parse(earliest)));
    }
    if (days && earliest.substring(0, 4).equals(latest.substring(0, 4))) {
      return ordinal(format("d MMMM", LocalDate.parse(earliest)));
    }
    return one(earliest, true);
  }

  private String interval(String from, String until) {
    String end =
        switch (until) {
          case "" -> words.say("date.no.end");
          case ".." -> words.say("date.open");
          default -> one(until, false);
        };
    return (from.isEmpty() ? words.say("date.no.beginning") : one(from, false)) + " – " + end;
  }

  /** A day, month or year, in the form that a sentence needs or that stands alone. */
  private String one(String text, boolean inSentence) {
    if (text.isEmpty()) {
      throw new DateTimeException("nothing before a mark or between brackets");
    }
    char last = text.charAt(text.length() - 1);
    if (last == '~' || last == '?' || last == '%') {
      String certain = one(text.substring(0, text.length() - 1), inSentence || last == '~');
      return words.say(last == '~' ? "date.about" : "date.perhaps", certain);
    }
    if (text.startsWith("XXXX")) {
      return withoutYear(text);
    }
    return switch (text.length()) {
      case 10 -> ordinal(format(pattern("d MMMM y"), LocalDate.parse(text)));
      case 7 -> format(pattern(inSentence ? "MMMM y" : "LLLL y"), YearMonth.parse(text).atDay(1));
      case 4 -> format(pattern("y"), LocalDate.of(Integer.parseInt(text), 1, 1));
      default -> throw new DateTimeException(text);
    };
  }

  private String withoutYear(String text) {
    return switch (text.length()) {
      case 10 -> {
        String day = format("d MMMM", LocalDate.parse("2000" + text.substring(4)));
        yield words.say("date.without.year", ordinal(day));
      }
      case 7 -> {
        String month = format("LLLL", LocalDate.parse("2000" + text.substring(4) + "-01"));
        yield words.say("date.without.year", month);
      }
      default -> words.say("date.year.unknown");
    };
  }

  /** In Russian a year is followed by the word for it. */
  private String pattern(String plain) {
    return language == Language.RUSSIAN ? plain + " 'г'." : plain;
  }

  /** In French the first of a month is an ordinal. */
  private String ordinal(String text) {
    boolean first = language == Language.FRENCH && (text.equals("1") || text.startsWith("1 "));
    return first ? "1er" + text.substring(1) : text;
  }

  private String format(String pattern, LocalDate day) {
    SimpleDateFormat format = formats.computeIfAbsent(pattern, this::made);
    synchronized (format) {
      return format.format(Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }
  }

  private SimpleDateFormat made(String pattern) {
    SimpleDateFormat format = new SimpleDateFormat(pattern, ULocale.forLanguageTag(language.tag()));
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format;
  }
}
