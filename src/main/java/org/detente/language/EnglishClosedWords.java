package org.detente.language;

import java.util.List;
import java.util.stream.IntStream;

/** Function words of English that are taken for other words: "won't", "following". */
record EnglishClosedWords(Grammar grammar) {

  /** "can't", "won't": what before "n't" is left of the verb. */
  Token contracted(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String full = grammar.uncontracted(token.lower());
    boolean denied =
        i + 1 < tokens.size() && grammar.is(WordClass.NEGATIVE_PARTICLE, tokens.get(i + 1).lower());
    Morph morph = new Morph(Morph.Form.FINITE, Morph.Tense.PRESENT, 'e', 'e');
    return full.equals(token.lower()) || !denied
        ? token
        : new Token(token.span(), token.form(), full, Pos.AUX, morph, "");
  }

  /** "suspended it in 2014, following the annexation": the preposition, not "is following". */
  boolean isFollowing(List<Token> tokens, int i) {
    Pos before = i == 0 ? Pos.PUNCT : tokens.get(i - 1).pos();
    boolean led =
        grammar.is(WordClass.AFTER, tokens.get(i).lower())
            || grammar.is(WordClass.ALWAYS_PREPOSITION, tokens.get(i).lower());
    return led
        && (before == Pos.PUNCT || before == Pos.TIME || before.isNominal())
        && i + 1 < tokens.size()
        && tokens.get(i + 1).pos() != Pos.PUNCT;
  }

  /** "on the fringes of a gathering in Antalya": after an article and before a preposition. */
  boolean isAction(List<Token> tokens, int i) {
    return i > 0
        && grammar.is(WordClass.ARTICLE, tokens.get(i - 1).lower())
        && tokens.get(i).lower().endsWith("ing")
        && (i + 1 == tokens.size()
            || tokens.get(i + 1).pos() == Pos.ADP
            || tokens.get(i + 1).pos() == Pos.PUNCT);
  }

  /** "the need to keep the channels open": right after an article no bare verb stands. */
  boolean isAfterArticle(List<Token> tokens, int i, List<FormDictionary.Reading> readings) {
    return i > 0
        && i + 1 < tokens.size()
        && grammar.is(WordClass.ARTICLE, tokens.get(i - 1).lower())
        && grammar.is(WordClass.INFINITIVE_MARKER, tokens.get(i + 1).lower())
        && readings.stream().anyMatch(r -> r.tag() == 'N')
        && readings.stream().anyMatch(r -> r.morph().form() == Morph.Form.INFINITIVE);
  }

  /** "Heralding a new era, the two signed": no pronoun, but a participle with its object. */
  boolean isOpening(List<Token> tokens, FormDictionary dictionary) {
    Token first = tokens.get(0);
    return first.pos() == Pos.PRON
        && first.lower().endsWith("ing")
        && tokens.size() > 1
        && tokens.get(1).pos() == Pos.DET
        && dictionary.readings(first.lower()).stream().anyMatch(r -> r.tag() == 'V');
  }

  /** "a 500-strong battalion", "the 30-member alliance": a number joined to a word. */
  static boolean isMeasure(Token token) {
    String form = token.form();
    return Character.isDigit(form.charAt(0))
        && form.indexOf('-') > 0
        && Character.isLetter(form.charAt(form.length() - 1));
  }

  /** "Russian troops land in Bosnia": a bare form between a plural and a preposition. */
  boolean isLonePresent(List<Token> tokens, int i, List<FormDictionary.Reading> readings) {
    boolean bare = readings.stream().anyMatch(r -> r.morph().form() == Morph.Form.INFINITIVE);
    boolean between =
        i > 0
            && i + 1 < tokens.size()
            && isPlural(tokens.get(i - 1))
            && tokens.get(i + 1).pos() == Pos.ADP;
    return bare && between && IntStream.range(0, tokens.size()).noneMatch(k -> isTensed(tokens, k));
  }

  private boolean isTensed(List<Token> tokens, int k) {
    Token token = tokens.get(k);
    boolean marked = k > 0 && grammar.is(WordClass.INFINITIVE_MARKER, tokens.get(k - 1).lower());
    return !marked
        && (token.pos() == Pos.AUX || token.pos() == Pos.VERB && !token.lower().endsWith("ing"));
  }

  /** "troops"; "Russian troops" taken as a name. */
  private static boolean isPlural(Token token) {
    boolean named = token.pos() == Pos.PROPN && token.form().contains(" ");
    return token.pos() == Pos.NOUN && token.morph().number() == 'p'
        || named && token.form().endsWith("s");
  }

  /** "demanded that NATO promise never to expand": the only verb of what is asked. */
  boolean isSubjunctive(List<Token> tokens, int i, List<FormDictionary.Reading> readings) {
    int k = i - 1;
    while (k > 0 && (tokens.get(k).pos().isNominal() || tokens.get(k).pos() == Pos.DET)) {
      k--;
    }
    return k > 0
        && k < i - 1
        && grammar.is(WordClass.COMPLEMENTIZER, tokens.get(k).lower())
        && tokens.get(k - 1).pos().isVerbal()
        && readings.stream().anyMatch(r -> r.morph().form() == Morph.Form.INFINITIVE)
        && IntStream.range(i + 1, tokens.size()).noneMatch(j -> isTensed(tokens, j));
  }

  /** "Russian-backed actors", "met Acting President Putin": an adjective for all its ending. */
  static boolean isCompound(List<Token> tokens, int i, List<FormDictionary.Reading> readings) {
    Token token = tokens.get(i);
    Pos next = i + 1 < tokens.size() ? tokens.get(i + 1).pos() : Pos.PUNCT;
    boolean joined = readings.isEmpty() && token.form().indexOf('-') > 0;
    boolean titled =
        i > 0
            && Character.isUpperCase(token.form().charAt(0))
            && token.lower().endsWith("ing")
            && Character.isUpperCase(
                tokens.get(Math.min(i + 1, tokens.size() - 1)).form().charAt(0));
    return joined && (next == Pos.NOUN || next == Pos.ADJ || next == Pos.PROPN)
        || titled && (next == Pos.NOUN || next == Pos.PROPN);
  }

  /**
   * "of internationally recognised Russian territory": no verb follows a preposition; "Allied jets
   * struck", "Joint manoeuvres": nor opens a sentence of news right before a noun.
   */
  boolean isAttribute(List<Token> tokens, int i, List<FormDictionary.Reading> readings) {
    boolean past = readings.stream().anyMatch(r -> r.morph().form() == Morph.Form.PAST_PARTICIPLE);
    if (tokens.get(i).lower().endsWith("ing")
        && readings.stream().anyMatch(r -> r.tag() == 'J')
        && opensSubject(tokens, i)) {
      return true;
    }
    if (i == 0 && tokens.size() > 1 && tokens.get(1).pos() == Pos.NOUN) {
      return past && readings.stream().noneMatch(r -> r.morph().form() == Morph.Form.INFINITIVE)
          || readings.stream().anyMatch(r -> r.tag() == 'J');
    }
    if (!past || i < 2 || i + 1 >= tokens.size()) {
      return false;
    }
    Token opener = tokens.get(tokens.get(i - 1).pos() == Pos.ADV ? i - 2 : i - 1);
    Pos next = tokens.get(i + 1).pos();
    return opener.pos() == Pos.ADP
        && !grammar.is(WordClass.SUBORDINATOR, opener.lower())
        && (!grammar.is(WordClass.INFINITIVE_MARKER, opener.lower())
            || readings.stream().noneMatch(r -> r.morph().form() == Morph.Form.INFINITIVE))
        && (next == Pos.NOUN || next == Pos.ADJ || next == Pos.PROPN);
  }

  /** "no intention to deploy them": no conjunction, determiner or name where it can be a verb. */
  static boolean isForVerb(Token token) {
    return switch (token.pos()) {
      case CCONJ, DET -> true;
      case PROPN -> Character.isLowerCase(token.form().charAt(0));
      default -> false;
    };
  }

  /** "Russia will station troops": right after a modal, not of "the good will mission". */
  boolean isHelped(List<Token> tokens, int i, List<FormDictionary.Reading> readings) {
    return i > 0
        && tokens.get(i - 1).pos() == Pos.AUX
        && grammar.is(WordClass.MODAL, tokens.get(i - 1).lemma())
        && readings.stream().anyMatch(r -> r.morph().form() == Morph.Form.INFINITIVE)
        && readings.stream().allMatch(r -> r.tag() == 'N' || r.tag() == 'V');
  }

  /** "outgoing NATO chief Jaap de Hoop Scheffer told": up to the verb there is no mark. */
  private static boolean opensSubject(List<Token> tokens, int i) {
    int next = i + 1;
    while (next < tokens.size() && tokens.get(next).pos().isNominal()) {
      next++;
    }
    return (i == 0 || tokens.get(i - 1).pos() == Pos.PUNCT)
        && next > i + 1
        && next < tokens.size()
        && tokens.get(next).pos().isVerbal()
        && !tokens.get(next).lower().endsWith("ing");
  }

  /** "Jens Stoltenberg plans to meet him": right after a full name, before "to". */
  boolean isPlanning(List<Token> tokens, int i) {
    Token before = i == 0 ? tokens.get(0) : tokens.get(i - 1);
    return i > 0
        && i + 1 < tokens.size()
        && before.pos() == Pos.PROPN
        && before.form().contains(" ")
        && Character.isUpperCase(before.form().charAt(before.form().lastIndexOf(' ') + 1))
        && grammar.is(WordClass.MODAL_INTENTION, tokens.get(i).lemma())
        && grammar.is(WordClass.INFINITIVE_MARKER, tokens.get(i + 1).lower());
  }

  /**
   * "Work in the council ground to a halt", "Visit to Moscow": no imperative opens a sentence of
   * news.
   */
  boolean isSubject(List<Token> tokens) {
    return tokens.size() > 1
        && (grammar.is(WordClass.WHERE, tokens.get(1).lower())
            || tokens.get(1).pos() == Pos.ADP
                && !grammar.is(
                    WordClass.PHRASAL_VERB, tokens.get(0).lemma() + " " + tokens.get(1).lower()));
  }
}
