package org.detente.language;

import java.util.List;
import org.detente.language.Clause.Link;
import org.detente.language.VerbGroup.Voice;

/** Relative clauses: what noun they are on, and what it is in them. */
record Relatives(List<Token> tokens, Grammar grammar, Hanging state) {

  /** "the plan whose text Kozyrev signed": what is owned stands before who acts on it. */
  private boolean isOwned() {
    return grammar.is(WordClass.RELATIVE_GENITIVE, state.opener.word())
        && !grammar.all(WordClass.OWNER).isEmpty()
        && state.waiting.size() > 1;
  }

  private boolean isPlural(VerbGroup group) {
    return tokens.subList(group.first(), group.head() + 1).stream()
        .filter(t -> t.morph().form() == Morph.Form.FINITE)
        .anyMatch(t -> t.morph().number() == 'p');
  }

  /** Hangs a clause that a relative opens on its noun, whose argument the noun is too. */
  void hang(Clause clause, Clause before) {
    VerbGroup group = clause.verb();
    boolean agrees = group.voice() != Voice.ACTIVE || grammar.is(WordClass.ESSIVE, group.lemma());
    Morph participle = tokens.get(group.head()).morph();
    Morph verb = agrees || !group.perfect() ? participle : Morph.NONE;
    boolean either =
        grammar.is(WordClass.RELATIVE_OBJECT, state.opener.word())
            || grammar.is(WordClass.COMPLEMENTIZER, state.opener.word());
    boolean subject =
        grammar.is(WordClass.RELATIVE_SUBJECT, state.opener.word())
            && !(either && !state.waiting.isEmpty())
            && state.preposition.isEmpty();
    Phrase noun =
        state.antecedent == null || !subject
            ? state.antecedent
            : state.attachment.antecedent(state.antecedent, verb, state.opener.first());
    if (noun != null && subject && isPlural(group)) {
      noun = state.attachment.joined(noun);
    }
    clause.hang(Link.RELATIVE, before, noun, state.opener.word());
    if (!grammar.is(WordClass.RELATIVE, state.opener.word()) && !either && !subject) {
      state.takeSubject(clause);
      if (noun != null) {
        clause.obliques().add(noun.under(state.opener.word()));
      }
      return;
    }
    if (isOwned()) {
      clause.objects().add(state.waiting.remove(0));
      state.takeSubject(clause);
    } else if (subject) {
      if (noun != null) {
        clause.subjects().add(noun);
      }
    } else {
      state.takeSubject(clause);
      if (noun != null && either && state.preposition.isEmpty()) {
        clause.objects().add(noun);
      } else if (noun != null && either) {
        clause.obliques().add(noun.under(state.preposition));
      }
    }
  }
}
