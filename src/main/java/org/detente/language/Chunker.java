package org.detente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a tagged sentence into noun phrases, verb groups and the marks between them. */
final class Chunker {

  private final List<Token> tokens;
  private final Grammar grammar;
  private final VerbGrouper verbs;
  private final List<Chunk> chunks = new ArrayList<>();

  Chunker(List<Token> tokens, Grammar grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.verbs = new VerbGrouper(tokens, grammar);
  }

  List<Chunk> chunks() {
    int i = 0;
    while (i < tokens.size()) {
      i = next(i);
    }
    return chunks;
  }

  private int next(int i) {
    boolean compound = preposition(i) != null && preposition(i).length() > 1;
    if (isVerbStart(i) && !compound) {
      VerbGroup group = verbs.at(i);
      if (group != null) {
        chunks.add(new Chunk.Verb(i, group));
        return group.last() + 1;
      }
    }
    Preposition preposition = opensClause(i) ? null : preposition(i);
    if (preposition != null) {
      Phrase phrase = phrase(i + preposition.length(), preposition.word());
      if (phrase != null) {
        return add(i, phrase);
      }
      chunks.add(new Chunk.Mark(i, Chunk.Kind.PREPOSITION, preposition.word()));
      return i + preposition.length();
    }
    int subordinator = subordinator(i);
    if (subordinator > 0) {
      chunks.add(new Chunk.Mark(i, Chunk.Kind.SUBORDINATOR, words(i, subordinator)));
      return i + subordinator;
    }
    Token token = tokens.get(i);
    Chunk.Kind kind = isPairing(i) ? Chunk.Kind.COORDINATOR : mark(token);
    if (kind != null) {
      chunks.add(new Chunk.Mark(i, kind, token.lower()));
      return i + 1;
    }
    Phrase phrase = phrase(i, "");
    if (phrase != null) {
      return add(i, phrase);
    }
    chunks.add(new Chunk.Mark(i, Chunk.Kind.OTHER, token.lower()));
    return i + 1;
  }

  private int add(int i, Phrase phrase) {
    chunks.add(new Chunk.Noun(i, phrase));
    int end = phrase.last();
    for (Phrase apposition : phrase.appositions()) {
      end = Math.max(end, apposition.last());
    }
    return end + 1;
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
      case ":", ";", "—", "–", "-", "!", "?", "." -> Chunk.Kind.BREAK;
      default -> null;
    };
  }

  /** "Comme Grouchko l'a dit": what can be a preposition is a conjunction when a verb follows. */
  private boolean opensClause(int i) {
    if (!grammar.is(WordClass.SUBORDINATOR, tokens.get(i).lower())) {
      return false;
    }
    for (int k = i + 1; k < tokens.size(); k++) {
      Token token = tokens.get(k);
      if (token.pos() == Pos.PUNCT) {
        return false;
      }
      if (token.morph().form() == Morph.Form.FINITE) {
        return true;
      }
    }
    return false;
  }

  private int subordinator(int i) {
    for (int length = 3; length > 0; length--) {
      if (i + length <= tokens.size()
          && grammar.is(WordClass.SUBORDINATOR, words(i, length))
          && (length > 1
              || tokens.get(i).pos() == Pos.SCONJ
              || tokens.get(i).pos() == Pos.ADV
              || opensClause(i))) {
        return length;
      }
    }
    return tokens.get(i).pos() == Pos.SCONJ ? 1 : 0;
  }

  private String words(int from, int length) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      String word = tokens.get(i).lower();
      words
          .append(i == from ? "" : " ")
          .append(grammar.is(WordClass.COMPLEMENTIZER, word) ? grammar.uncontracted(word) : word);
    }
    return words.toString();
  }

  private record Preposition(String word, int length) {}

  /** The longest compound preposition at {@code i}, else a simple one, else null. */
  private Preposition preposition(int i) {
    for (List<String> compound : grammar.compoundPrepositions()) {
      int length = compound.size();
      if (i + length <= tokens.size()) {
        boolean all = true;
        for (int k = 0; all && k < length; k++) {
          String word = tokens.get(i + k).lower();
          all = compound.get(k).equals(k == length - 1 ? grammar.uncontracted(word) : word);
        }
        if (all) {
          return new Preposition(String.join(" ", compound), length);
        }
      }
    }
    Token token = tokens.get(i);
    boolean partitive =
        grammar.is(WordClass.PARTITIVE, token.lower())
            && i > 0
            && tokens.get(i - 1).pos() == Pos.VERB;
    boolean genitive =
        token.pos() == Pos.ADP
            || grammar.is(WordClass.ALWAYS_PREPOSITION, token.lower())
            || resumesNoun(i);
    return genitive && !partitive ? new Preposition(grammar.uncontracted(token.lower()), 1) : null;
  }

  /**
   * "au retrait, décidé le 6 octobre, des accréditations": "des" goes on with the noun. "Reprise
   * des consultations": without a verb before, it can have no other.
   */
  private boolean resumesNoun(int i) {
    if (grammar.is(WordClass.PARTITIVE, tokens.get(i).lower())
        && i > 0
        && tokens.get(i - 1).pos() == Pos.NOUN
        && tokens.subList(0, i).stream().noneMatch(t -> t.pos().isVerbal())) {
      return true;
    }
    if (!grammar.is(WordClass.PARTITIVE, tokens.get(i).lower())
        || i < 3
        || !tokens.get(i - 1).form().equals(",")) {
      return false;
    }
    for (int k = i - 2; k > 0 && k > i - 10; k--) {
      if (tokens.get(k).form().equals(",")) {
        return tokens.get(k + 1).morph().form() == Morph.Form.PAST_PARTICIPLE
            && tokens.get(k - 1).pos() == Pos.NOUN;
      }
    }
    return false;
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
            || grammar.is(WordClass.NEGATIVE_PARTICLE, tokens.get(k).lower()))) {
      k++;
    }
    return k > i && k < tokens.size() && tokens.get(k).pos().isVerbal();
  }

  /** The noun phrase that starts at {@code i}, or null. */
  private Phrase phrase(int i, String preposition) {
    int head = i;
    while (head < tokens.size() && isBeforeHead(head)) {
      head++;
    }
    if (head >= tokens.size()) {
      head--;
    }
    if (head < i || !canHead(head, head > i || !preposition.isEmpty())) {
      if (head > i && canHead(head - 1, true)) {
        head--;
      } else {
        return null;
      }
    }
    int last = head;
    while (last + 1 < tokens.size() && extendsHead(tokens.get(last), tokens.get(last + 1))) {
      last++;
    }
    Phrase phrase = new Phrase(i, head, last, preposition);
    int name = quoted(last + 1);
    if (name < tokens.size()
        && tokens.get(name).pos() == Pos.PROPN
        && tokens.get(head).pos() == Pos.NOUN) {
      int end = name;
      while (end + 1 < tokens.size() && tokens.get(end + 1).pos() == Pos.PROPN) {
        end++;
      }
      phrase.appositions().add(new Phrase(name, name, end, ""));
    }
    return phrase;
  }

  /** Steps over an opening quotation mark: programme « Partenariat pour la paix ». */
  private int quoted(int i) {
    return i < tokens.size() && Set.of("«", "\"", "“").contains(tokens.get(i).form()) ? i + 1 : i;
  }

  private boolean isBeforeHead(int i) {
    Token token = tokens.get(i);
    if (token.pos() == Pos.NUM && i + 1 < tokens.size() && tokens.get(i + 1).pos() == Pos.DET) {
      return false;
    }
    if (token.pos() == Pos.NUM || token.pos() == Pos.ADJ) {
      return i + 1 < tokens.size()
          && (tokens.get(i + 1).pos().isNominal() || isBeforeHead(i + 1) && i + 2 < tokens.size());
    }
    boolean address =
        grammar.is(WordClass.ADDRESS, token.form())
            && i + 1 < tokens.size()
            && tokens.get(i + 1).pos() == Pos.PROPN;
    return address
        || token.pos() == Pos.DET
        || token.pos() == Pos.ADV && i + 1 < tokens.size() && tokens.get(i + 1).pos() == Pos.ADJ;
  }

  private boolean canHead(int i, boolean afterDeterminer) {
    Token token = tokens.get(i);
    return switch (token.pos()) {
      case NOUN, PROPN -> true;
      case PRON -> !grammar.is(WordClass.RELATIVE, token.lower());
      case NUM, ADJ, X -> afterDeterminer;
      case DET -> false;
      default -> false;
    };
  }

  private boolean extendsHead(Token last, Token next) {
    return switch (next.pos()) {
      case ADJ -> !next.isParticiple() || !last.morph().agrees(next.morph()) || isPlain(next);
      case NOUN -> last.pos() == Pos.NOUN || last.pos() == Pos.ADJ && isAfterNoun(last);
      case PROPN -> last.pos() == Pos.PROPN && !last.form().contains(" ");
      case NUM -> last.pos() == Pos.PROPN;
      default -> false;
    };
  }

  /** "la coopération plein format": a noun right after a noun's adjective goes with it. */
  private boolean isAfterNoun(Token adjective) {
    int i = tokens.indexOf(adjective);
    return i > 0 && tokens.get(i - 1).pos() == Pos.NOUN;
  }

  /** An adjective that is also a participle starts a participial clause unless it is common. */
  private static boolean isPlain(Token adjective) {
    return adjective.lemma().equals(adjective.lower());
  }
}
