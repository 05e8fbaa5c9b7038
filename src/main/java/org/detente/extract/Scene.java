package org.detente.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Grammar;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Sentence;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Gazetteer;
import org.detente.model.Block;
import org.detente.model.EntityKind;
import org.detente.model.Span;

/**
 * A sentence with all that is known of it before claims are read: its analysis, the names in it,
 * and which clause each phrase belongs to.
 */
final class Scene {

  private final Grammar grammar;
  private final String text;
  private final Block block;
  private final Sentence sentence;

  /** By token, what the name that it is part of can name; null for most. */
  private final Gazetteer.Match[] names;

  private final Map<Phrase, Clause> owners = new IdentityHashMap<>();
  private final Map<Phrase, Phrase> hosts = new IdentityHashMap<>();

  Scene(
      Grammar grammar, String text, Block block, Sentence sentence, List<Gazetteer.Match> matches) {
    this.grammar = grammar;
    this.text = text;
    this.block = block;
    this.sentence = sentence;
    this.names = new Gazetteer.Match[sentence.tokens().size()];
    for (int i = 0; i < names.length; i++) {
      Span token = sentence.tokens().get(i).span();
      for (Gazetteer.Match match : matches) {
        if (token.overlaps(match.span())) {
          names[i] = match;
        }
      }
    }
    for (Clause clause : sentence.clauses()) {
      clause.obliques().forEach(p -> own(p, clause));
      clause.subjects().forEach(p -> own(p, clause));
      clause.objects().forEach(p -> own(p, clause));
    }
    for (Phrase phrase : sentence.phrases()) {
      phrase.complements().forEach(c -> host(c, phrase));
      phrase.appositions().forEach(c -> host(c, phrase));
    }
  }

  private void own(Phrase phrase, Clause clause) {
    for (Phrase part : phrase.all()) {
      boolean told = clause.noun().filter(n -> n == phrase).isPresent();
      if (told) {
        owners.putIfAbsent(part, clause);
      } else {
        owners.put(part, clause);
      }
      part.complements().forEach(c -> host(c, part));
      part.appositions().forEach(c -> host(c, part));
    }
  }

  private void host(Phrase phrase, Phrase on) {
    for (Phrase part : phrase.all()) {
      if (hosts.putIfAbsent(part, on) == null) {
        part.complements().forEach(c -> host(c, part));
        part.appositions().forEach(c -> host(c, part));
      }
    }
  }

  /** The function words of the text's language. */
  Grammar grammar() {
    return grammar;
  }

  /** True for "son", "sa", "leur" as determiners. */
  boolean isPossessive(int i) {
    return token(i).pos() == Pos.DET && grammar.is(WordClass.POSSESSIVE, token(i).lower());
  }

  /** True when a phrase's preposition is of the class. */
  boolean governs(WordClass kind, Phrase phrase) {
    return grammar.is(kind, phrase.preposition());
  }

  String text() {
    return text;
  }

  Block block() {
    return block;
  }

  Sentence sentence() {
    return sentence;
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  /** The token at, or next behind, a place in the text. */
  int index(int at) {
    int i = 0;
    while (i < sentence.tokens().size() - 1 && token(i).span().end() <= at) {
      i++;
    }
    return i;
  }

  /** True when a mark stands between two stretches of the text. */
  boolean isParted(Span one, Span other, char mark) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    return from < to && text.substring(from, to).indexOf(mark) >= 0;
  }

  Token head(Phrase phrase) {
    return token(phrase.head());
  }

  /** What the name at token {@code i} can name. */
  Optional<Gazetteer.Match> name(int i) {
    return i < 0 || i >= names.length ? Optional.empty() : Optional.ofNullable(names[i]);
  }

  /** The clause whose argument the phrase is, if it is one's. */
  Optional<Clause> owner(Phrase phrase) {
    return Optional.ofNullable(owners.get(phrase));
  }

  /** The phrase on which this one hangs, if it hangs on one. */
  Optional<Phrase> host(Phrase phrase) {
    return Optional.ofNullable(hosts.get(phrase));
  }

  /** The first of a list of which this phrase is a later part, itself if of none. */
  Phrase listOf(Phrase phrase) {
    return sentence.phrases().stream()
        .filter(p -> p.conjuncts().contains(phrase))
        .findFirst()
        .orElse(phrase);
  }

  /** The outermost phrase on which this one hangs, itself if on none. */
  Phrase outermost(Phrase phrase) {
    Phrase at = phrase;
    while (hosts.containsKey(at)) {
      at = hosts.get(at);
    }
    return at;
  }

  /** Everything that hangs on a phrase, at any depth, nearest first. */
  List<Phrase> below(Phrase phrase) {
    List<Phrase> below = new ArrayList<>();
    for (Phrase complement : phrase.complements()) {
      for (Phrase part : complement.all()) {
        below.add(part);
      }
    }
    List<Phrase> deeper = new ArrayList<>();
    below.forEach(part -> deeper.addAll(below(part)));
    below.addAll(deeper);
    return below;
  }

  /** Words of a phrase with all that hangs on it, its determiner left out. */
  Span words(Phrase phrase) {
    int first = phrase.first();
    while (first < phrase.head() && token(first).pos() == Pos.DET) {
      first++;
    }
    return sentence.cover(first, Math.max(phrase.head(), extent(phrase)));
  }

  /** "the visit of Secretary General Lord Robertson": with the name right behind a title. */
  private static int extent(Phrase phrase) {
    int end = phrase.last();
    for (Phrase name : phrase.appositions()) {
      end = name.first() == end + 1 ? name.extent() : end;
    }
    for (Phrase complement : phrase.complements()) {
      for (Phrase part : complement.all()) {
        end = Math.max(end, extent(part));
      }
    }
    return end;
  }

  /** Where a phrase begins with whose it is: "Putin's aide". */
  int start(Phrase phrase) {
    return phrase.complements().stream()
        .filter(c -> governs(WordClass.OWNER, c))
        .mapToInt(this::start)
        .reduce(phrase.first(), Math::min);
  }

  /** Words of head and adjectives alone. */
  Span core(Phrase phrase) {
    return sentence.cover(phrase.head(), phrase.last());
  }

  /** The span of a verb group. */
  Span verb(Clause clause) {
    return sentence.cover(clause.verb().first(), clause.verb().last());
  }

  /** Clauses that hang on {@code clause} as what it says, asks or decides. */
  List<Clause> content(Clause clause) {
    return sentence.clauses().stream()
        .filter(c -> c.governor().filter(g -> g == clause).isPresent())
        .filter(
            c ->
                c.link() == Clause.Link.COMPLEMENT
                    || c.link() == Clause.Link.INFINITIVE
                        && c.noun().filter(n -> !isCity(n)).isEmpty()
                        && !grammar.is(WordClass.WITHOUT, c.marker())
                        && !grammar.is(WordClass.BEFORE, c.marker())
                        && !grammar.is(WordClass.AGENTIVE, c.marker()))
        .toList();
  }

  /** "ont décidé à Madrid de renforcer", "accusée par Kiev d'armer": no noun that takes it. */
  private boolean isCity(Phrase noun) {
    return governs(WordClass.AGENTIVE, noun)
            && name(noun.head()).isPresent()
            && !grammar.all(WordClass.OBJECT_CLITIC).isEmpty()
        || governs(WordClass.WHERE, noun)
            && name(noun.head())
                .filter(m -> m.entities().stream().anyMatch(e -> e.kind() == EntityKind.PLACE))
                .isPresent();
  }
}
