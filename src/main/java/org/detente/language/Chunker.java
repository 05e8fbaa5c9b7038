package org.detente.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts a tagged sentence into noun phrases, verb groups and the marks between them. */
final class Chunker {

  private final List<Token> tokens;
  private final Grammar grammar;
  private final VerbGrouper verbs;
  private final Openers openers;
  private final NounPhrases nouns;
  private final List<Chunk> chunks = new ArrayList<>();

  Chunker(List<Token> tokens, Grammar grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.verbs = new VerbGrouper(tokens, grammar);
    this.openers = new Openers(tokens, grammar);
    this.nouns =
        grammar.all(WordClass.OWNER).isEmpty()
            ? new NounChunker(tokens, grammar)
            : new HeadFinalChunker(tokens, grammar);
  }

  List<Chunk> chunks() {
    int i = 0;
    while (i < tokens.size()) {
      i = next(i);
    }
    return chunks;
  }

  private int next(int i) {
    int adverb = openers.adverb(i);
    Openers.Preposition longer = adverb > 0 ? openers.preposition(i) : null;
    if (adverb > 0 && (longer == null || longer.length() <= adverb)) {
      chunks.add(new Chunk.Mark(i, Chunk.Kind.OTHER, openers.words(i, adverb)));
      return i + adverb;
    }
    boolean compound = openers.preposition(i) != null && openers.preposition(i).length() > 1;
    if (isVerbStart(i) && !compound) {
      VerbGroup group = verbs.at(i);
      if (group != null) {
        chunks.add(new Chunk.Verb(i, group));
        return group.last() + 1;
      }
    }
    Openers.Preposition relative = openers.relative(i);
    if (relative != null) {
      chunks.add(new Chunk.Mark(i, Chunk.Kind.RELATIVE, relative.word()));
      return i + relative.length();
    }
    int approximator = openers.approximator(i);
    if (approximator > 0) {
      chunks.add(new Chunk.Mark(i, Chunk.Kind.OTHER, openers.words(i, approximator)));
      return i + approximator;
    }
    Openers.Preposition preposition = openers.opensClause(i) ? null : openers.preposition(i);
    int subordinator = openers.subordinator(i);
    if (preposition != null && subordinator > preposition.length()) {
      preposition = null;
    }
    if (preposition != null) {
      int after = i + preposition.length();
      after += openers.approximator(after);
      boolean clitic =
          after + 1 < tokens.size()
              && isClitic(grammar, tokens.get(after))
              && tokens.get(after + 1).morph().form() == Morph.Form.INFINITIVE;
      int day = pastDay(after);
      Phrase phrase = clitic ? null : nouns.phrase(day, preposition.word());
      if (phrase != null && day > after) {
        chunks.add(new Chunk.Mark(after, Chunk.Kind.TIME, tokens.get(after).lower()));
      }
      if (phrase != null) {
        return add(i, phrase);
      }
      chunks.add(new Chunk.Mark(i, Chunk.Kind.PREPOSITION, preposition.word()));
      return i + preposition.length();
    }
    int coordinator = openers.coordinator(i);
    if (coordinator > 0) {
      chunks.add(new Chunk.Mark(i, Chunk.Kind.COORDINATOR, openers.words(i, coordinator)));
      return i + coordinator;
    }
    if (subordinator > 0) {
      chunks.add(new Chunk.Mark(i, Chunk.Kind.SUBORDINATOR, openers.words(i, subordinator)));
      return i + subordinator;
    }
    Token token = tokens.get(i);
    if (isEmphatic(i)) {
      chunks.add(new Chunk.Mark(i, Chunk.Kind.OTHER, token.lower()));
      return i + 1;
    }
    Chunk.Kind kind = isPairing(i) ? Chunk.Kind.COORDINATOR : mark(token);
    if (kind != null) {
      chunks.add(new Chunk.Mark(i, kind, token.lower()));
      return i + 1;
    }
    Phrase phrase = nouns.phrase(i, "");
    if (phrase != null) {
      return add(i, phrase);
    }
    chunks.add(new Chunk.Mark(i, Chunk.Kind.OTHER, token.lower()));
    return i + 1;
  }

  /** "in a May 8 meeting", "at last week's summit": where the noun begins that a day stands by. */
  private int pastDay(int i) {
    if (i + 2 >= tokens.size()
        || tokens.get(i).pos() != Pos.TIME
        || grammar.all(WordClass.OWNER).isEmpty()) {
      return i;
    }
    int noun = grammar.is(WordClass.OWNER, tokens.get(i + 1).lower()) ? i + 2 : i + 1;
    Pos pos = tokens.get(noun).pos();
    return pos == Pos.NOUN || pos == Pos.ADJ && tokens.get(noun + 1).pos() == Pos.NOUN ? noun : i;
  }

  private int add(int i, Phrase phrase) {
    chunks.add(new Chunk.Noun(i, phrase));
    int end = phrase.last();
    for (Phrase apposition : phrase.appositions()) {
      end = Math.max(end, apposition.last());
    }
    return end + 1;
  }

  /** "Moscou a, elle, laissé entendre": a pronoun between commas only stresses the subject. */
  private boolean isEmphatic(int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i).pos() == Pos.PRON
        && grammar.is(WordClass.ANAPHOR, tokens.get(i).lower())
        && tokens.get(i - 1).form().equals(",")
        && tokens.get(i + 1).form().equals(",");
  }

  /** The hyphen of "Russie-OTAN" joins two names. */
  private boolean isPairing(int i) {
    return tokens.get(i).form().equals("-")
        && i > 0
        && i + 1 < tokens.size()
        && tokens.get(i - 1).pos() == Pos.PROPN
        && tokens.get(i + 1).pos() == Pos.PROPN
        && tokens.get(i - 1).span().end() == tokens.get(i).span().start();
  }

  private Chunk.Kind mark(Token token) {
    if (token.pos() == Pos.TIME) {
      return Chunk.Kind.TIME;
    }
    if (token.pos() == Pos.CCONJ) {
      return Chunk.Kind.COORDINATOR;
    }
    if (grammar.is(WordClass.RELATIVE, token.lower()) && token.pos() == Pos.PRON) {
      return Chunk.Kind.RELATIVE;
    }
    if (token.pos() == Pos.PRON
        && (grammar.is(WordClass.RELATIVE_OBJECT, token.lemma())
            || grammar.is(WordClass.RELATIVE_OBJECT, token.lower()))) {
      return Chunk.Kind.RELATIVE;
    }
    return switch (token.form()) {
      case "," -> Chunk.Kind.COMMA;
      case "—", "–" -> isPaired(token) ? Chunk.Kind.COMMA : Chunk.Kind.BREAK;
      case ":", ";", "-", "!", "?", "." -> Chunk.Kind.BREAK;
      default -> null;
    };
  }

  /** "L'Alliance – sans preuve – accuse Moscou": two dashes set apart as commas do. */
  private boolean isPaired(Token dash) {
    return tokens.stream().filter(t -> t.form().equals(dash.form())).count() == 2
        && tokens.get(0) != dash
        && tokens.stream().noneMatch(t -> t.form().equals(":"));
  }

  /** A pronoun that stands before its verb. */
  static boolean isClitic(Grammar grammar, Token token) {
    String word = token.lower();
    return token.pos() == Pos.PRON
        && (grammar.is(WordClass.REFLEXIVE_CLITIC, word)
            || grammar.is(WordClass.OBJECT_CLITIC, word)
            || grammar.is(WordClass.DATIVE_CLITIC, word)
            || grammar.is(WordClass.OTHER_CLITIC, word));
  }

  private boolean isVerbStart(int i) {
    Token token = tokens.get(i);
    if (token.pos().isVerbal()) {
      return true;
    }
    int k = i;
    while (k < tokens.size()
        && (isClitic(grammar, tokens.get(k))
            || grammar.is(WordClass.NEGATIVE_PARTICLE, tokens.get(k).lower())
            || grammar.is(WordClass.NEGATIVE_PARTICLE, tokens.get(k).lemma()))) {
      k++;
    }
    return k > i && k < tokens.size() && tokens.get(k).pos().isVerbal();
  }
}
