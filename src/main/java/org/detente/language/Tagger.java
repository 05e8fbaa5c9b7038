package org.detente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.detente.model.Span;

/**
 * Tokens with part of speech, lemma and morphology: OpenNLP's model proposes the part of speech,
 * the full-form dictionary corrects it where the form cannot be that, and gives lemma and
 * morphology.
 */
final class Tagger {

  private final UnaryOperator<String[]> model;
  private final Tokenizer tokenizer;
  private final FormDictionary dictionary;
  private final Grammar grammar;
  private final TagRules rules;

  /**
   * @param model gives each word of a sentence its part of speech, by the names of Universal
   *     Dependencies
   */
  Tagger(
      UnaryOperator<String[]> model,
      Tokenizer tokenizer,
      FormDictionary dictionary,
      Grammar grammar) {
    this.model = model;
    this.tokenizer = tokenizer;
    this.dictionary = dictionary;
    this.grammar = grammar;
    this.rules = new TagRules(grammar);
  }

  /** With OpenNLP's model of a treebank of Universal Dependencies ("fr-ud-gsd"). */
  static Tagger of(
      String treebank, Tokenizer tokenizer, FormDictionary dictionary, Grammar grammar) {
    return new Tagger(PartOfSpeechModel.of(treebank)::tag, tokenizer, dictionary, grammar);
  }

  /** The tokens of a sentence, every unit of which is one token. */
  List<Token> tag(String text, Span sentence, List<Unit> units) {
    List<Span> spans = cut(tokenizer.split(text, sentence), units);
    String[] forms = new String[spans.size()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = straight(spans.get(i).of(text));
    }
    new Capitals(dictionary, grammar).settle(forms, i -> unitAt(units, spans.get(i)) != null);
    String[] tags = model.apply(forms);
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < forms.length) {
      Unit unit = unitAt(units, spans.get(i));
      if (unit == null) {
        String next = i + 1 < forms.length ? forms[i + 1] : "";
        tokens.add(token(spans.get(i), forms[i], rules.ofTag(tags[i], forms[i]), tokens, next));
        i++;
      } else {
        int from = i;
        while (i < forms.length && unit.span().overlaps(spans.get(i))) {
          i++;
        }
        tokens.add(unit(text, unit, spans.get(from).cover(spans.get(i - 1)), forms, from, i));
      }
    }
    return tokens;
  }

  /** "Rogozine-Scheffer" is one word but two names: words are cut where names begin and end. */
  static List<Span> cut(List<Span> words, List<Unit> units) {
    List<Span> spans = new ArrayList<>();
    for (Span word : words) {
      int from = word.start();
      for (Unit unit : units) {
        for (int edge : new int[] {unit.span().start(), unit.span().end()}) {
          if (edge > from && edge < word.end()) {
            spans.add(new Span(from, edge));
            from = edge;
          }
        }
      }
      spans.add(new Span(from, word.end()));
    }
    return spans;
  }

  private static Unit unitAt(List<Unit> units, Span token) {
    for (Unit unit : units) {
      if (unit.span().overlaps(token)) {
        return unit;
      }
    }
    return null;
  }

  private Token unit(String text, Unit unit, Span span, String[] forms, int from, int to) {
    String form = straight(span.of(text));
    if (unit.kind() == Unit.Kind.TIME) {
      return new Token(span, form, form, Pos.TIME, Morph.NONE, "");
    }
    for (int i = from; i < to; i++) {
      for (FormDictionary.Reading reading : dictionary.readings(forms[i])) {
        if (reading.tag() == 'N' || reading.tag() == 'Z') {
          return new Token(span, form, form, Pos.PROPN, reading.morph(), "");
        }
      }
    }
    return new Token(span, form, form, Pos.PROPN, Morph.NONE, "");
  }

  private Token token(Span span, String form, Pos tagged, List<Token> before, String next) {
    List<FormDictionary.Reading> readings = dictionary.readings(form);
    boolean noun =
        isHeadlineNoun(tagged, readings, before, next)
            || isAgentNoun(tagged, readings, next)
            || rules.isDoer(tagged, readings, before);
    boolean article =
        isArticle(tagged, readings, next)
            || rules.isDeterminer(tagged, form, before.isEmpty(), readings);
    boolean number = tagged == Pos.NOUN && rules.isNumber(form, before);
    Pos proposed =
        noun
            ? Pos.NOUN
            : article ? Pos.DET : number ? Pos.NUM : rules.isFormer(form) ? Pos.ADJ : tagged;
    String participle = FormDictionary.participle(readings);
    Pos pos = correct(proposed, readings, before);
    List<FormDictionary.Reading> fitting = FormDictionary.fitting(readings, pos);
    if (fitting.isEmpty()) {
      String lemma = pos == Pos.PROPN ? form : form.toLowerCase(Locale.ROOT);
      return new Token(span, form, lemma, pos, Morph.NONE, participle);
    }
    FormDictionary.Reading chosen =
        pos.isVerbal() ? new VerbReadings(grammar).choose(fitting, before) : fitting.get(0);
    String lemma =
        pos == Pos.NOUN && !participle.isEmpty() ? actionNoun(form, fitting) : chosen.lemma();
    return new Token(span, form, lemma, pos, chosen.morph(), participle);
  }

  /** "Zavarzine, représentant militaire": a present participle does not take an adjective. */
  private boolean isAgentNoun(Pos tagged, List<FormDictionary.Reading> readings, String next) {
    return tagged == Pos.VERB
        && readings.stream().anyMatch(r -> r.tag() == 'N')
        && readings.stream()
            .filter(r -> r.tag() == 'V')
            .allMatch(r -> r.morph().form() == Morph.Form.PRESENT_PARTICIPLE)
        && dictionary.readings(next).stream().anyMatch(r -> r.tag() == 'J');
  }

  /** "Le représentant", "l'Otan": no pronoun stands before what is a noun and no finite verb. */
  private boolean isArticle(Pos tagged, List<FormDictionary.Reading> readings, String next) {
    if (tagged != Pos.PRON || readings.stream().noneMatch(r -> r.tag() == 'D')) {
      return false;
    }
    List<FormDictionary.Reading> after = dictionary.readings(next);
    boolean noun = after.stream().anyMatch(r -> r.tag() == 'N');
    boolean name = !next.isEmpty() && Character.isUpperCase(next.charAt(0));
    return name || noun && after.stream().noneMatch(r -> r.morph().form() == Morph.Form.FINITE);
  }

  /** "Russie-OTAN: reprise du dialogue": a noun or verb form with "de" after it and no subject. */
  private boolean isHeadlineNoun(
      Pos tagged, List<FormDictionary.Reading> readings, List<Token> before, String next) {
    return tagged == Pos.VERB
        && grammar.is(WordClass.GENITIVE, grammar.uncontracted(next.toLowerCase(Locale.ROOT)))
        && (before.isEmpty() || before.get(before.size() - 1).pos() == Pos.PUNCT)
        && readings.stream().anyMatch(r -> r.tag() == 'N')
        && readings.stream().noneMatch(r -> r.morph().form() == Morph.Form.INFINITIVE);
  }

  /** "Les pays baltes réclament": no adverb for its ending. */
  private Pos correct(Pos proposed, List<FormDictionary.Reading> readings, List<Token> before) {
    boolean open =
        proposed.isVerbal() || proposed.isNominal() || proposed == Pos.ADJ || proposed == Pos.X;
    boolean denied =
        !before.isEmpty()
            && grammar.is(WordClass.NEGATIVE_PARTICLE, before.get(before.size() - 1).lower())
            && readings.stream().anyMatch(r -> r.morph().form() == Morph.Form.FINITE);
    if (denied && !proposed.isVerbal()) {
      return Pos.VERB;
    }
    if (proposed == Pos.NOUN && rules.isParticiple(readings, before)) {
      return Pos.VERB;
    }
    if (proposed.isVerbal() && readings.isEmpty() && rules.isAfterNon(before)) {
      return Pos.ADJ;
    }
    if (proposed == Pos.ADV
        && !readings.isEmpty()
        && readings.stream().allMatch(r -> r.tag() == 'V')) {
      return Pos.VERB;
    }
    if ((proposed == Pos.CCONJ || proposed == Pos.ADP) && rules.isOnlyFinite(readings)) {
      return Pos.VERB;
    }
    if (!open || readings.isEmpty() || readings.stream().anyMatch(r -> r.fits(proposed))) {
      return proposed;
    }
    if (proposed == Pos.PROPN && !before.isEmpty()) {
      return proposed;
    }
    return switch (readings.get(0).tag()) {
      case 'N' -> Pos.NOUN;
      case 'J' -> readings.stream().anyMatch(r -> r.tag() == 'N') ? Pos.NOUN : Pos.ADJ;
      case 'V' -> Pos.VERB;
      case 'Z' -> Pos.PROPN;
      case 'A' -> Pos.ADV;
      case 'K' -> Pos.NUM;
      default -> proposed;
    };
  }

  /** "la reprise", "la levée" are nouns of their own, not feminines of "repris", "levé". */
  private static String actionNoun(String form, List<FormDictionary.Reading> readings) {
    FormDictionary.Reading first = readings.get(0);
    if (first.morph().gender() != 'f') {
      return first.lemma();
    }
    String word = form.toLowerCase(Locale.ROOT);
    return first.morph().number() == 'p' ? word.substring(0, word.length() - 1) : word;
  }

  private static String straight(String form) {
    return form.replace('’', '\'').replace('‑', '-').replace('‐', '-');
  }
}
