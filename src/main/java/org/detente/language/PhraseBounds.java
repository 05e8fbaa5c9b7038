package org.detente.language;

import java.util.List;
import java.util.Locale;

/** What goes on with the noun phrase before it, and what begins another, where heads stand last. */
record PhraseBounds(List<Token> tokens, Grammar grammar) {

  /** "after the war NATO suspended": an acronym after a noun with its article is another phrase. */
  boolean startsAnew(int first, int k) {
    if (k + 1 < tokens.size() && isAdverb(k)) {
      return true;
    }
    String form = tokens.get(k).form();
    boolean name =
        tokens.get(k).pos() == Pos.PROPN
            && tokens.get(k - 1).pos() == Pos.NOUN
            && Character.isUpperCase(form.charAt(0));
    if (name && (isOwner(k) || isOwned(first) || isAfterSpan(k))
        || isAfterThis(first, k)
        || isAppointed(first, k)
        || isBearer(first, k)
        || new FrontedPhrase(tokens, grammar).endsBefore(first, k)) {
      return true;
    }
    return name
        && tokens.get(first).pos() == Pos.DET
        && !form.contains(" ")
        && form.chars().allMatch(Character::isUpperCase)
        && k + 1 < tokens.size()
        && tokens.get(k + 1).pos().isVerbal();
  }

  /**
   * "In recent weeks Russia has deployed", "the end of hostilities Russia recognised": what is many
   * is no title of one who then acts.
   */
  private boolean isAfterSpan(int k) {
    boolean many =
        tokens.get(k - 1).morph().number() == 'p'
            && !Character.isUpperCase(tokens.get(k - 1).form().charAt(0));
    boolean acts = k + 1 < tokens.size() && isDoing(tokens.get(k + 1));
    return many && (acts || grammar.is(WordClass.SPAN_OF_TIME, tokens.get(k - 1).lemma()));
  }

  /** "recognised", "has": a form that one has, not "support". */
  private static boolean isDoing(Token verb) {
    return verb.pos() == Pos.AUX
        || verb.pos() == Pos.VERB && !verb.lower().equals(verb.lemma().toLowerCase(Locale.ROOT));
  }

  /** "the president of Russia Boris Yeltsin": a full name behind whose post he holds. */
  private boolean isBearer(int first, int k) {
    return tokens.get(k).pos() == Pos.PROPN
        && tokens.get(k).form().contains(" ")
        && k - 1 == first
        && tokens.get(first).pos() == Pos.PROPN
        && first > 1
        && grammar.is(WordClass.GENITIVE, tokens.get(first - 1).lower())
        && tokens.get(first - 2).pos() == Pos.NOUN;
  }

  /** "In this context General Gerasimov spoke": what is pointed at is no title. */
  private boolean isAfterThis(int first, int k) {
    return tokens.get(k - 1).pos() == Pos.NOUN
        && tokens.get(k).pos().isNominal()
        && tokens.get(first).pos() == Pos.DET
        && grammar.is(WordClass.THIS, tokens.get(first).lower())
        && !Character.isUpperCase(tokens.get(k - 1).form().charAt(0))
        && Character.isUpperCase(tokens.get(k).form().charAt(0))
        && (tokens.get(k).pos() == Pos.PROPN
            || k + 1 < tokens.size() && tokens.get(k + 1).pos() == Pos.PROPN);
  }

  /** "appointed Alexander Grushko deputy foreign minister": whom, then as what. */
  private boolean isAppointed(int first, int k) {
    boolean named =
        k == first + 1
            && first > 0
            && tokens.get(first).pos() == Pos.PROPN
            && tokens.get(first - 1).pos() == Pos.VERB;
    if (!named) {
      return false;
    }
    boolean title = tokens.get(k).pos() == Pos.PROPN && tokens.get(k).form().contains(" ");
    int last = k;
    while (!title && last + 1 < tokens.size() && isInTitle(last) && isInTitle(last + 1)) {
      last++;
    }
    String word = tokens.get(last).lower();
    word = title ? word.substring(0, word.indexOf(' ')) : word;
    boolean followed = last + 1 < tokens.size() && tokens.get(last + 1).pos() == Pos.PROPN;
    return !followed
        && (title || isInTitle(k))
        && (grammar.is(WordClass.FORCES, word)
            || grammar.is(WordClass.OFFICE_WORD, word)
            || grammar.is(WordClass.MEETING_PEOPLE, word));
  }

  private boolean isInTitle(int k) {
    return tokens.get(k).pos() == Pos.NOUN || tokens.get(k).pos() == Pos.ADJ;
  }

  /** "condemned in the strongest terms Russia's attack": nobody is called terms. */
  private boolean isOwner(int k) {
    return tokens.get(k - 1).morph().number() == 'p'
        && k + 1 < tokens.size()
        && tokens.get(k + 1).pos() == Pos.PART;
  }

  /** "the plan, whose framework document Kozyrev signed": what is owned is not the owner. */
  private boolean isOwned(int first) {
    return first > 0 && grammar.is(WordClass.RELATIVE_GENITIVE, tokens.get(first - 1).lower());
  }

  /** "keep the dialogue with Russia open": an adjective after a name is none of its own. */
  boolean isPredicate(int k) {
    boolean noun =
        k + 1 < tokens.size()
            && (tokens.get(k + 1).pos().isNominal() || tokens.get(k + 1).pos() == Pos.ADJ);
    return tokens.get(k).pos() == Pos.ADJ && tokens.get(k - 1).pos() == Pos.PROPN && !noun;
  }

  /** "gave the diplomats three days": a count after a noun begins another phrase. */
  boolean isMeasure(int k) {
    return tokens.get(k).pos() == Pos.NUM
        && tokens.get(k - 1).pos() == Pos.NOUN
        && k + 1 < tokens.size()
        && tokens.get(k + 1).pos() == Pos.NOUN;
  }

  /** "a hundred and forty". */
  boolean isInCount(int k) {
    return k + 1 < tokens.size()
        && tokens.get(k).pos() == Pos.CCONJ
        && grammar.is(WordClass.POWER_OF_TEN, tokens.get(k - 1).lower())
        && tokens.get(k + 1).pos() == Pos.NUM;
  }

  /** "has met Sergei Lavrov several times": words that together only say how often. */
  private boolean isAdverb(int k) {
    return grammar.is(
        WordClass.COMPOUND_ADVERB, tokens.get(k).lower() + " " + tokens.get(k + 1).lower());
  }

  /**
   * "conditional and graduated re-engagement", "foreign and defence ministers", "Russian and NATO
   * diplomats".
   */
  boolean joinsAdjectives(int k) {
    return k + 2 < tokens.size()
        && tokens.get(k - 1).pos() == Pos.ADJ
        && (tokens.get(k + 1).pos() == Pos.ADJ
            || tokens.get(k + 1).isParticiple()
            || tokens.get(k + 1).pos() == Pos.PROPN && isCapital(k - 1)
            || tokens.get(k + 1).pos() == Pos.NOUN && isAdjectiveAlone(k - 1))
        && tokens.get(k + 2).pos() == Pos.NOUN;
  }

  private boolean isCapital(int k) {
    return Character.isUpperCase(tokens.get(k).form().charAt(0));
  }

  /** After a preposition and maybe a determiner, so that it lacks its noun. */
  private boolean isAdjectiveAlone(int k) {
    return k > 0 && (tokens.get(k - 1).pos() == Pos.ADP || tokens.get(k - 1).pos() == Pos.DET);
  }

  /** "more than twenty", "over a hundred". */
  boolean isCount(int k) {
    int i = k;
    while (i < tokens.size() && grammar.is(WordClass.APPROXIMATOR, tokens.get(i).lower())) {
      i++;
    }
    if (i == k) {
      return false;
    }
    boolean power =
        i + 1 < tokens.size() && grammar.is(WordClass.POWER_OF_TEN, tokens.get(i + 1).lower());
    return i < tokens.size() && (tokens.get(i).pos() == Pos.NUM || power);
  }
}
