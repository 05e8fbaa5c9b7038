package org.detente.language;

import java.util.List;

/**
 * What has been read of the clause in which a word of an English sentence stands. Built once,
 * afterwards not changed.
 */
final class ClauseSoFar {

  /** A noun stands before. */
  boolean subject;

  /** A finite verb stands before. */
  boolean verb;

  /** A conjunction or relative opened the clause. */
  boolean opened;

  /** A relative opened the clause. */
  private boolean relative;

  /** A relative opened the clause, and a noun that is not it stands before. */
  boolean own;

  /** A conjunction stands between the finite verb and the word. */
  boolean joined;

  /** A comma does. */
  boolean comma;

  /** The last verb is a participle. */
  boolean participle;

  /** Of the clause in which the token at {@code i} stands. */
  static ClauseSoFar before(List<Token> tokens, Grammar grammar, int i) {
    ClauseSoFar outer = new ClauseSoFar();
    ClauseSoFar now = outer;
    for (int k = 0; k < i; k++) {
      Token token = tokens.get(k);
      if (isStop(token)) {
        outer = new ClauseSoFar();
        now = outer;
      } else if (isOpener(grammar, token)) {
        now = new ClauseSoFar();
        now.opened = true;
        now.subject = grammar.is(WordClass.RELATIVE_SUBJECT, token.lower());
        now.relative = token.pos() == Pos.PRON;
      } else if (token.form().equals(",")) {
        now = now.verb ? outer : now;
        now.comma = true;
      } else if (token.pos() == Pos.CCONJ && now.verb) {
        now.joined = true;
        now.participle = last(tokens, k);
      } else if (token.pos().isNominal() || token.pos() == Pos.PRON) {
        now.own = now.relative;
        now.subject = true;
      } else if (token.pos().isVerbal() && token.morph().form() == Morph.Form.FINITE) {
        now.verb = true;
        now.joined = false;
        now.comma = false;
      }
    }
    return now;
  }

  /** The last verb before is a participle of the perfect or passive, or one on a noun. */
  private static boolean last(List<Token> tokens, int k) {
    for (int j = k - 1; j >= 0; j--) {
      if (tokens.get(j).pos().isVerbal()) {
        return tokens.get(j).morph().form() == Morph.Form.PAST_PARTICIPLE;
      }
    }
    return false;
  }

  /** A word that opens a clause with a verb of its own. */
  static boolean isOpener(Grammar grammar, Token token) {
    return token.pos() == Pos.SCONJ
        || token.pos() == Pos.PRON && grammar.is(WordClass.RELATIVE, token.lower())
        || token.pos() == Pos.ADV && grammar.is(WordClass.SUBORDINATOR, token.lower());
  }

  private static boolean isStop(Token token) {
    return switch (token.form()) {
      case ":", ";", "—", "–", ".", "!", "?", "-" -> token.pos() == Pos.PUNCT;
      default -> false;
    };
  }
}
