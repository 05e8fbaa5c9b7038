package org.detente.language;

import java.util.List;
import org.detente.language.Clause.Link;
import org.detente.language.VerbGroup.Voice;

/**
 * Places each noun phrase: as argument, complement, conjunct or apposition, or to wait for a verb.
 */
final class PhrasePlacer {

  private final List<Token> tokens;
  private final Grammar grammar;
  private final Lookahead look;
  private final Openings openings;
  private final Hanging state;
  private final Holders holders;
  private final Beside beside;

  PhrasePlacer(
      List<Token> tokens, Grammar grammar, Lookahead look, Openings openings, Hanging state) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.look = look;
    this.openings = openings;
    this.state = state;
    this.holders = new Holders(tokens, grammar, look);
    this.beside = new Beside(tokens, grammar, look, holders, state);
  }

  void place(int i, Phrase read) {
    Phrase phrase = new Measures(tokens, grammar, look).governed(i, read);
    state.phrases.add(phrase);
    state.phrases.addAll(phrase.appositions());
    if (parenthetical(phrase)) {
      return;
    }
    if (phrase.isBare() && openings.unspoken().isInsertedSubject(i) && !state.waiting.isEmpty()) {
      state.setAside();
      state.waiting.add(phrase);
      state.attachment.push(phrase);
      return;
    }
    if (phrase.isBare()
        && grammar.is(WordClass.SPAN_OF_TIME, tokens.get(phrase.head()).lemma())
        && !look.isVerb(i + 1)
        && !look.isFilled(i)
        && (!look.isMeasured(i) || look.bareFollows(i))) {
      return;
    }
    if (read.isBare() && state.opener == null && openings.opens(i, phrase)) {
      state.waiting.add(phrase);
      state.attachment.push(phrase);
      return;
    }
    boolean coordinated = look.isJoined(i) || holders.isHeadlinePair(i);
    boolean listed = look.follows(i, Chunk.Kind.COMMA);
    Phrase holder = holders.of(i, phrase);
    if (!phrase.isBare()) {
      prepositional(i, phrase, coordinated);
    } else if (holder != null) {
      state.attachment.appose(phrase, holder);
    } else if (coordinated
        && (holders.isPartner(i) || !startsClause(i, phrase))
        && state.attachment.coordinate(phrase)) {
      state.attachment.push(phrase);
      return;
    } else if (listed
        && (continues() || holders.isApart(i, phrase, state.attachment.last()))
        && !startsClause(i, phrase)
        && !completes(i)
        && !state.introduced()) {
      beside.place(i, phrase);
    } else {
      bare(i, phrase);
    }
    state.attachment.push(phrase);
  }

  /** "(CRO)": what stands in brackets is named beside the text, not in it. */
  private boolean parenthetical(Phrase phrase) {
    return phrase.first() > 0
        && (tokens.get(phrase.first() - 1).form().equals("(") || isContrasted(phrase));
  }

  /** "NATO, not Russia, suspended cooperation", "Not NATO but Russia": who it was not. */
  private boolean isContrasted(Phrase phrase) {
    int not = phrase.first() - 1;
    int next = phrase.extent() + 1;
    boolean apart = not == 0 || tokens.get(not - 1).pos() == Pos.PUNCT;
    boolean closed =
        next < tokens.size()
            && (not > 0 && tokens.get(next).form().equals(",")
                || tokens.get(next).pos() == Pos.CCONJ);
    return apart
        && closed
        && phrase.isBare()
        && grammar.is(WordClass.NEGATIVE_PARTICLE, tokens.get(not).lower())
        && !grammar.all(WordClass.OWNER).isEmpty();
  }

  /**
   * "va suspendre, à compter du 1er novembre, les travaux": the object after an inserted phrase.
   */
  private boolean completes(int i) {
    if (state.current == null
        || !state.current.objects().isEmpty()
        || !state.waiting.isEmpty()
        || state.current.verb().voice() != Voice.ACTIVE
        || holders.isNamed(i)
        || !look.takesObject(i)) {
      return false;
    }
    int commas = 0;
    for (int k = i - 1; k >= 0 && !(look.chunk(k) instanceof Chunk.Verb); k--) {
      if (look.chunk(k) instanceof Chunk.Noun noun
          && noun.phrase().isBare()
          && !look.isQuoted(noun)) {
        return false;
      }
      commas += look.insertions().isComma(k) ? 1 : 0;
    }
    return commas > 1
        || !(look.chunk(i) instanceof Chunk.Noun name && look.isCapital(name.phrase()));
  }

  /** A phrase stands before that a bare one can continue: one that waits, or an argument. */
  private boolean continues() {
    return state.attachment.last() != null && (state.current != null || !state.waiting.isEmpty());
  }

  private void prepositional(int i, Phrase phrase, boolean coordinated) {
    boolean adjacent = look.isNoun(i - 1);
    if (coordinated && (state.attachment.coordinate(phrase) || isOfName(phrase))) {
      return;
    }
    boolean resumed =
        grammar.is(WordClass.GENITIVE, phrase.preposition()) && look.follows(i, Chunk.Kind.COMMA);
    if (resumed
        && state.current != null
        && state.current.link() == Link.PARTICIPLE
        && state.current.noun().isPresent()) {
      state.current.noun().get().complements().add(phrase);
      return;
    }
    Phrase interrupted =
        grammar.is(WordClass.GENITIVE, phrase.preposition()) ? look.insertions().before(i) : null;
    if (interrupted != null) {
      interrupted.complements().add(phrase);
      return;
    }
    // "The entry of Poland into NATO": without a verb before, with the noun.
    boolean verbal = state.current != null && grammar.is(WordClass.VERBAL, phrase.preposition());
    if (adjacent && !verbal && !state.attachment.isOccasion(phrase)
        || state.attachment.last() != null
            && grammar.is(WordClass.GENITIVE, phrase.preposition())
            && !(look.isVerb(i - 1))) {
      state.attachment.complement(phrase);
    }
    boolean genitive = adjacent && grammar.is(WordClass.GENITIVE, phrase.preposition());
    if (!genitive) {
      boolean apart = look.follows(i, Chunk.Kind.COMMA);
      boolean awaits = adjacent && !state.waiting.isEmpty();
      boolean ahead = state.current == null || awaits || apart && look.clauseFollows(i);
      Clause host = state.current != null && apart ? state.current.finite() : state.current;
      (ahead ? state.fronted : host.obliques()).add(phrase);
    }
  }

  /** "les ministres des Affaires étrangères de l'Otan et de la Russie": on a name with its own. */
  private boolean isOfName(Phrase phrase) {
    Phrase last = state.attachment.last();
    boolean named =
        last != null
            && grammar.is(WordClass.GENITIVE, phrase.preposition())
            && isPeople(firstWord(tokens.get(last.head())))
            && tokens.get(phrase.head()).pos() == Pos.PROPN;
    if (named) {
      last.complements().add(phrase);
    }
    return named;
  }

  private boolean isPeople(String noun) {
    return grammar.is(WordClass.MEETING_PEOPLE, noun) || grammar.is(WordClass.ATTENDING, noun);
  }

  /** The first word of a name of several, without the mark of the plural; else nothing. */
  private static String firstWord(Token name) {
    int space = name.lower().indexOf(' ');
    return space < 0 ? "" : name.lower().substring(0, space).replaceFirst("s$", "");
  }

  private void bare(int i, Phrase phrase) {
    Token head = tokens.get(phrase.head());
    boolean inverted = head.form().startsWith("-");
    boolean introduces =
        state.current != null
            && state.current.link() == Link.PARTICIPLE
            && state.current.noun().isEmpty()
            && look.follows(i, Chunk.Kind.COMMA);
    boolean opens = look.follows(i, Chunk.Kind.COMMA) && (startsClause(i, phrase) || isDescribed());
    if (state.current != null && !introduces && !opens && (inverted || look.takesObject(i))) {
      rightOf(state.current, phrase);
    } else {
      state.waiting.add(phrase);
    }
  }

  /** "accusés d'espionnage, le ministre": past a comma a participle on a noun takes no object. */
  private boolean isDescribed() {
    return state.current != null
        && state.current.link() == Link.PARTICIPLE
        && state.current.verb().voice() == Voice.PASSIVE
        && state.current.noun().isPresent();
  }

  /** A bare phrase right of its verb: object, predicate, or a subject that stands after. */
  private void rightOf(Clause clause, Phrase phrase) {
    VerbGroup verb = clause.verb();
    boolean subjectless = clause.subjects().isEmpty() && verb.isFinite();
    boolean invertible =
        verb.voice() != Voice.ACTIVE
            || clause.link() == Link.RELATIVE
            || grammar.is(WordClass.QUOTATIVE, verb.lemma())
                && new Inversions(tokens, grammar).agree(verb, phrase)
            || grammar.is(WordClass.PRESENTATIVE, verb.lemma());
    if (tokens.get(phrase.head()).form().startsWith("-") || subjectless && invertible) {
      clause.subjects().add(phrase);
    } else {
      clause.objects().add(phrase);
    }
  }

  /**
   * True when a finite verb follows before any mark but adverbs and prepositional state.phrases.
   */
  private boolean startsClause(int i, Phrase phrase) {
    return !waitingAdjacent(i)
            && (look.clauseFollows(i)
                || look.opensPair(i)
                || state.current == null && look.opensList(i))
        || grammar.is(WordClass.SUBJECT_PRONOUN, tokens.get(phrase.head()).lower());
  }

  /** "X et Y ont repris": the phrase before still waits for the verb, so both are its subject. */
  private boolean waitingAdjacent(int i) {
    return !state.waiting.isEmpty() || i == 0;
  }
}
