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

  /** "Rien n'a été décidé mais nous discuterons": "we" do it, a plural verb says, none before. */
  boolean isOwn(Clause clause, Clause sister) {
    boolean one =
        sister.subjects().stream()
            .allMatch(s -> tokens.get(s.head()).morph().number() == 's' && s.conjuncts().isEmpty());
    boolean several = tokens.get(clause.verb().head()).morph().number() == 'p';
    if (one && several) {
      firstPerson(clause);
    }
    return !clause.subjects().isEmpty();
  }

  /**
   * "a déclaré", "s'est félicité": a verb that may stand behind what is said, its subject after.
   */
  boolean tells(VerbGroup verb) {
    return grammar.is(WordClass.QUOTATIVE, verb.lemma())
        || verb.voice() == VerbGroup.Voice.REFLEXIVE
            && (grammar.is(WordClass.REACTION, "se " + verb.lemma())
                || grammar.is(WordClass.REACTION, "s'" + verb.lemma()));
  }

  /** Of "les ministres, réunis à Bruxelles, ont accusé la Russie" the next noun is no subject. */
  boolean mayTell(VerbGroup verb, Chunk next) {
    return !(next instanceof Chunk.Noun noun) || agree(verb, noun.phrase());
  }

  /**
   * "ont accusé la Russie": of a plural verb one singular after it is no subject; "et annoncé la
   * suspension": nor is anything after a bare participle.
   */
  boolean agree(VerbGroup verb, Phrase phrase) {
    boolean plural = false;
    boolean finite = false;
    for (int i = verb.first(); i <= verb.head(); i++) {
      Token token = tokens.get(i);
      boolean own = token.pos().isVerbal() && token.morph().form() == Morph.Form.FINITE;
      finite |= own;
      plural |= own && token.morph().number() == 'p';
    }
    int next = phrase.last() + 1;
    boolean several =
        next + 1 < tokens.size()
            && tokens.get(next).pos() == Pos.CCONJ
            && !tokens.get(next + 1).pos().isVerbal();
    boolean one = tokens.get(phrase.head()).morph().number() == 's';
    return finite && !(plural && one && !several);
  }
}
