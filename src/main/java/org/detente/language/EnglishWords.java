package org.detente.language;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Parts of speech that an English sentence settles and its words alone leave open: "that" as
 * determiner, conjunction or relative, "dialogue" as noun or verb, "off" in "broke off" as adverb.
 */
final class EnglishWords {

  private final FormDictionary dictionary;
  private final Grammar grammar;
  private final VerbOrNoun verbs;
  private final EnglishOpeners openers;
  private final EnglishThat that;
  private final EnglishParticles particles;

  EnglishWords(FormDictionary dictionary, Grammar grammar) {
    this.dictionary = dictionary;
    this.grammar = grammar;
    this.verbs = new VerbOrNoun(dictionary, grammar);
    this.openers = new EnglishOpeners(dictionary, grammar);
    this.that = new EnglishThat(grammar, openers);
    this.particles = new EnglishParticles(grammar);
  }

  /** The token at {@code i} with its part of speech settled; those before it are settled. */
  Token settle(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String lower = token.lower();
    Token cleft = new Cleft(tokens, dictionary, grammar).settle(i, token);
    if (cleft != token) {
      return cleft;
    }
    if (token.pos() == Pos.TIME || token.form().contains(" ")) {
      return token;
    }
    Optional<Pos> small = particles.pos(tokens, i);
    if (small.isPresent()) {
      return with(token, small.get(), small.get() == Pos.PROPN ? token.form() : lower);
    }
    if (grammar.is(WordClass.NEGATIVE_PARTICLE, lower)) {
      return with(token, Pos.ADV, lower);
    }
    boolean longer = lower.equals("longer") && i > 0 && tokens.get(i - 1).lower().equals("no");
    boolean no = lower.equals("no") && i + 1 < tokens.size();
    if (longer || no && tokens.get(i + 1).lower().equals("longer") || particles.denies(tokens, i)) {
      return with(token, Pos.ADV, "not");
    }
    boolean after = i > 1 && tokens.get(i - 1).form().equals(",");
    if (after && grammar.is(WordClass.WHERE_RELATIVE, lower)) {
      return with(token, Pos.PRON, lower);
    }
    if (grammar.is(WordClass.COMPLEMENTIZER, lower)) {
      return with(token, that.pos(tokens, i), lower);
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
    boolean described = i > 0 && tokens.get(i - 1).pos() == Pos.ADJ;
    boolean lone =
        !described && grammar.is(WordClass.LONE_DETERMINER, lower) && isOf(tokens, i + 1);
    if (lone || grammar.is(WordClass.ARTICLE, lower)) {
      return with(token, Pos.DET, lower);
    }
    if (isParticle(tokens, i)) {
      return with(token, Pos.ADV, lower);
    }
    if (token.pos() == Pos.PUNCT && isWord(token)) {
      return noun(token);
    }
    // "Russian-" and "-Russian" are what a name leaves of "Russian-U.S." and "NATO-Russian".
    if (token.pos() == Pos.PUNCT && lower.contains("-") && lower.length() > 1) {
      return with(token, Pos.ADJ, lower);
    }
    if (token.pos() == Pos.NOUN && isUnknownPlural(token)) {
      return with(token, Pos.NOUN, EnglishForms.singular(lower));
    }
    boolean conjunction = grammar.is(WordClass.SUBORDINATOR, lower);
    boolean so = i + 1 < tokens.size() && tokens.get(i + 1).lower().equals("that");
    boolean opener = grammar.is(WordClass.EITHER_OPENER, lower);
    if (opener && i + 1 < tokens.size() && tokens.get(i + 1).form().equals(",")) {
      return with(token, Pos.ADV, lower);
    }
    if (isPlaceAdverb(tokens, i)) {
      return with(token, Pos.ADV, lower);
    }
    if (i == 0 && token.pos() != Pos.PROPN && EnglishParticles.isClock(lower)) {
      return with(token, Pos.PUNCT, lower);
    }
    boolean either = opener && openers.opensPhrase(tokens, i);
    if (openers.isInverted(tokens, i)
        || grammar.is(WordClass.EITHER_OPENER, lower) && openers.opens(tokens, i)) {
      return with(token, Pos.SCONJ, lower);
    }
    if (token.pos() == Pos.SCONJ && (isGerund(tokens, i + 1) || !conjunction && !so || either)) {
      return with(token, Pos.ADP, lower);
    }
    return verbs.settle(tokens, i, common(tokens, token, i));
  }

  /** "called General Zavarzin home": the place after a name is no part of it. */
  private boolean isPlaceAdverb(List<Token> tokens, int i) {
    if (i == 0 || !grammar.is(WordClass.PLACE_ADVERB, tokens.get(i).lower())) {
      return false;
    }
    // "the allies back the plan": with an object it is a verb
    Pos next = i + 1 < tokens.size() ? tokens.get(i + 1).pos() : Pos.PUNCT;
    if (next == Pos.DET || next == Pos.PROPN || next == Pos.PRON) {
      return false;
    }
    Pos before = tokens.get(i - 1).pos();
    return before.isNominal() || before.isVerbal() || before == Pos.PRON || before == Pos.ADV;
  }

  /** "air-strikes": a plural that the dictionary does not list. */
  private boolean isUnknownPlural(Token token) {
    String word = token.lower();
    return word.endsWith("s")
        && word.length() > 4
        && !word.endsWith("ss")
        && dictionary.readings(token.form()).isEmpty();
  }

  private boolean isWord(Token token) {
    return dictionary.readings(token.form()).stream().anyMatch(r -> r.tag() == 'N');
  }

  private Token noun(Token token) {
    return dictionary.readings(token.form()).stream()
        .filter(r -> r.tag() == 'N')
        .findFirst()
        .map(r -> new Token(token.span(), token.form(), r.lemma(), Pos.NOUN, r.morph(), ""))
        .orElse(token);
  }

  /** "broke off contacts", "did not rule it out". */
  private boolean isParticle(List<Token> tokens, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 2); k--) {
      boolean action = tokens.get(k).lower().endsWith("ing") && k == i - 1;
      if (tokens.get(k).pos() == Pos.VERB || action) {
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
    boolean last = i + 1 >= tokens.size() || !tokens.get(i + 1).pos().isNominal();
    List<FormDictionary.Reading> readings =
        dictionary.readings(token.form().toLowerCase(Locale.ROOT));
    for (FormDictionary.Reading reading : last ? nounsFirst(readings) : readings) {
      Pos pos = pos(reading.tag());
      if (pos != null) {
        return new Token(
            token.span(), token.form(), reading.lemma(), pos, reading.morph(), token.participle());
      }
    }
    return token;
  }

  /** "the Cold War": at the end of a name a word is a noun where it can be one. */
  private static List<FormDictionary.Reading> nounsFirst(List<FormDictionary.Reading> readings) {
    return readings.stream()
        .sorted(Comparator.comparing((FormDictionary.Reading r) -> r.tag() != 'N'))
        .toList();
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
