package org.detente.time;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
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

  /** A class by its name, or, where that is empty, the forms of literal words. */
  private record Alternative(String type, List<TimeToken> forms) {}

  /** A class bound to a value or to the words of a date in figures, after those before it. */
  private record Bound(String type, int value, Span figures, Bound before) {}

  /** A way through the elements that ends before token {@code end}. */
  private record Way(int end, Bound last) {

    /** What is bound, in order. */
    List<Bound> bounds() {
      Deque<Bound> bounds = new ArrayDeque<>();
      for (Bound bound = last; bound != null; bound = bound.before()) {
        bounds.addFirst(bound);
      }
      return List.copyOf(bounds);
    }
  }

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
      starts.addAll(starts(element));
      if (!element.optional()) {
        return starts;
      }
    }
    return starts;
  }

  /**
   * What each element that may not be left out can begin with: a text that has nothing of one of
   * these sets has no match.
   */
  List<Set<String>> needs() {
    return elements.stream().filter(e -> !e.optional()).map(this::starts).toList();
  }

  private Set<String> starts(Element element) {
    Set<String> starts = new LinkedHashSet<>();
    for (Alternative alternative : element.alternatives()) {
      String type = alternative.type();
      if (type.equals(NUMERIC)) {
        starts.add(NUMERIC);
      } else if (type.isEmpty()) {
        starts.add(alternative.forms().get(0).form());
      } else {
        starts.addAll(vocabulary.first(type));
        if (Vocabulary.isReadFromFigures(type)) {
          starts.add(FIGURES);
        }
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
    Way way = prefixed && !led ? null : match(0, tokens, at, null);
    return Optional.ofNullable(way).map(this::match);
  }

  private Match match(Way way) {
    Map<String, Integer> values = new LinkedHashMap<>(pattern.constants());
    Span figures = null;
    for (Bound bound : way.bounds()) {
      if (bound.figures() != null) {
        figures = bound.figures();
      } else {
        values.put(bound.type(), bound.value());
      }
    }
    return new Match(pattern, way.end(), Map.copyOf(values), Optional.ofNullable(figures));
  }

  /** The longest way on from an element; null when there is none. */
  private Way match(int next, List<TimeToken> tokens, int at, Bound before) {
    if (next == elements.size()) {
      return new Way(at, before);
    }
    Element element = elements.get(next);
    Way best = null;
    if (at < tokens.size()) {
      for (Alternative alternative : element.alternatives()) {
        best = longer(best, take(alternative, next, tokens, at, before));
      }
    }
    return element.optional() ? longer(best, match(next + 1, tokens, at, before)) : best;
  }

  private Way take(
      Alternative alternative, int next, List<TimeToken> tokens, int at, Bound before) {
    String type = alternative.type();
    if (type.isEmpty()) {
      List<TimeToken> forms = alternative.forms();
      return Vocabulary.matches(forms, tokens, at)
          ? match(next + 1, tokens, at + forms.size(), before)
          : null;
    }
    if (type.equals(NUMERIC)) {
      TimeToken token = tokens.get(at);
      return token.numeric()
          ? match(next + 1, tokens, at + 1, new Bound(type, 0, token.span(), before))
          : null;
    }
    Way best = null;
    for (Vocabulary.Hit hit : vocabulary.at(type, tokens, at)) {
      Bound bound = new Bound(type, hit.value(), null, before);
      best = longer(best, match(next + 1, tokens, at + hit.tokens(), bound));
    }
    return best;
  }

  private static Way longer(Way a, Way b) {
    return b != null && (a == null || b.end() > a.end()) ? b : a;
  }

  private static Element element(String written) {
    boolean optional = written.endsWith("?");
    String bare = optional ? written.substring(0, written.length() - 1) : written;
    return new Element(
        Arrays.stream(bare.split("\\|")).map(Construction::alternative).toList(), optional);
  }

  private static Alternative alternative(String written) {
    return Vocabulary.isClass(written)
        ? new Alternative(written, List.of())
        : new Alternative("", TimeToken.of(written));
  }
}
