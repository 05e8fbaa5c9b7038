package org.detente.time;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Span;
import org.detente.model.TimeWords;

/** A pattern of time words, ready to be matched against tokens. */
final class Construction {

  /** The class that a date in figures fills. */
  static final String NUMERIC = "NUMERIC";

  /** Stands among {@link #starts} for any number in figures; no token has this form. */
  static final String FIGURES = "FIGURES";

  /** Head of a sequence that means something only after a prefix ("since"). */
  private static final String PREFIX = "PREFIX";

  /**
   * A match.
   *
   * @param end index of the token after it
   * @param values the value of each class bound, the pattern's constants among them
   * @param figures the words of a date in figures, if the pattern has one
   */
  record Match(
      TimeWords.Pattern pattern, int end, Map<String, Integer> values, Optional<Span> figures) {}

  private record Element(List<Alternative> alternatives, boolean optional) {}

  /** A class by its name, or the forms of literal words. */
  private record Alternative(Optional<String> type, List<TimeToken> forms) {}

  private final TimeWords.Pattern pattern;
  private final List<Element> elements;
  private final boolean prefixed;
  private final Vocabulary vocabulary;

  Construction(TimeWords.Pattern pattern, Vocabulary vocabulary) {
    this.pattern = pattern;
    this.vocabulary = vocabulary;
    List<String> written = List.of(pattern.sequence().trim().split("\\s+"));
    this.prefixed = written.get(0).equals(PREFIX);
    this.elements = written.stream().skip(prefixed ? 1 : 0).map(Construction::element).toList();
  }

  /**
   * What a match can begin with: forms of tokens, {@link #FIGURES} for any number and {@link
   * #NUMERIC} for a date in figures.
   */
  Set<String> starts() {
    Set<String> starts = new LinkedHashSet<>();
    for (Element element : elements) {
      for (Alternative alternative : element.alternatives()) {
        String type = alternative.type().orElse("");
        if (type.equals(NUMERIC)) {
          starts.add(NUMERIC);
        } else if (type.isEmpty()) {
          starts.add(alternative.forms().get(0).form());
        } else {
          starts.addAll(vocabulary.first(type));
          if (Vocabulary.isFigures(type)) {
            starts.add(FIGURES);
          }
        }
      }
      if (!element.optional()) {
        return starts;
      }
    }
    return starts;
  }

  /**
   * The longest match that begins at token {@code at}.
   *
   * @param led true when a prefix stands before
   */
  Optional<Match> at(List<TimeToken> tokens, int at, boolean led) {
    return prefixed && !led
        ? Optional.empty()
        : match(0, tokens, at, new LinkedHashMap<>(pattern.constants()), Optional.empty());
  }

  private Optional<Match> match(
      int next,
      List<TimeToken> tokens,
      int at,
      Map<String, Integer> values,
      Optional<Span> figures) {
    if (next == elements.size()) {
      return Optional.of(new Match(pattern, at, Map.copyOf(values), figures));
    }
    Element element = elements.get(next);
    Optional<Match> best = Optional.empty();
    if (at < tokens.size()) {
      for (Alternative alternative : element.alternatives()) {
        best = longer(best, take(alternative, next, tokens, at, values, figures));
      }
    }
    return element.optional() ? longer(best, match(next + 1, tokens, at, values, figures)) : best;
  }

  private Optional<Match> take(
      Alternative alternative,
      int next,
      List<TimeToken> tokens,
      int at,
      Map<String, Integer> values,
      Optional<Span> figures) {
    if (alternative.type().isEmpty()) {
      List<TimeToken> forms = alternative.forms();
      return Vocabulary.matches(forms, tokens, at)
          ? match(next + 1, tokens, at + forms.size(), values, figures)
          : Optional.empty();
    }
    String type = alternative.type().get();
    if (type.equals(NUMERIC)) {
      TimeToken token = tokens.get(at);
      return token.numeric()
          ? match(next + 1, tokens, at + 1, values, Optional.of(token.span()))
          : Optional.empty();
    }
    Optional<Match> best = Optional.empty();
    for (Vocabulary.Hit hit : vocabulary.at(type, tokens, at)) {
      Map<String, Integer> bound = new LinkedHashMap<>(values);
      bound.put(type, hit.value());
      best = longer(best, match(next + 1, tokens, at + hit.tokens(), bound, figures));
    }
    return best;
  }

  private static Optional<Match> longer(Optional<Match> a, Optional<Match> b) {
    return b.isPresent() && (a.isEmpty() || b.get().end() > a.get().end()) ? b : a;
  }

  private static Element element(String written) {
    boolean optional = written.endsWith("?");
    String bare = optional ? written.substring(0, written.length() - 1) : written;
    return new Element(
        Arrays.stream(bare.split("\\|")).map(Construction::alternative).toList(), optional);
  }

  private static Alternative alternative(String written) {
    return Vocabulary.isClass(written)
        ? new Alternative(Optional.of(written), List.of())
        : new Alternative(Optional.empty(), TimeToken.of(written));
  }
}
