package org.detente.language;

import java.util.List;
import java.util.Set;

/** Reads noun phrases: determiners, adjectives, head, what extends it, and a name set beside it. */
final class NounChunker implements NounPhrases {

  private static final Set<String> CLOSING = Set.of("»", "\"", "”");

  /** Most tokens between such marks. */
  private static final int LONGEST = 9;

  private final List<Token> tokens;
  private final Grammar grammar;

  NounChunker(List<Token> tokens, Grammar grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
  }

  @Override
  public Phrase phrase(int start, String preposition) {
    int i = !preposition.isEmpty() && isQuotedNoun(start) ? start + 1 : start;
    int head = i;
    while (head < tokens.size() && (isBeforeHead(head) || head > i && isQuoteInside(head))) {
      head++;
    }
    if (head >= tokens.size()) {
      head--;
    }
    if (head < i || !canHead(head, isDetermined(i, head) || !preposition.isEmpty())) {
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
        && tokens.get(head).pos() == Pos.NOUN
        && !(i == head && isBy(i - 1, preposition))
        && !grammar.is(WordClass.AUDIENCE, tokens.get(head).lemma())) {
      int end = name;
      while (end + 1 < tokens.size() && tokens.get(end + 1).pos() == Pos.PROPN) {
        end++;
      }
      phrase.appositions().add(new Phrase(name, whole(name, end), end, ""));
    }
    return phrase;
  }

  /** "les plus graves", not "également calmes": a word that makes a noun of an adjective. */
  private boolean isDetermined(int first, int head) {
    return tokens.subList(first, head).stream().anyMatch(t -> t.pos() != Pos.ADV);
  }

  /** "le Ministre Adjoint Sergei Ryabkov": a known name is head, not a word with a capital. */
  private int whole(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (tokens.get(i).form().contains(" ")) {
        return i;
      }
    }
    return first;
  }

  /** Steps over an opening quotation mark: programme « Partenariat pour la paix ». */
  private int quoted(int i) {
    return i < tokens.size() && Set.of("«", "\"", "“").contains(tokens.get(i).form()) ? i + 1 : i;
  }

  /** "nommé par décret ambassadeur": what a decree is done by has no name. */
  private boolean isBy(int i, String preposition) {
    return i >= 0
        && preposition.equals(tokens.get(i).lower())
        && grammar.is(WordClass.AGENTIVE, preposition)
        && !grammar.all(WordClass.OBJECT_CLITIC).isEmpty();
  }

  /** "une offre de « dialogue intensifié »": words that the preposition governs, without a verb. */
  private boolean isQuotedNoun(int i) {
    int k = quoted(i);
    if (k == i || k >= tokens.size() || !(tokens.get(k).pos() == Pos.NOUN || isBeforeHead(k))) {
      return false;
    }
    while (k < tokens.size()
        && k - i < LONGEST
        && !CLOSING.contains(tokens.get(k).form())
        && tokens.get(k).morph().form() != Morph.Form.FINITE) {
      k++;
    }
    return k < tokens.size() && CLOSING.contains(tokens.get(k).form());
  }

  /** "contre les « conséquences graves »": the mark stands between a determiner and its noun. */
  private boolean isQuoteInside(int i) {
    return quoted(i) > i
        && i + 1 < tokens.size()
        && tokens.get(i - 1).pos() == Pos.DET
        && (tokens.get(i + 1).pos() == Pos.NOUN || isBeforeHead(i + 1));
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
    boolean whole =
        grammar.is(WordClass.PREDETERMINER, token.lower())
            && i + 1 < tokens.size()
            && tokens.get(i + 1).pos() == Pos.DET;
    return address
        || whole
        || token.pos() == Pos.DET
        || token.pos() == Pos.ADV && i + 1 < tokens.size() && tokens.get(i + 1).pos() == Pos.ADJ;
  }

  private boolean canHead(int i, boolean afterDeterminer) {
    Token token = tokens.get(i);
    return switch (token.pos()) {
      case NOUN, PROPN -> true;
      case PRON -> !grammar.is(WordClass.RELATIVE, token.lower());
      case NUM -> afterDeterminer || isCounted(i);
      case ADJ, X -> afterDeterminer;
      case DET -> false;
      default -> false;
    };
  }

  /** "huit de ses diplomates": a number of what follows. */
  private boolean isCounted(int i) {
    return i + 2 < tokens.size()
        && grammar.is(WordClass.GENITIVE, grammar.uncontracted(tokens.get(i + 1).lower()))
        && tokens.get(i + 2).pos() == Pos.DET;
  }

  private boolean extendsHead(Token last, Token next) {
    // "dans une interview M. Rogozine": who is addressed so begins a phrase.
    if (grammar.is(WordClass.ADDRESS, next.form())) {
      return false;
    }
    return switch (next.pos()) {
      case ADJ -> !next.isParticiple() || !last.morph().agrees(next.morph()) || isPlain(next);
      case NOUN -> last.pos() == Pos.NOUN || last.pos() == Pos.ADJ && isAfterNoun(last);
      // "à Bruxelles Alexandre Grouchko": a whole name goes on with no other.
      case PROPN -> last.pos() == Pos.PROPN && !(last.form() + next.form()).contains(" ");
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
