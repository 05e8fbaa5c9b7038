package org.detente.language;

import java.util.List;
import org.detente.English;
import org.detente.French;
import org.detente.Russian;

/** A sentence with its analysis, in words: what a test asserts. */
record Parsed(String text, Sentence sentence) {

  static Parsed of(String text) {
    return new Parsed(text, French.analyse(text));
  }

  static Parsed english(String text) {
    return new Parsed(text, English.analyse(text));
  }

  static Parsed russian(String text) {
    return new Parsed(text, Russian.analyse(text));
  }

  /** The clause of a verb. */
  Clause clause(String lemma) {
    return sentence.clauses().stream()
        .filter(c -> c.verb().lemma().equals(lemma))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no clause of " + lemma + " in: " + text));
  }

  VerbGroup verb(String lemma) {
    return clause(lemma).verb();
  }

  /** The phrase of which this word is the head. */
  Phrase phrase(String head) {
    return sentence.phrases().stream()
        .filter(p -> sentence.tokens().get(p.head()).form().equals(head))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no phrase of " + head + " in: " + text));
  }

  List<String> subjects(String lemma) {
    return words(clause(lemma).subjects());
  }

  List<String> objects(String lemma) {
    return words(clause(lemma).objects());
  }

  /** Obliques with their canonical prepositions: "par l'Alliance". */
  List<String> obliques(String lemma) {
    return words(clause(lemma).obliques());
  }

  List<String> times(String lemma) {
    return clause(lemma).times().stream().map(Token::form).toList();
  }

  /** Phrases and their conjuncts, each its preposition, head and adjectives. */
  List<String> words(List<Phrase> phrases) {
    return phrases.stream().flatMap(p -> p.all().stream()).map(this::words).toList();
  }

  String words(Phrase phrase) {
    String base = sentence.cover(phrase.first(), phrase.last()).of(text);
    return phrase.isBare() ? base : phrase.preposition() + " " + base;
  }

  String governor(String lemma) {
    return clause(lemma).governor().map(g -> g.verb().lemma()).orElse("");
  }

  String noun(String lemma) {
    return clause(lemma).noun().map(this::words).orElse("");
  }
}
