package org.detente.time;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.detente.model.TimeWords;

/** The constructions of a language, found by the token they begin with. */
final class Constructions {

  private final Map<String, List<Construction>> byStart = new LinkedHashMap<>();

  Constructions(List<TimeWords.Pattern> patterns, Vocabulary vocabulary) {
    Map<Construction, Set<String>> starts = new LinkedHashMap<>();
    for (TimeWords.Pattern pattern : patterns) {
      Construction construction = new Construction(pattern, vocabulary);
      starts.put(construction, construction.starts());
    }
    SortedSet<String> forms = new TreeSet<>();
    starts.values().forEach(forms::addAll);
    for (String form : forms) {
      byStart.put(form, starting(form, starts));
    }
  }

  /** True when one can begin with {@code token}. */
  boolean begin(TimeToken token) {
    return !candidates(token).isEmpty();
  }

  /**
   * The longest match that begins at token {@code at}.
   *
   * @param led true when a prefix stands before
   */
  Optional<Construction.Match> longest(List<TimeToken> tokens, int at, boolean led) {
    Optional<Construction.Match> best = Optional.empty();
    for (Construction construction : candidates(tokens.get(at))) {
      Optional<Construction.Match> match = construction.at(tokens, at, led);
      boolean some = match.isPresent() && match.get().end() > at;
      if (some && (best.isEmpty() || match.get().end() > best.get().end())) {
        best = match;
      }
    }
    return best;
  }

  private List<Construction> candidates(TimeToken token) {
    String form = token.form();
    List<Construction> candidates = byStart.get(token.numeric() ? Construction.NUMERIC : form);
    boolean figures = !token.numeric() && Character.isDigit(form.charAt(0));
    if (candidates == null && figures) {
      candidates = byStart.get(Construction.FIGURES);
    }
    return candidates == null ? List.of() : candidates;
  }

  /** Those that can begin with {@code form}, which may be a number in figures, in order. */
  private static List<Construction> starting(String form, Map<Construction, Set<String>> starts) {
    boolean figures = Character.isDigit(form.charAt(0));
    return starts.entrySet().stream()
        .filter(
            e ->
                e.getValue().contains(form)
                    || figures && e.getValue().contains(Construction.FIGURES))
        .map(Map.Entry::getKey)
        .toList();
  }
}
