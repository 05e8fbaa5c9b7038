package org.detente.language;

import java.util.List;
import org.detente.language.Clause.Link;

/** Which clause further out a verb goes on with, past one that stands inside it. */
record OuterClauses(List<Token> tokens, Grammar grammar) {

  /** "said it had strengthened its defence but added that": who said it goes on, not who did it. */
  Clause teller(Clause clause, Clause sister) {
    boolean told =
        sister != null
            && sister.link() == Link.COMPLEMENT
            && (grammar.is(WordClass.QUOTATIVE, clause.verb().lemma())
                || isOfTeller(clause, sister))
            && !grammar.is(WordClass.QUOTATIVE, sister.verb().lemma())
            && !isOfSeveral(clause, sister);
    return told
        ? sister
            .governor()
            .filter(g -> grammar.is(WordClass.QUOTATIVE, g.verb().lemma()))
            .orElse(sister)
        : sister;
  }

  /**
   * "said the move was regrettable and called for talks", "said NATO would stand firm and accused":
   * a plain past after what was, had been or would be is of who speaks; of a thing nothing is
   * condemned or refused.
   */
  private boolean isOfTeller(Clause clause, Clause sister) {
    VerbGroup told = sister.verb();
    boolean plain =
        clause.verb().tense() == Morph.Tense.PAST
            && !clause.verb().perfect()
            && clause.verb().voice() == VerbGroup.Voice.ACTIVE
            && clause.verb().modals().isEmpty();
    boolean shifted =
        told.perfect()
            || told.tense() != Morph.Tense.PAST
            || told.voice() == VerbGroup.Voice.PASSIVE
            || grammar.is(WordClass.COPULA, told.lemma());
    String lemma = clause.verb().lemma();
    boolean speaks =
        grammar.is(WordClass.CONTENT_VERB, lemma) || grammar.is(WordClass.REACTION, lemma);
    return plain
        && !grammar.all(WordClass.OWNER).isEmpty()
        && (speaks && shifted
            || grammar.is(WordClass.INFINITIVE_VERB, lemma)
                && sister.subjects().stream().allMatch(this::isThing));
  }

  /** "the move", "it". */
  private boolean isThing(Phrase subject) {
    Token head = tokens.get(subject.head());
    return head.pos() == Pos.NOUN && subject.conjuncts().isEmpty()
        || grammar.is(WordClass.OF_THING, head.lower());
  }

  /** "said that the allies reject it and believe": the verb is of more than one, as they are. */
  private boolean isOfSeveral(Clause clause, Clause sister) {
    Token verb = tokens.get(clause.verb().first());
    boolean plural =
        clause.verb().tense() == Morph.Tense.PRESENT
            && verb.lower().equals(verb.lemma())
            && !grammar.is(WordClass.MODAL, verb.lemma())
            && !grammar.all(WordClass.OWNER).isEmpty();
    return plural
        && sister.subjects().stream().anyMatch(this::isSeveral)
        && sister.governor().stream()
            .flatMap(g -> g.subjects().stream())
            .noneMatch(this::isSeveral);
  }

  private boolean isSeveral(Phrase subject) {
    return !subject.conjuncts().isEmpty()
        || tokens.get(subject.head()).morph().number() == 'p'
        || grammar.is(WordClass.PLURAL_PRONOUN, tokens.get(subject.head()).lower());
  }

  /**
   * "demanded in a letter sent on Monday that": what is set in on a noun takes no content, the verb
   * before does.
   */
  Clause saying(Clause before) {
    Clause at = before;
    while (at != null && isSetIn(at)) {
      at = at.governor().orElse(null);
    }
    return at != null && takesContent(at) ? at : before;
  }

  /**
   * "the proposal, made in February, to set it up": what is set in on stands before it, or null.
   */
  Phrase planned(Clause before) {
    return before
        .noun()
        .filter(n -> grammar.is(WordClass.INFINITIVE_NOUN, tokens.get(n.head()).lemma()))
        .orElse(null);
  }

  private boolean isSetIn(Clause clause) {
    return clause.link() == Link.PARTICIPLE
        && clause.noun().isPresent()
        && clause.verb().voice() == VerbGroup.Voice.PASSIVE
        && !takesContent(clause);
  }

  private boolean takesContent(Clause clause) {
    String lemma = clause.verb().lemma();
    return grammar.is(WordClass.QUOTATIVE, lemma) || grammar.is(WordClass.CONTENT_VERB, lemma);
  }

  /** "demanded that Russia comply; end its occupation": the next thing asked, or null. */
  Clause asked(Clause clause, Clause before) {
    boolean next = isBare(clause) && tokens.get(clause.verb().first() - 1).form().equals(";");
    Clause at = next ? before : null;
    while (at != null && !(at.link() == Link.COMPLEMENT && isBare(at))) {
      at = at.governor().orElse(null);
    }
    return at;
  }

  /** "comply", not "complies" or "complied". */
  private boolean isBare(Clause clause) {
    int verb = clause.verb().first();
    return verb > 0
        && verb == clause.verb().head()
        && tokens.get(verb).lower().equals(clause.verb().lemma())
        && clause.verb().tense() != Morph.Tense.PAST;
  }

  /** "called on the states invited to join NATO to accede": past what is said of the states. */
  boolean isBeyond(Phrase name, Clause before) {
    return before != null
        && before.link() == Link.INFINITIVE
        && before.objects().contains(name)
        && tokens.get(name.head()).pos() == Pos.PROPN
        && before
            .governor()
            .filter(g -> g.link() == Link.PARTICIPLE && g.noun().isPresent())
            .isPresent();
  }
}
