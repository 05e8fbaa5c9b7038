package org.detente.language;

import java.util.List;

/** Verbs joined right before one object: "condemned and rejected the annexation". */
record SharedObjects(List<Token> tokens, Grammar grammar) {

  /** Gives the first of two joined verbs the object of the second, where it asks for one. */
  void complete(List<Clause> clauses) {
    for (Clause second : clauses) {
      second
          .governor()
          .filter(first -> second.link() == Clause.Link.COORDINATED)
          .filter(first -> isJoined(first, second) && first.objects().isEmpty())
          .filter(first -> first.verb().voice() == VerbGroup.Voice.ACTIVE)
          .filter(first -> grammar.is(WordClass.TRANSITIVE, first.verb().lemma()))
          .ifPresent(first -> first.objects().addAll(second.objects()));
    }
  }

  private boolean isJoined(Clause first, Clause second) {
    int between = first.verb().last() + 1;
    return second.verb().first() == between + 1 && tokens.get(between).pos() == Pos.CCONJ;
  }
}
