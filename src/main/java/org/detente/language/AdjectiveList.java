package org.detente.language;

import java.util.List;

/**
 * English adjectives of peoples that are listed before one noun: "Polish, Turkish and Russian
 * aircraft". A tagger takes a capital among them for a name, or "Polish" for what shoes are given.
 */
record AdjectiveList(List<Token> tokens, FormDictionary dictionary) {

  /** True for a word of such a list that was not taken for an adjective. */
  boolean holds(int i) {
    boolean taken = tokens.get(i).pos() == Pos.NOUN || tokens.get(i).pos() == Pos.PROPN;
    return taken && (isJoin(i + 1) || isJoin(i - 1)) && isAdjective(i) && isList(i);
  }

  private boolean isList(int i) {
    int first = i;
    while (isJoin(first - 1) && isAdjective(first - 2)) {
      first -= 2;
    }
    int last = i;
    while (isJoin(last + 1) && isAdjective(last + 2)) {
      last += 2;
    }
    return last > first
        && tokens.get(last - 1).pos() == Pos.CCONJ
        && last + 1 < tokens.size()
        && tokens.get(last + 1).pos() == Pos.NOUN
        && Character.isLowerCase(tokens.get(last + 1).form().charAt(0));
  }

  private boolean isJoin(int i) {
    return i >= 0
        && i < tokens.size()
        && (tokens.get(i).pos() == Pos.CCONJ || tokens.get(i).form().equals(","));
  }

  private boolean isAdjective(int i) {
    if (i < 0 || i >= tokens.size()) {
      return false;
    }
    String form = tokens.get(i).form();
    return Character.isUpperCase(form.charAt(0))
        && !form.contains(" ")
        && dictionary.readings(form).stream().anyMatch(r -> r.tag() == 'J');
  }
}
