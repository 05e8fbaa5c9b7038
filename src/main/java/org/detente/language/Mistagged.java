package org.detente.language;

import java.util.List;
import java.util.Locale;

/**
 * Words of English to which the statistical tagger gave a part of speech that the dictionary or
 * their neighbours exclude. Looked at before anything else is settled.
 */
final class Mistagged {

  private final FormDictionary dictionary;
  private final Grammar grammar;
  private final EnglishClosedWords closed;

  Mistagged(FormDictionary dictionary, Grammar grammar) {
    this.dictionary = dictionary;
    this.grammar = grammar;
    this.closed = new EnglishClosedWords(grammar);
  }

  /** The token at {@code i}, with another part of speech where its own cannot be. */
  Token settle(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.pos() == Pos.TIME || token.form().contains(" ")) {
      return token;
    }
    Token full = closed.contracted(tokens, i);
    if (full != token) {
      return full;
    }
    if (token.pos() == Pos.DET && grammar.is(WordClass.AS, token.lower())) {
      return with(token, Pos.ADP);
    }
    if (i == 0 && closed.isOpening(tokens, dictionary)) {
      return with(token, Pos.VERB);
    }
    if (EnglishClosedWords.isMeasure(token)) {
      return with(token, Pos.ADJ);
    }
    if (token.pos() == Pos.VERB && closed.isFollowing(tokens, i)) {
      return with(token, Pos.ADP);
    }
    List<FormDictionary.Reading> readings = dictionary.readings(token.form());
    FormDictionary.Reading noun = first(readings, 'N');
    FormDictionary.Reading verb = first(readings, 'V');
    boolean never = readings.stream().noneMatch(r -> r.tag() == 'R');
    if (token.pos() == Pos.PRON && never && first(readings, 'A') != null) {
      return with(token, Pos.ADV);
    }
    if (token.pos() == Pos.DET && isRelative(tokens, i)) {
      return with(token, Pos.PRON);
    }
    if (token.pos() == Pos.ADJ && noun != null && isHead(tokens, i)) {
      return noun.of(token, Pos.NOUN);
    }
    if (token.pos() == Pos.ADJ && isAdverb(tokens, i, readings)) {
      return with(token, Pos.ADV);
    }
    boolean subject = token.pos() == Pos.ADJ && noun != null && i + 1 < tokens.size();
    if (subject && tokens.get(i + 1).pos() != Pos.ADJ && isLonePast(tokens, i + 1)) {
      return noun.of(token, Pos.NOUN);
    }
    boolean open = readings.stream().allMatch(r -> "NVJAZ".indexOf(r.tag()) >= 0);
    boolean closed = !readings.isEmpty() && open && !token.lower().endsWith("ing");
    if (closed && noun != null && verb == null && isFunction(token.pos())) {
      return noun.of(token, Pos.NOUN);
    }
    if (closed && noun == null && verb != null && EnglishClosedWords.isForVerb(token)) {
      return verb.of(token, Pos.VERB);
    }
    if (verb != null
        && token.pos() == Pos.NOUN
        && new MarkedInfinitive(tokens, grammar).is(i, readings)) {
      return verb.of(token, Pos.VERB);
    }
    if (token.pos() == Pos.VERB
        && (this.closed.isAction(tokens, i) || this.closed.isAfterArticle(tokens, i, readings))) {
      return with(token, Pos.NOUN);
    }
    FormDictionary.Reading past = past(readings);
    // "…, the secretary general stressed."
    boolean last =
        token.pos() == Pos.ADJ
            && past != null
            && (i + 1 == tokens.size() || tokens.get(i + 1).pos() == Pos.PUNCT);
    if ((token.pos() == Pos.NOUN || last) && isLonePast(tokens, i)) {
      return past.of(token, Pos.VERB);
    }
    boolean lone =
        token.pos() == Pos.NOUN
            && (this.closed.isLonePresent(tokens, i, readings)
                || this.closed.isPlanning(tokens, i)
                || this.closed.isSubjunctive(tokens, i, readings));
    if (verb != null && (lone || this.closed.isHelped(tokens, i, readings))) {
      return verb.of(token, Pos.VERB);
    }
    if (noun != null
        && token.pos() == Pos.VERB
        && i == 0
        && verb != null
        && verb.morph().form() != Morph.Form.PRESENT_PARTICIPLE
        && this.closed.isSubject(tokens)) {
      return noun.of(token, Pos.NOUN);
    }
    FormDictionary.Reading adjective = first(readings, 'J');
    if (token.pos() == Pos.VERB
        && (EnglishClosedWords.isCompound(tokens, i, readings)
            || this.closed.isAttribute(tokens, i, readings))) {
      return with(token, Pos.ADJ);
    }
    if (i > 0 && grammar.is(WordClass.STANCE, token.lower()) && isBe(tokens, i - 1)) {
      return with(token, Pos.ADJ);
    }
    return adjective != null && token.pos() == Pos.VERB && isAttribute(tokens, i)
        ? adjective.of(token, Pos.ADJ)
        : token;
  }

  /** "is firmly opposed to the plan": what somebody is, not what is done to him. */
  private boolean isBe(List<Token> tokens, int i) {
    int k = i;
    while (k > 0 && tokens.get(k).pos() == Pos.ADV) {
      k--;
    }
    return grammar.is(WordClass.PASSIVE_AUXILIARY, tokens.get(k).lemma())
        && tokens.get(k).morph().form() != Morph.Form.PRESENT_PARTICIPLE;
  }

  /** "any withdrawal of troops", "which angered Moscow": no preposition, no conjunction. */
  private static boolean isFunction(Pos pos) {
    return pos == Pos.ADP || pos == Pos.CCONJ || pos == Pos.SCONJ || pos == Pos.DET;
  }

  /** "NATO's top general spoke by phone", "a thaw set in": without it the clause has no verb. */
  private boolean isLonePast(List<Token> tokens, int i) {
    if (i == 0 || past(dictionary.readings(tokens.get(i).form())) == null) {
      return false;
    }
    Token before = tokens.get(i - 1);
    boolean general =
        before.pos() == Pos.ADJ && first(dictionary.readings(before.form()), 'N') != null;
    if (!before.pos().isNominal() && !general) {
      return false;
    }
    int from = i;
    while (from > 0 && !isBound(tokens.get(from - 1))) {
      from--;
    }
    for (int k = from; k < tokens.size() && !isBound(tokens.get(k)); k++) {
      if (k != i && tokens.get(k).pos().isVerbal() && k > 0) {
        return false;
      }
    }
    return true;
  }

  /** "the hotline, which General Gerasimov keeps open": a name follows, or a determiner. */
  private boolean isRelative(List<Token> tokens, int i) {
    if (i == 0 || i + 1 >= tokens.size()) {
      return false;
    }
    Pos next = tokens.get(i + 1).pos();
    boolean subject = next == Pos.PROPN || next == Pos.DET || next == Pos.PRON || next == Pos.AUX;
    boolean titled =
        next == Pos.ADJ && i + 2 < tokens.size() && tokens.get(i + 2).pos() == Pos.PROPN;
    boolean governed = i > 1 && tokens.get(i - 1).pos() == Pos.ADP;
    if (governed && (tokens.get(i - 2).form().equals(",") || next == Pos.PROPN)) {
      return grammar.is(WordClass.RELATIVE_OBJECT, tokens.get(i).lower()) && subject;
    }
    return grammar.is(WordClass.RELATIVE_OBJECT, tokens.get(i).lower())
        && tokens.get(i - 1).form().equals(",")
        && (subject || titled);
  }

  /** "from the Ukrainian frontier.": what closes a phrase that a determiner opens is its noun. */
  private static boolean isHead(List<Token> tokens, int i) {
    boolean closes = i + 1 >= tokens.size() || tokens.get(i + 1).pos() == Pos.PUNCT;
    return closes
        && i > 1
        && tokens.get(i - 1).pos() == Pos.ADJ
        && tokens.get(i - 2).pos() == Pos.DET;
  }

  /** "the council last met in 2019", "was last convened": before the verb. */
  private static boolean isAdverb(
      List<Token> tokens, int i, List<FormDictionary.Reading> readings) {
    return i > 0
        && i + 1 < tokens.size()
        && (tokens.get(i - 1).pos().isNominal()
            || tokens.get(i - 1).pos() == Pos.AUX
            || tokens.get(i - 1).form().equals(","))
        && tokens.get(i + 1).pos() == Pos.VERB
        && !tokens.get(i + 1).lower().endsWith("ing")
        && readings.stream().anyMatch(r -> r.tag() == 'A');
  }

  private static boolean isBound(Token token) {
    return token.pos() == Pos.PUNCT && !token.form().equals("-") || token.pos() == Pos.SCONJ;
  }

  /** "the joint working group", "demands legally binding guarantees": before a noun. */
  private boolean isAttribute(List<Token> tokens, int i) {
    if (i < 2 || i + 1 >= tokens.size() || !tokens.get(i).lower().endsWith("ing")) {
      return false;
    }
    Token before = tokens.get(i - 1);
    Pos host = tokens.get(i - 2).pos();
    if (before.pos() == Pos.ADV && (host == Pos.VERB || host == Pos.ADP || host == Pos.DET)) {
      return tokens.get(i + 1).pos() == Pos.NOUN;
    }
    List<FormDictionary.Reading> readings =
        dictionary.readings(before.form().toLowerCase(Locale.ROOT));
    boolean adjective = !readings.isEmpty() && readings.get(0).tag() == 'J';
    return tokens.get(i + 1).pos() == Pos.NOUN && adjective && tokens.get(i - 2).pos() == Pos.DET;
  }

  private static FormDictionary.Reading past(List<FormDictionary.Reading> readings) {
    return readings.stream()
        .filter(r -> r.tag() == 'V' && r.morph().tense() == Morph.Tense.PAST)
        .findFirst()
        .orElse(null);
  }

  private static FormDictionary.Reading first(List<FormDictionary.Reading> readings, char tag) {
    return readings.stream().filter(r -> r.tag() == tag).findFirst().orElse(null);
  }

  private static Token with(Token token, Pos pos) {
    return new Token(token.span(), token.form(), token.lower(), pos, Morph.NONE, "");
  }
}
