package org.detente.time;

import java.util.BitSet;
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

  private final Map<String, List<Candidate>> byStart = new LinkedHashMap<>();

  /** By form of a token, the needs that it meets. */
  private final Map<String, BitSet> meets = new LinkedHashMap<>();

  /** A construction with the numbers of what it needs. */
  private record Candidate(Construction construction, BitSet needs) {}

  Constructions(List<TimeWords.Pattern> patterns, Vocabulary vocabulary) {
    Map<Set<String>, Integer> numbers = new LinkedHashMap<>();
    Map<Candidate, Set<String>> starts = new LinkedHashMap<>();
    for (TimeWords.Pattern pattern : patterns) {
      Construction construction = new Construction(pattern, vocabulary);
      BitSet needs = new BitSet();
      for (Set<String> need : construction.needs()) {
        needs.set(numbers.computeIfAbsent(need, n -> numbers.size()));
      }
      starts.put(new Candidate(construction, needs), construction.starts());
    }
    numbers.forEach(
        (need, number) ->
            need.forEach(form -> meets.computeIfAbsent(form, f -> new BitSet()).set(number)));
    SortedSet<String> forms = new TreeSet<>();
    starts.values().forEach(forms::addAll);
    for (String form : forms) {
      byStart.put(form, starting(form, starts));
    }
  }

  /** A search in a text. */
  Search in(List<TimeToken> tokens) {
    BitSet met = new BitSet();
    for (TimeToken token : tokens) {
      if (token.numeric()) {
        add(Construction.NUMERIC, met);
      } else {
        add(token.form(), met);
        if (isFigures(token)) {
          add(Construction.FIGURES, met);
        }
      }
    }
    return new Search(tokens, met);
  }

  private void add(String form, BitSet met) {
    BitSet more = meets.get(form);
    if (more != null) {
      met.or(more);
    }
  }

  /** The constructions in one text: most need something that is nowhere in it. */
  final class Search {
    private final List<TimeToken> tokens;
    private final BitSet met;
    private final BitSet missing = new BitSet();

    private Search(List<TimeToken> tokens, BitSet met) {
      this.tokens = tokens;
      this.met = met;
    }

    /** True when one can begin at token {@code at}. */
    boolean begins(int at) {
      for (Candidate candidate : candidates(tokens.get(at))) {
        if (isMet(candidate)) {
          return true;
        }
      }
      return false;
    }

    /**
     * The longest match that begins at token {@code at}.
     *
     * @param led true when a prefix stands before
     */
    Optional<Construction.Match> longest(int at, boolean led) {
      Optional<Construction.Match> best = Optional.empty();
      for (Candidate candidate : candidates(tokens.get(at))) {
        Optional<Construction.Match> match =
            isMet(candidate) ? candidate.construction().at(tokens, at, led) : Optional.empty();
        boolean some = match.isPresent() && match.get().end() > at;
        if (some && (best.isEmpty() || match.get().end() > best.get().end())) {
          best = match;
        }
      }
      return best;
    }

    private boolean isMet(Candidate candidate) {
      missing.clear();
      missing.or(candidate.needs());
      missing.andNot(met);
      return missing.isEmpty();
    }
  }

  private List<Candidate> candidates(TimeToken token) {
    String form = token.form();
    List<Candidate> candidates = byStart.get(token.numeric() ? Construction.NUMERIC : form);
    if (candidates == null && !token.numeric() && isFigures(token)) {
      candidates = byStart.get(Construction.FIGURES);
    }
    return candidates == null ? List.of() : candidates;
  }

  private static boolean isFigures(TimeToken token) {
    return Character.isDigit(token.form().charAt(0));
  }

  /** Those that can begin with {@code form}, which may be a number in figures, in order. */
  private static List<Candidate> starting(String form, Map<Candidate, Set<String>> starts) {
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
