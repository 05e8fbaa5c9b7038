package org.detente.language;

import java.util.List;

/**
 * Which form of a verb stands at a place of an English sentence, by what stands around it: after
 * "has" a participle, after "to" an infinitive; "the office opened in 2001 has closed" has a
 * participle and then the verb, "the office opened in 2001" a past tense.
 */
final class ParticipleOrPast {

  private final List<Token> tokens;
  private final Grammar grammar;
  private final BetweenCommas between;
  private final WordsAround words;

  /**
   * @param tokens of the sentence, settled as far as they have been gone through
   */
  ParticipleOrPast(List<Token> tokens, Grammar grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.between = new BetweenCommas(tokens);
    this.words = new WordsAround(tokens, grammar);
  }

  /**
   * The form of the verb at {@code i}.
   *
   * @param past true when the form can be a past tense
   * @param participle true when it can be a past participle
   * @param bare true when it can be an infinitive
   */
  Morph.Form wanted(int i, boolean past, boolean participle, boolean bare) {
    if (tokens.get(i).lower().endsWith("ing") && !bare) {
      return Morph.Form.PRESENT_PARTICIPLE;
    }
    int before = words.before(i);
    Token auxiliary = before < 0 ? null : tokens.get(before);
    boolean helped = auxiliary != null && auxiliary.pos().isVerbal();
    if (participle
        && (helped && grammar.isAuxiliary(auxiliary.lemma()) || words.isApart(i, before))) {
      return Morph.Form.PAST_PARTICIPLE;
    }
    if (bare
        && auxiliary != null
        && (helped && grammar.is(WordClass.MODAL, auxiliary.lemma())
            || grammar.is(WordClass.INFINITIVE_MARKER, auxiliary.lower())
            || words.isLet(i)
            || continuesInfinitive(i))) {
      return Morph.Form.INFINITIVE;
    }
    if (!past || !participle) {
      return participle ? Morph.Form.PAST_PARTICIPLE : Morph.Form.FINITE;
    }
    return isParticiple(i) ? Morph.Form.PAST_PARTICIPLE : Morph.Form.FINITE;
  }

  /** "to recall its envoy and close the office". */
  private boolean continuesInfinitive(int i) {
    int k = words.before(i);
    if (k < 0 || tokens.get(k).pos() != Pos.CCONJ) {
      return false;
    }
    for (k--; k >= 0; k--) {
      if (tokens.get(k).pos().isVerbal()) {
        return tokens.get(k).morph().form() == Morph.Form.INFINITIVE;
      }
    }
    return false;
  }

  private boolean isParticiple(int i) {
    Token token = tokens.get(i);
    if (grammar.isAuxiliary(token.lemma()) || token.pos() == Pos.AUX) {
      return false;
    }
    Token next = next(i);
    boolean object =
        next != null && opensObject(next) && !opensTime(i) || words.isObjectPastPlace(i);
    int k = words.before(i);
    Pos previous = k < 0 ? Pos.PUNCT : tokens.get(k).pos();
    boolean attributive =
        object
            && (previous == Pos.DET || previous == Pos.PART || previous == Pos.NUM)
            && (next.pos() == Pos.NOUN || next.pos() == Pos.ADJ || next.pos() == Pos.PROPN);
    if (attributive || next != null && isDoer(i, next)) {
      return true;
    }
    if (k < 0) {
      return !object;
    }
    if (previous == Pos.PRON || previous == Pos.SCONJ || words.isTelling(i)) {
      return false;
    }
    if (isGoverned(i) || between.isApposed(i) || words.isOfAccord(i)) {
      return true;
    }
    if (isOfName(i) && !grammar.is(WordClass.TRANSITIVE, token.lemma())) {
      return false;
    }
    if (object || previous == Pos.ADP) {
      return false;
    }
    ClauseSoFar before = ClauseSoFar.before(tokens, grammar, i);
    boolean transitive = grammar.is(WordClass.TRANSITIVE, token.lemma());
    boolean says = grammar.is(WordClass.QUOTATIVE, token.lemma());
    if (!before.verb) {
      return before.subject
          && (verbFollows(i, !before.own) || transitive && !before.opened && !words.goesOn(i));
    }
    if (previous == Pos.CCONJ) {
      return before.participle && !(says && isThat(next));
    }
    if (before.joined) {
      return verbFollows(i, true) || transitive;
    }
    boolean last = next == null || next.pos() == Pos.PUNCT || next.pos() == Pos.TIME;
    return !before.comma || !says && (!last || previous == Pos.PUNCT);
  }

  /**
   * "After the meeting held in Brussels, …": the noun before hangs on a preposition that opens what
   * a comma closes.
   */
  private boolean isGoverned(int i) {
    int k = i - 1;
    while (k > 0
        && (tokens.get(k).pos() == Pos.NOUN || EnglishOpeners.isBeforeNoun(tokens.get(k).pos()))) {
      k--;
    }
    boolean opens = k == 0 || k > 0 && tokens.get(k - 1).form().equals(",");
    if (!opens || k > i - 2 || tokens.get(k).pos() != Pos.ADP) {
      return false;
    }
    for (int j = i + 1; j < tokens.size(); j++) {
      if (tokens.get(j).pos().isVerbal()) {
        return false;
      }
      if (tokens.get(j).form().equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** "Dmitry Rogozin left in May and …": a name at the head of its clause is the subject. */
  private boolean isOfName(int i) {
    int k = words.before(i);
    return k >= 0
        && tokens.get(k).pos() == Pos.PROPN
        && Character.isUpperCase(tokens.get(k).form().charAt(0))
        && (k == 0 || tokens.get(k - 1).pos() == Pos.PUNCT || words.isSaid(i, k));
  }

  /** "by Moscow", not "by freezing". */
  private boolean isDoer(int i, Token next) {
    int k = tokens.indexOf(next) + 1;
    boolean gerund = k > i && k < tokens.size() && tokens.get(k).lower().endsWith("ing");
    return grammar.is(WordClass.AGENTIVE, next.lower()) && !gerund;
  }

  /** "had strengthened its defence and added that": who said the one says the other. */
  private boolean isThat(Token next) {
    return next != null && grammar.is(WordClass.COMPLEMENTIZER, next.lower());
  }

  /** What follows, adverbs apart; of "said Thursday the bloc", the time too. */
  private Token next(int i) {
    boolean says = grammar.is(WordClass.SAYING, tokens.get(i).lemma());
    int k = i + 1;
    while (k < tokens.size()
        && (tokens.get(k).pos() == Pos.ADV || says && tokens.get(k).pos() == Pos.TIME)) {
      k++;
    }
    return k < tokens.size() ? tokens.get(k) : null;
  }

  private static boolean opensObject(Token token) {
    Pos pos = token.pos();
    return pos.isNominal() || pos == Pos.PRON || EnglishOpeners.isBeforeNoun(pos);
  }

  /** "issued the same day": the noun that follows only tells when. */
  private boolean opensTime(int i) {
    for (int k = i + 1; k < Math.min(i + 4, tokens.size()); k++) {
      if (tokens.get(k).pos().isNominal()) {
        return grammar.is(WordClass.SPAN_OF_TIME, tokens.get(k).lemma());
      }
      if (tokens.get(k).pos() != Pos.DET && tokens.get(k).pos() != Pos.ADJ) {
        return false;
      }
    }
    return false;
  }

  /**
   * A verb that can only be finite follows in the same clause, past what commas set apart too; not
   * of "which the two chaired, adopted its rules", nor of "to withdraw the troops it sent".
   */
  private boolean verbFollows(int i, boolean past) {
    for (int j = i + 1; j < tokens.size(); j++) {
      Token token = tokens.get(j);
      if (token.pos() == Pos.SCONJ
          || token.pos() == Pos.PUNCT
          || words.isJoined(j)
          || ClauseSoFar.isOpener(grammar, token)) {
        return past && token.form().equals(",") && between.closes(i, j);
      }
      boolean infinitive =
          grammar.is(WordClass.INFINITIVE_MARKER, tokens.get(j - 1).lower())
              || token.lower().endsWith("ing")
              || words.isLet(j);
      boolean apart =
          tokens.get(words.before(j)).pos() == Pos.CCONJ
              || grammar.is(WordClass.SUBJECT_PRONOUN, tokens.get(j - 1).lower());
      if (token.pos().isVerbal() && !infinitive && !apart && !words.isAttribute(j)) {
        return !isRather(token, i);
      }
    }
    return false;
  }

  /** "called on the states invited to join": the second may be the participle, not the first. */
  private boolean isRather(Token later, int i) {
    return later.pos() == Pos.VERB
        && later.isParticiple()
        && later.lower().endsWith("ed")
        && !grammar.all(WordClass.SAYING).isEmpty()
        && grammar.is(WordClass.TRANSITIVE, later.lemma())
        && !grammar.is(WordClass.TRANSITIVE, tokens.get(i).lemma());
  }
}
