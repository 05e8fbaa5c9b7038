package org.detente.language;

import java.util.List;

/** Pronouns hung on a verb that are its subject ("a-t-il ajouté", "nous avons proposé"). */
record Inversions(List<Token> tokens, Grammar grammar) {

  /** "rappelle-t-on", "a-t-il ajouté": the pronoun hung on the verb, or null. */
  Phrase of(VerbGroup verb) {
    for (int i = verb.first() + 1; i <= verb.last(); i++) {
      Token token = tokens.get(i);
      if (token.pos() == Pos.PRON && token.form().startsWith("-")) {
        return Phrase.word(i);
      }
    }
    return null;
  }

  /** "nous avons proposé": where nobody else does it, the pronoun hung on the verb is the doer. */
  void firstPerson(Clause clause) {
    int first = clause.verb().first();
    if (grammar.is(WordClass.FIRST_PERSON, tokens.get(first).lower())
        && first < clause.verb().head()) {
      clause.subjects().add(Phrase.word(first));
    }
  }
}
