package org.detente.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.detente.model.Span;
import org.detente.model.TimeWords;

/**
 * Finds the words of time in a text, without yet saying which day they mean. Remembers the text it
 * read last; not safe for use by several threads.
 */
final class Recogniser {

  /**
   * Words of time.
   *
   * @param span its words, preposition included
   * @param core the words without the prefix
   * @param compared true where a word shortly before compares ("the first meeting since 2014")
   */
  record Found(
      Span span,
      Span core,
      Construction.Match match,
      Optional<TimeWords.Prefix> prefix,
      boolean compared) {}

  private record Lead(TimeWords.Prefix prefix, List<TimeToken> forms) {}

  /** The class of phrases that say something goes on now. */
  private static final String ONGOING = "ONGOING";

  /** The class of words that compare an event with those since a date. */
  private static final String FIRST = "FIRST";

  /** Farthest that such a word stands before the date, words. */
  private static final int REACH = 9;

  private final Vocabulary vocabulary;
  private final Constructions constructions;
  private final List<Lead> leads;

  /**
   * What has been found in the text that is being read: each sentence is asked about repeatedly.
   */
  private final Map<Span, List<Found>> known = new LinkedHashMap<>();

  private String text = "";

  Recogniser(TimeWords words) {
    this.vocabulary = new Vocabulary(words.words());
    this.constructions = new Constructions(words.patterns(), vocabulary);
    this.leads =
        words.prefixes().stream()
            .map(p -> new Lead(p, TimeToken.of(p.form())))
            .sorted(Comparator.comparingInt(lead -> -lead.forms().size()))
            .toList();
  }

  /** Every stretch of time words in {@code within}, longest first, not overlapping, in order. */
  List<Found> in(CharSequence text, Span within) {
    if (text != this.text) {
      known.clear();
      this.text = text.toString();
    }
    List<Found> found = known.get(within);
    if (found == null) {
      found = find(this.text, within);
      known.put(within, found);
    }
    return found;
  }

  private List<Found> find(String text, Span within) {
    List<TimeToken> tokens = TimeToken.of(text, within);
    Constructions.Search search = constructions.in(tokens);
    List<Found> found = new ArrayList<>();
    int free = 0;
    for (int at = 0; at < tokens.size(); at++) {
      if (!search.begins(at)) {
        continue;
      }
      Optional<Lead> lead = lead(tokens, at, free);
      Optional<Construction.Match> match = search.longest(at, lead.isPresent());
      if (match.isPresent()) {
        found.add(found(tokens, at, lead, match.get(), compares(tokens, at)));
        free = match.get().end();
        at = free - 1;
      }
    }
    return List.copyOf(found);
  }

  /** True when the words say that something goes on, or begins, now. */
  boolean goesOn(CharSequence text, Span within) {
    List<TimeToken> tokens = TimeToken.of(text, within);
    return IntStream.range(0, tokens.size())
        .anyMatch(at -> !vocabulary.at(ONGOING, tokens, at).isEmpty());
  }

  /** The longest prefix that ends before token {@code at}. */
  private Optional<Lead> lead(List<TimeToken> tokens, int at, int free) {
    return leads.stream()
        .filter(lead -> at - lead.forms().size() >= free)
        .filter(lead -> Vocabulary.matches(lead.forms(), tokens, at - lead.forms().size()))
        .findFirst();
  }

  /** "впервые с июля", "the first meeting of the council since July": no comma stands between. */
  private boolean compares(List<TimeToken> tokens, int at) {
    for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
      if (isMark(tokens.get(i))) {
        return false;
      }
      if (!vocabulary.at(FIRST, tokens, i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static Found found(
      List<TimeToken> tokens,
      int at,
      Optional<Lead> lead,
      Construction.Match match,
      boolean compared) {
    int first = isMark(tokens.get(at)) || isOwner(tokens.get(at)) ? at + 1 : at;
    int last = match.end() - 1;
    while (last > first && isMark(tokens.get(last)) && !isMark(tokens.get(last - 1))) {
      last--;
    }
    Span core = tokens.get(first).span().cover(tokens.get(last).span());
    Span span = lead.map(l -> tokens.get(at - l.forms().size()).span().cover(core)).orElse(core);
    return new Found(span, core, match, lead.map(Lead::prefix), compared);
  }

  /** What "'s" leaves behind whose it is: "the alliance's July summit". */
  private static boolean isOwner(TimeToken token) {
    return token.form().equals("s");
  }

  private static boolean isMark(TimeToken token) {
    return token.form().length() == 1 && ",;:.(".contains(token.form());
  }
}
