package org.detente.language;

import java.util.List;

/** What goes on with the noun phrase before it, and what begins another, where heads stand last. */
record PhraseBounds(List<Token> tokens, Grammar grammar) {

  /** "after the war NATO suspended": an acronym after a noun with its article is another phrase. */
  boolean startsAnew(int first, int k) {
    String form = tokens.get(k).form();
    boolean name =
        tokens.get(k).pos() == Pos.PROPN
            && tokens.get(k - 1).pos() == Pos.NOUN
            && Character.isUpperCase(form.charAt(0));
    if (name && (isOwner(k) || isOwned(first))) {
      return true;
    }
    return name
        && tokens.get(first).pos() == Pos.DET
        && !form.contains(" ")
        && form.chars().allMatch(Character::isUpperCase)
        && k + 1 < tokens.size()
        && tokens.get(k + 1).pos().isVerbal();
  }

  /** "condemned in the strongest terms Russia's attack": nobody is called terms. */
  private boolean isOwner(int k) {
    return tokens.get(k - 1).morph().number() == 'p'
        && k + 1 < tokens.size()
        && tokens.get(k + 1).pos() == Pos.PART;
  }

  /** "the plan, whose framework document Kozyrev signed": what is owned is not the owner. */
  private boolean isOwned(int first) {
    return first > 0 && grammar.is(WordClass.RELATIVE_GENITIVE, tokens.get(first - 1).lower());
  }

  /** "keep the dialogue with Russia open": an adjective after a name is none of its own. */
  boolean isPredicate(int k) {
    boolean noun =
        k + 1 < tokens.size()
            && (tokens.get(k + 1).pos().isNominal() || tokens.get(k + 1).pos() == Pos.ADJ);
    return tokens.get(k).pos() == Pos.ADJ && tokens.get(k - 1).pos() == Pos.PROPN && !noun;
  }

  /** "gave the diplomats three days": a count after a noun begins another phrase. */
  boolean isMeasure(int k) {
    return tokens.get(k).pos() == Pos.NUM
        && tokens.get(k - 1).pos() == Pos.NOUN
        && k + 1 < tokens.size()
        && tokens.get(k + 1).pos() == Pos.NOUN;
  }

  /** "a hundred and forty". */
  boolean isInCount(int k) {
    return k + 1 < tokens.size()
        && tokens.get(k).pos() == Pos.CCONJ
        && grammar.is(WordClass.POWER_OF_TEN, tokens.get(k - 1).lower())
        && tokens.get(k + 1).pos() == Pos.NUM;
  }

  /** "conditional and graduated re-engagement". */
  boolean joinsAdjectives(int k) {
    return k + 2 < tokens.size()
        && tokens.get(k - 1).pos() == Pos.ADJ
        && (tokens.get(k + 1).pos() == Pos.ADJ || tokens.get(k + 1).isParticiple())
        && tokens.get(k + 2).pos() == Pos.NOUN;
  }

  /** "more than twenty", "over a hundred". */
  boolean isCount(int k) {
    int i = k;
    while (i < tokens.size() && grammar.is(WordClass.APPROXIMATOR, tokens.get(i).lower())) {
      i++;
    }
    if (i == k) {
      return false;
    }
    boolean power =
        i + 1 < tokens.size() && grammar.is(WordClass.POWER_OF_TEN, tokens.get(i + 1).lower());
    return i < tokens.size() && (tokens.get(i).pos() == Pos.NUM || power);
  }
}
