package org.detente.language;

import java.util.List;

/** Names that stand beside the title of who bears them. */
record Holders(List<Token> tokens, Lookahead look) {

  /** "avec le ministre des Affaires étrangères Sergueï Lavrov": a name right after a title. */
  boolean follows(int i, Phrase phrase) {
    Token head = tokens.get(phrase.head());
    if (i == 0 || !(look.chunk(i - 1) instanceof Chunk.Noun noun) || head.pos() != Pos.PROPN) {
      return false;
    }
    Token title = tokens.get(noun.phrase().last());
    return noun.phrase().last() + 1 == phrase.first()
        && title.pos() == Pos.PROPN
        && title.form().contains(" ")
        && Character.isLowerCase(title.form().charAt(0))
        && Character.isUpperCase(head.form().charAt(0));
  }

  /** "Après la décision du secrétaire général, Jens Stoltenberg, de retirer": a name apart. */
  boolean isApart(int i, Phrase phrase, Phrase before) {
    return before != null && look.isCapital(phrase) && look.insertions().isComma(i + 1);
  }
}
