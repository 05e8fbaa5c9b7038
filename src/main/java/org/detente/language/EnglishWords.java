package org.detente.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Parts of speech that an English sentence settles and its words alone leave open: "that" as
 * determiner, conjunction or relative, "dialogue" as noun or verb, "off" in "broke off" as adverb.
 */
final class EnglishWords {

  private static final Set<String> STOPS = Set.of(":", ";", "—", "–", ".", "!", "?");

  private final FormDictionary dictionary;
  private final Grammar grammar;
  private final VerbOrNoun verbs;

  EnglishWords(FormDictionary dictionary, Grammar grammar) {
    this.dictionary = dictionary;
    this.grammar = grammar;
    this.verbs = new VerbOrNoun(dictionary, grammar);
  }

  /** The token at {@code i} with its part of speech settled; those before it are settled. */
  Token settle(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String lower = token.lower();
    if (token.pos() == Pos.TIME || token.form().contains(" ")) {
      return token;
    }
    if (grammar.is(WordClass.NEGATIVE_PARTICLE, lower)) {
      return with(token, Pos.ADV, lower);
    }
    boolean longer = lower.equals("longer") && i > 0 && tokens.get(i - 1).lower().equals("no");
    boolean no = lower.equals("no") && i + 1 < tokens.size();
    if (longer || no && tokens.get(i + 1).lower().equals("longer")) {
      return with(token, Pos.ADV, "not");
    }
    if (grammar.is(WordClass.COMPLEMENTIZER, lower)) {
      return with(token, complementizer(tokens, i), lower);
    }
    if (grammar.number(lower).isPresent() || grammar.is(WordClass.POWER_OF_TEN, lower)) {
      return with(token, Pos.NUM, lower);
    }
    if (grammar.is(WordClass.APPROXIMATOR, lower) && isCount(tokens, i + 1)) {
      return with(token, Pos.ADV, lower);
    }
    if (grammar.is(WordClass.POSSESSIVE, lower) && token.pos() == Pos.PRON && nominal(tokens, i)) {
      return with(token, Pos.DET, lower);
    }
    if (grammar.is(WordClass.OWNER, lower) && i > 0 && tokens.get(i - 1).pos().isNominal()) {
      return with(token, Pos.PART, lower);
    }
    if (grammar.is(WordClass.EMPHATIC, lower)
        && i > 0
        && (tokens.get(i - 1).pos().isNominal() || tokens.get(i - 1).form().equals(","))) {
      return with(token, Pos.ADV, lower);
    }
    if (grammar.is(WordClass.INFINITIVE_MARKER, lower)) {
      return with(token, Pos.ADP, lower);
    }
    if (grammar.is(WordClass.LONE_DETERMINER, lower) && isOf(tokens, i + 1)) {
      return with(token, Pos.DET, lower);
    }
    if (isParticle(tokens, i)) {
      return with(token, Pos.ADV, lower);
    }
    boolean conjunction = grammar.is(WordClass.SUBORDINATOR, lower);
    boolean so = i + 1 < tokens.size() && tokens.get(i + 1).lower().equals("that");
    boolean either = grammar.is(WordClass.EITHER_OPENER, lower) && !verbFollows(tokens, i + 1);
    if (token.pos() == Pos.SCONJ && (isGerund(tokens, i + 1) || !conjunction && !so || either)) {
      return with(token, Pos.ADP, lower);
    }
    return verbs.settle(tokens, i, common(tokens, token, i));
  }

  /** "broke off contacts", "did not rule it out". */
  private boolean isParticle(List<Token> tokens, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 2); k--) {
      if (tokens.get(k).pos() == Pos.VERB) {
        String particle = " " + tokens.get(i).lower();
        return dictionary.readings(tokens.get(k).form()).stream()
            .anyMatch(r -> grammar.is(WordClass.PHRASAL_VERB, r.lemma() + particle));
      }
      if (tokens.get(k).pos() != Pos.PRON) {
        return false;
      }
    }
    return false;
  }

  /** "that": a determiner ("that body"), a relative ("the treaty that Russia left"), or opener. */
  private Pos complementizer(List<Token> tokens, int i) {
    Pos before = i == 0 ? Pos.PUNCT : tokens.get(i - 1).pos();
    Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : tokens.get(i);
    boolean verb = VerbOrNoun.isVerb(tokens, i + 1);
    if (i == 0
        || before == Pos.ADP
        || before == Pos.PUNCT && !tokens.get(i - 1).form().equals(",")) {
      return Pos.DET;
    }
    if (verb) {
      return before.isNominal() || before == Pos.PUNCT ? Pos.PRON : Pos.DET;
    }
    boolean singular = isSingular(tokens, i + 1);
    boolean closed = singular && (before == Pos.ADV || !verbFollows(tokens, i + 1));
    if ((before.isVerbal() || before == Pos.ADV) && closed) {
      return Pos.DET;
    }
    boolean relative = before.isNominal() && tokens.get(i).pos() == Pos.PRON && !said(tokens, i);
    return relative ? Pos.PRON : Pos.SCONJ;
  }

  /** "that same year", "that body": adjectives and a noun in the singular. */
  private static boolean isSingular(List<Token> tokens, int from) {
    int k = from;
    while (k < tokens.size() && tokens.get(k).pos() == Pos.ADJ) {
      k++;
    }
    return k < tokens.size()
        && tokens.get(k).pos() == Pos.NOUN
        && tokens.get(k).morph().number() == 's';
  }

  /** A verb of saying or wanting stands before in the same clause. */
  private boolean said(List<Token> tokens, int i) {
    for (int k = i - 1; k >= 0 && tokens.get(k).pos() != Pos.PUNCT; k--) {
      String lemma = tokens.get(k).lemma();
      if (tokens.get(k).pos() == Pos.VERB) {
        return grammar.is(WordClass.QUOTATIVE, lemma)
            || grammar.is(WordClass.SAYING, lemma)
            || grammar.is(WordClass.CONTENT_VERB, lemma);
      }
    }
    return false;
  }

  private boolean verbFollows(List<Token> tokens, int from) {
    for (int k = from; k < tokens.size() && !STOPS.contains(tokens.get(k).form()); k++) {
      if (tokens.get(k).pos().isVerbal()) {
        return true;
      }
    }
    return false;
  }

  private boolean isCount(List<Token> tokens, int i) {
    if (i >= tokens.size()) {
      return false;
    }
    String lower = tokens.get(i).lower();
    return tokens.get(i).pos() == Pos.NUM
        || grammar.number(lower).isPresent()
        || grammar.is(WordClass.POWER_OF_TEN, lower)
        || i + 1 < tokens.size()
            && (lower.equals("a") || grammar.is(WordClass.APPROXIMATOR, lower))
            && isCount(tokens, i + 1);
  }

  /** "Foreign Minister": words of the dictionary stay words though a capital makes them a name. */
  private Token common(List<Token> tokens, Token token, int i) {
    if (token.pos() != Pos.PROPN) {
      return token;
    }
    boolean titled = i + 1 < tokens.size() && tokens.get(i + 1).form().contains(" ");
    boolean name = dictionary.readings(token.form()).stream().anyMatch(r -> r.tag() == 'Z');
    if (name && !titled && i > 0) {
      return token;
    }
    for (FormDictionary.Reading reading :
        dictionary.readings(token.form().toLowerCase(Locale.ROOT))) {
      Pos pos = pos(reading.tag());
      if (pos != null) {
        return new Token(
            token.span(), token.form(), reading.lemma(), pos, reading.morph(), token.participle());
      }
    }
    return token;
  }

  private static Pos pos(char tag) {
    return switch (tag) {
      case 'N' -> Pos.NOUN;
      case 'J' -> Pos.ADJ;
      case 'A' -> Pos.ADV;
      default -> null;
    };
  }

  private boolean isOf(List<Token> tokens, int i) {
    return i < tokens.size() && grammar.is(WordClass.GENITIVE, tokens.get(i).lower());
  }

  private static boolean nominal(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && switch (tokens.get(i + 1).pos()) {
          case NOUN, PROPN, ADJ, NUM, ADV, VERB, TIME -> true;
          default -> false;
        };
  }

  private static boolean isGerund(List<Token> tokens, int i) {
    return i < tokens.size()
        && tokens.get(i).pos() == Pos.VERB
        && tokens.get(i).lower().endsWith("ing");
  }

  private static Token with(Token token, Pos pos, String lemma) {
    return new Token(token.span(), token.form(), lemma, pos, Morph.NONE, "");
  }
}
