package org.detente.language;

import java.util.List;
import java.util.Set;

/** Pronouns hung on a verb that are its subject ("a-t-il ajouté", "nous avons proposé"). */
record Inversions(List<Token> tokens, Grammar grammar) {

  private static final Set<String> QUOTING = Set.of("\"", "“", "”", "«", "»", "``", "''");

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

  /** "« Franc et sérieux », a jugé Stoltenberg": what stands quoted before is said, it says not. */
  boolean isCited(List<Phrase> waiting, int verb) {
    int close = verb - 2;
    if (waiting.isEmpty() || close < 2 || !tokens.get(verb - 1).form().equals(",")) {
      return false;
    }
    int open = close - 1;
    while (open >= 0 && !QUOTING.contains(tokens.get(open).form())) {
      open--;
    }
    return open >= 0 && QUOTING.contains(tokens.get(close).form()) && waiting.get(0).first() > open;
  }

  /** What waits for a verb has it in the one at {@code verb}, which no one behind it says. */
  boolean isAwaited(Clause before, List<Phrase> waiting, int verb) {
    return isOnlyDescribed(before, waiting, verb) || hasTold(before, waiting);
  }

  /**
   * "Rasmussen, speaking in Warsaw, urged Russia": what waits has only been described so far, and
   * nothing has been said that the verb could stand behind.
   */
  private boolean isOnlyDescribed(Clause before, List<Phrase> waiting, int verb) {
    return before != null
        && before.governor().isEmpty()
        && before.link() == Clause.Link.PARTICIPLE
        && before.verb().form() == Morph.Form.PRESENT_PARTICIPLE
        && !waiting.isEmpty()
        && (before.subjects().contains(waiting.get(0))
            || waiting.get(0).appositions().stream().anyMatch(before.subjects()::contains))
        && waiting.get(0).extent() + 1 < before.verb().first()
        && tokens.subList(0, verb).stream().noneMatch(t -> QUOTING.contains(t.form()));
  }

  /** "L'Otan, a dit Lavrov, menace la Russie": who tells has been told, whoever waits acts. */
  private boolean hasTold(Clause before, List<Phrase> waiting) {
    return before != null
        && !waiting.isEmpty()
        && before.link() == Clause.Link.MAIN
        && tells(before.verb())
        && !before.subjects().isEmpty()
        && before.subjects().stream().allMatch(s -> s.first() > before.verb().first())
        && waiting.get(0).extent() < before.verb().first();
  }

  /** Of "les ministres, réunis à Bruxelles, ont accusé la Russie" the next noun is no subject. */
  boolean mayTell(VerbGroup verb, Chunk next) {
    return !(next instanceof Chunk.Noun noun)
        || agree(verb, noun.phrase()) && !isOwn(noun.phrase(), verb.first());
  }

  /** "closed its mission, recalled its ambassador": no quotation stands before. */
  private boolean isOwn(Phrase object, int verb) {
    return !grammar.all(WordClass.OWNER).isEmpty()
        && grammar.is(WordClass.POSSESSIVE, tokens.get(object.first()).lower())
        && tokens.subList(0, verb).stream().noneMatch(t -> QUOTING.contains(t.form()));
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
