package org.detente.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.detente.model.TimeWords;

/** Looks up which word of a class begins at a token; phrases of several tokens are words too. */
final class Vocabulary {

  private static final int LONGEST_NUMBER = 4;

  /** A word found: the value it has and the number of tokens it covers. */
  record Hit(int value, int tokens) {}

  private record Entry(List<TimeToken> forms, int value) {}

  /** Entries by class and the form of their first token, longest first. */
  private final Map<String, Map<String, List<Entry>>> byClass = new LinkedHashMap<>();

  Vocabulary(List<TimeWords.Word> words) {
    for (TimeWords.Word word : words) {
      List<TimeToken> forms = TimeToken.of(word.form());
      byClass
          .computeIfAbsent(word.type(), type -> new LinkedHashMap<>())
          .computeIfAbsent(forms.get(0).form(), form -> new ArrayList<>())
          .add(new Entry(forms, word.value()));
    }
    for (Map<String, List<Entry>> entries : byClass.values()) {
      entries.values().forEach(e -> e.sort((a, b) -> b.forms().size() - a.forms().size()));
    }
  }

  /** Forms of the first tokens of the words of {@code type}. */
  Set<String> first(String type) {
    return byClass.getOrDefault(base(type), Map.of()).keySet();
  }

  /** True when words of {@code type} are read from figures too. */
  static boolean isReadFromFigures(String type) {
    return switch (base(type)) {
      case "DAY", "YEAR", "NUMBER" -> true;
      default -> false;
    };
  }

  /**
   * Every word of {@code type} at position {@code at}, longest first. DAY (1–31), YEAR (1000–2999)
   * and NUMBER are also read from figures.
   */
  List<Hit> at(String type, List<TimeToken> tokens, int at) {
    String base = base(type);
    String form = tokens.get(at).form();
    List<Entry> entries = byClass.getOrDefault(base, Map.of()).getOrDefault(form, List.of());
    List<Hit> hits = entries.isEmpty() ? List.of() : new ArrayList<>();
    for (Entry entry : entries) {
      if (matches(entry.forms(), tokens, at)) {
        hits.add(new Hit(entry.value(), entry.forms().size()));
      }
    }
    return hits.isEmpty() && isFigures(form) && fits(base, form)
        ? List.of(new Hit(Integer.parseInt(form), 1))
        : hits;
  }

  /** True for a number in figures that a word of the class can be. */
  private static boolean fits(String base, String figures) {
    int value = Integer.parseInt(figures);
    return switch (base) {
      case "DAY" -> value >= 1 && value <= 31 && figures.length() <= 2;
      case "YEAR" -> figures.length() == 4 && value >= 1000 && value < 3000;
      case "NUMBER" -> value >= 1 && value < 1000;
      default -> false;
    };
  }

  /** True for one to four figures. */
  private static boolean isFigures(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) < '0' || form.charAt(i) > '9') {
        return false;
      }
    }
    return form.length() <= LONGEST_NUMBER;
  }

  /** True for a name of a class: upper-case letters, then perhaps a digit ("DAY2"). */
  static boolean isClass(String element) {
    return element.matches("[A-Z]{2,}\\d?");
  }

  /** True when {@code forms} stand at {@code at}. */
  static boolean matches(List<TimeToken> forms, List<TimeToken> tokens, int at) {
    if (at + forms.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < forms.size(); i++) {
      if (!tokens.get(at + i).is(forms.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String base(String type) {
    int end = type.length() - 1;
    return Character.isDigit(type.charAt(end)) ? type.substring(0, end) : type;
  }
}
