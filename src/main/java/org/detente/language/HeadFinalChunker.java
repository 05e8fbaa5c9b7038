package org.detente.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads noun phrases whose head stands last ("the NATO information office", "Russia's mission"):
 * owners and names before the head become complements with the preposition of {@link
 * WordClass#OWNER}, a name after its title stands beside it ("Secretary General Javier Solana").
 */
final class HeadFinalChunker implements NounPhrases {

  private final List<Token> tokens;
  private final Grammar grammar;
  private final PhraseBounds bounds;

  HeadFinalChunker(List<Token> tokens, Grammar grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.bounds = new PhraseBounds(tokens, grammar);
  }

  @Override
  public Phrase phrase(int i, String preposition) {
    int end = end(i);
    if (end == i || !canHead(end - 1)) {
      return null;
    }
    int owner = end < tokens.size() && isOwner(end) ? end : -1;
    if (owner < 0) {
      return run(i, i, end, preposition);
    }
    boolean day =
        owner + 2 < tokens.size()
            && tokens.get(owner + 1).pos() == Pos.TIME
            && tokens.get(owner + 2).pos() == Pos.NOUN;
    Phrase owned = phrase(day ? owner + 2 : owner + 1, preposition);
    if (owned == null) {
      return run(i, i, end, preposition);
    }
    Phrase of = run(i, i, end, tokens.get(owner).lower());
    owned.complements().add(0, of);
    return owned;
  }

  /** One past the last token that can belong to the phrase that starts at {@code i}. */
  private int end(int i) {
    int k = i;
    while (k < tokens.size() && belongs(i, k)) {
      k++;
    }
    while (k > i && !canHead(k - 1)) {
      k--;
    }
    return k;
  }

  private boolean belongs(int first, int k) {
    Token token = tokens.get(k);
    Token before = k > first ? tokens.get(k - 1) : null;
    return switch (token.pos()) {
      case DET ->
          before == null || before.pos() == Pos.DET && !isOwned(before) || before.pos() == Pos.ADV;
      case PRON ->
          before == null
              && !grammar.is(WordClass.RELATIVE, token.lower())
              && !grammar.is(WordClass.COMPLEMENTIZER, token.lower());
      case NUM, ADJ, NOUN, PROPN, SYM, X ->
          before == null
              || before.pos() != Pos.PRON
                  && !bounds.startsAnew(first, k)
                  && !bounds.isPredicate(k)
                  && !bounds.isMeasure(k);
      case ADV ->
          k + 1 < tokens.size()
              && (before == null || before.pos() == Pos.DET || before.pos() == Pos.ADV)
              && (tokens.get(k + 1).pos() == Pos.ADJ && !isParticle(k) || bounds.isCount(k));
      case CCONJ -> before != null && (bounds.isInCount(k) || bounds.joinsAdjectives(k));
      case VERB -> isAttributive(first, k);
      case PUNCT -> before != null && (isHyphen(k) || isBetweenAdjectives(first, k));
      default -> false;
    };
  }

  /** "broke off all contacts": the adverb goes with the verb. */
  private boolean isParticle(int k) {
    return k > 0
        && grammar.is(
            WordClass.PHRASAL_VERB, tokens.get(k - 1).lemma() + " " + tokens.get(k).lower());
  }

  /** "the proposed treaty", "its planned summit": a participle between determiner and noun. */
  private boolean isAttributive(int first, int k) {
    Morph.Form form = tokens.get(k).morph().form();
    boolean participle =
        form == Morph.Form.PAST_PARTICIPLE
            || form == Morph.Form.PRESENT_PARTICIPLE
            || tokens.get(k).isParticiple();
    Pos before = k > first ? tokens.get(k - 1).pos() : Pos.X;
    Pos next = k + 1 < tokens.size() ? tokens.get(k + 1).pos() : Pos.X;
    return participle
        && (before == Pos.DET
            || before == Pos.ADJ
            || before == Pos.NUM
            || before == Pos.CCONJ && k - 1 > first && bounds.joinsAdjectives(k - 1)
            || k > 0 && tokens.get(k - 1).pos() == Pos.PART)
        && (next == Pos.NOUN || next == Pos.PROPN || next == Pos.ADJ);
  }

  /** The hyphen or slash of "Russia-NATO": names joined. */
  private boolean isHyphen(int k) {
    String mark = tokens.get(k).form();
    return (mark.equals("-") || mark.equals("–") || mark.equals("/"))
        && k + 1 < tokens.size()
        && tokens.get(k - 1).pos().isNominal()
        && tokens.get(k + 1).pos().isNominal()
        && tokens.get(k - 1).span().end() == tokens.get(k).span().start()
        && tokens.get(k).span().end() == tokens.get(k + 1).span().start();
  }

  /**
   * "a direct, secure link": a comma between adjectives that a determiner opens, or that "and" goes
   * on with: "German, French and Russian ships".
   */
  private boolean isBetweenAdjectives(int first, int k) {
    boolean between =
        tokens.get(k).form().equals(",")
            && tokens.get(k - 1).pos() == Pos.ADJ
            && k + 1 < tokens.size()
            && tokens.get(k + 1).pos() == Pos.ADJ;
    if (!between) {
      return false;
    }
    boolean joined = false;
    int i = k + 1;
    while (i < tokens.size() && (tokens.get(i).pos() == Pos.ADJ || isListed(i))) {
      joined |= tokens.get(i).pos() == Pos.CCONJ;
      i++;
    }
    return (joined || tokens.get(first).pos() == Pos.DET)
        && i < tokens.size()
        && tokens.get(i).pos() == Pos.NOUN;
  }

  /** The comma or the "and" before one more adjective. */
  private boolean isListed(int i) {
    return (tokens.get(i).form().equals(",") || tokens.get(i).pos() == Pos.CCONJ)
        && i + 1 < tokens.size()
        && tokens.get(i + 1).pos() == Pos.ADJ;
  }

  private boolean isOwner(int k) {
    return tokens.get(k).pos() == Pos.PART
        && grammar.is(WordClass.OWNER, tokens.get(k).lower())
        && k + 1 < tokens.size();
  }

  private boolean canHead(int k) {
    return switch (tokens.get(k).pos()) {
      case NOUN, PROPN, PRON, NUM, X, ADJ -> true;
      case DET -> grammar.is(WordClass.LONE_DETERMINER, tokens.get(k).lower());
      default -> false;
    };
  }

  /** After "its" no further determiner. */
  private boolean isOwned(Token before) {
    return grammar.is(WordClass.POSSESSIVE, before.lower());
  }

  /** The phrase of the tokens from {@code first} to {@code end}, its owners hung on its head. */
  private Phrase run(int start, int first, int end, String preposition) {
    int head = end - 1;
    while (head > first
        && tokens.get(head).pos() == Pos.ADJ
        && tokens.get(head - 1).pos().isNominal()) {
      head--;
    }
    int name = name(first, head);
    if (name > first) {
      Phrase title = withOwners(first, name - 1, name - 1, preposition);
      title.appositions().add(new Phrase(name, head, head, ""));
      return title;
    }
    return withOwners(first, head, end - 1, preposition);
  }

  /**
   * Where the name begins that stands after its bearer's title ("Secretary General Javier Solana"),
   * {@code first} when there is none.
   */
  private int name(int first, int head) {
    if (tokens.get(head).pos() != Pos.PROPN) {
      return first;
    }
    int name = head;
    boolean whole = tokens.get(head).form().contains(" ");
    while (!whole && name - 1 > first && isSingleName(name - 1)) {
      name--;
    }
    boolean title =
        name > first
            && (tokens.get(name - 1).pos() == Pos.NOUN
                || tokens.get(name - 1).form().contains(" "));
    return title ? name : first;
  }

  private boolean isSingleName(int k) {
    return tokens.get(k).pos() == Pos.PROPN && !tokens.get(k).form().contains(" ");
  }

  private Phrase withOwners(int first, int head, int last, String preposition) {
    Phrase phrase = new Phrase(first, head, last, preposition);
    List<Phrase> names = new ArrayList<>();
    int k = first;
    while (k < head) {
      boolean address = grammar.is(WordClass.ADDRESS, tokens.get(k).form());
      if (!tokens.get(k).pos().isNominal() || address) {
        k++;
        continue;
      }
      int from = k;
      Pos kind = tokens.get(k).pos();
      while (k < head && tokens.get(k).pos() == kind && (k == from || !whole(k))) {
        k++;
      }
      names.add(new Phrase(from, k - 1, k - 1, owner()));
    }
    phrase.complements().addAll(names);
    return phrase;
  }

  /** A name of several words goes on with no other. */
  private boolean whole(int k) {
    return tokens.get(k - 1).form().contains(" ") || tokens.get(k).form().contains(" ");
  }

  private String owner() {
    return grammar.all(WordClass.OWNER).stream().sorted().findFirst().orElse("");
  }
}
