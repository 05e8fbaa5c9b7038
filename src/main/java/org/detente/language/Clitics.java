package org.detente.language;

import java.util.List;

/** Pronouns before a verb that are its object or dative ("l'ont chargé", "leur a retiré"). */
record Clitics(List<Token> tokens, Grammar grammar) {

  /** Hangs the pronouns inside a verb group on its clause. */
  void hang(Clause clause) {
    for (int i = clause.verb().first(); i < clause.verb().head(); i++) {
      Token token = tokens.get(i);
      if (token.pos() == Pos.PRON && grammar.is(WordClass.OBJECT_CLITIC, token.lower())) {
        clause.objects().add(Phrase.word(i));
      } else if (token.pos() == Pos.PRON && grammar.is(WordClass.DATIVE_CLITIC, token.lower())) {
        clause.obliques().add(new Phrase(i, i, i, dative()));
      }
    }
  }

  private String dative() {
    return grammar.all(WordClass.DATIVE).stream().sorted().findFirst().orElse("");
  }
}
