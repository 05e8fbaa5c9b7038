package org.detente.language;

import java.util.List;

/** What stands last in a quotation, before the mark that closes it. */
final class LastQuoted {

  private LastQuoted() {}

  /**
   * "« C'est plus que regrettable », a réagi le ministre": a conjunction that no verb follows up to
   * the closing mark opens no clause.
   */
  static boolean is(Grammar grammar, List<Token> tokens, int i) {
    if (!grammar.is(WordClass.COMPLEMENTIZER, tokens.get(i).lower())) {
      return false;
    }
    for (int k = i + 1; k < tokens.size() && !tokens.get(k).pos().isVerbal(); k++) {
      if (tokens.get(k).form().equals("»") || tokens.get(k).form().equals("”")) {
        return true;
      }
    }
    return false;
  }
}
