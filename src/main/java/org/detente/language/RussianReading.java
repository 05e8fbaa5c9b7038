package org.detente.language;

import java.util.List;
import java.util.Optional;

/**
 * What a Russian form can be, from a tag of LanguageTool's dictionary ({@code tagset.txt} of its
 * module for Russian): "NN:Inanim:Fem:Sin:V", "PT_Short:Past:TRANS:PFV:STR:Fem".
 *
 * @param lemma dictionary form
 * @param kind word class and, for verbs, form
 * @param gender {@code m}, {@code f}, {@code n}, or {@code e} for any
 * @param number {@code s}, {@code p}, or {@code e} for either
 * @param inCase the case, absent where the form has none
 * @param tense of a finite verb or participle
 * @param person of a verb: {@code 1}, {@code 2} or {@code e} for another or none
 * @param perfective aspect of a verb
 * @param transitive of a verb: whether it takes a direct object
 * @param passive voice of a participle
 * @param animate of a noun
 */
record RussianReading(
    String lemma,
    Kind kind,
    char gender,
    char number,
    Optional<GrammaticalCase> inCase,
    Morph.Tense tense,
    char person,
    boolean perfective,
    boolean transitive,
    boolean passive,
    boolean animate) {

  /** Word classes, those of verb forms apart. */
  enum Kind {
    NOUN,
    NAME,
    ADJECTIVE,
    DETERMINER,
    SHORT_ADJECTIVE,
    NUMERAL,
    ORDINAL,
    PRONOUN,
    VERB,
    INFINITIVE,
    GERUND,
    PARTICIPLE,
    SHORT_PARTICIPLE,
    ADVERB,
    PREPOSITION,
    CONJUNCTION,
    PARTICLE,
    PARENTHESIS
  }

  /** "коллеги", which the dictionary lists as a name in the plural: a noun as in the singular. */
  static RussianReading alike(RussianReading reading, List<RussianReading> others) {
    boolean noun =
        reading.kind == Kind.NAME
            && others.stream()
                .anyMatch(r -> r.kind == Kind.NOUN && r.animate && r.lemma.equals(reading.lemma));
    return noun ? reading.asNoun() : reading;
  }

  /** The same as a common noun: "коллег", which no capital makes a surname. */
  RussianReading asNoun() {
    return new RussianReading(
        lemma,
        Kind.NOUN,
        gender,
        number,
        inCase,
        tense,
        person,
        perfective,
        transitive,
        passive,
        true);
  }

  /** "Дания", "Дании": a country whose forms a given name in "-ий" shares. */
  boolean isNamesakeOf(List<RussianReading> others) {
    return kind == Kind.NAME
        && lemma.endsWith("ий")
        && others.stream()
            .anyMatch(
                r ->
                    r.kind == Kind.NOUN
                        && r.lemma.equals(lemma.substring(0, lemma.length() - 1) + "я"));
  }

  /** True for a verb of the first or second person. */
  boolean dialogue() {
    return person != 'e';
  }

  /** True for words that decline with a noun. */
  boolean isModifier() {
    return switch (kind) {
      case ADJECTIVE, DETERMINER, ORDINAL, PARTICIPLE -> true;
      default -> false;
    };
  }

  /** True for what can head a noun phrase of its own. */
  boolean isNominal() {
    return kind == Kind.NOUN || kind == Kind.NAME;
  }

  /** True when gender and number do not speak against the two standing together. */
  boolean agrees(RussianReading other) {
    boolean numbers = number == 'e' || other.number == 'e' || number == other.number;
    boolean plural = number == 'p' || other.number == 'p';
    return numbers && (plural || gender == 'e' || other.gender == 'e' || gender == other.gender);
  }

  /** The morphology of a token that is read so. */
  Morph morph() {
    Morph.Form form =
        switch (kind) {
          case VERB -> Morph.Form.FINITE;
          case INFINITIVE -> Morph.Form.INFINITIVE;
          case GERUND -> Morph.Form.PRESENT_PARTICIPLE;
          case SHORT_PARTICIPLE -> Morph.Form.FINITE;
          case PARTICIPLE -> passive ? Morph.Form.PAST_PARTICIPLE : Morph.Form.PRESENT_PARTICIPLE;
          default -> Morph.Form.NONE;
        };
    return new Morph(form, tense, gender, number);
  }

  /** Part of speech of what is neither noun nor modifier. */
  Pos pos() {
    return switch (kind) {
      case NUMERAL -> Pos.NUM;
      case PRONOUN -> Pos.PRON;
      case PREPOSITION -> Pos.ADP;
      case CONJUNCTION, PARTICLE -> Pos.PART;
      case SHORT_ADJECTIVE -> Pos.VERB;
      default -> Pos.ADV;
    };
  }

  /** The same in another case. */
  RussianReading in(GrammaticalCase other) {
    return in(other, number);
  }

  /** The same of several, in another case. */
  RussianReading several(GrammaticalCase other) {
    return in(other, 'p');
  }

  private RussianReading in(GrammaticalCase other, char count) {
    return new RussianReading(
        lemma,
        kind,
        gender,
        count,
        Optional.of(other),
        tense,
        person,
        perfective,
        transitive,
        passive,
        animate);
  }

  /** "нет": a present of "быть" that denies. */
  static RussianReading absent(Grammar grammar) {
    return of(grammar.all(WordClass.PASSIVE_AUXILIARY).iterator().next(), "VB:Real:INTR:Neut:Sin");
  }

  static RussianReading of(String lemma, String tag) {
    List<String> parts = List.of(tag.split(":"));
    char gender =
        parts.contains("Masc")
            ? 'm'
            : parts.contains("Fem") ? 'f' : parts.contains("Neut") ? 'n' : 'e';
    char number = parts.contains("PL") ? 'p' : parts.contains("Sin") || gender != 'e' ? 's' : 'e';
    return new RussianReading(
        lemma,
        kind(parts),
        gender,
        number,
        inCase(parts.get(parts.size() - 1), parts),
        tense(parts),
        parts.contains("P1") ? '1' : parts.contains("P2") ? '2' : 'e',
        parts.contains("PFV"),
        parts.contains("TRANS"),
        parts.contains("STR"),
        parts.contains("Anim"));
  }

  private static Kind kind(List<String> parts) {
    return switch (parts.get(0)) {
      case "NN" ->
          parts.contains("Name") || parts.contains("Fam") || parts.contains("Patr")
              ? Kind.NAME
              : Kind.NOUN;
      case "ABR" -> Kind.NOUN;
      case "ADJ" ->
          parts.contains("Comp")
              ? Kind.ADVERB
              : parts.contains("Short")
                  ? Kind.SHORT_ADJECTIVE
                  : parts.contains("MPR") ? Kind.DETERMINER : Kind.ADJECTIVE;
      case "Num", "NumC" -> Kind.NUMERAL;
      case "Ord" -> Kind.ORDINAL;
      case "PNN" -> Kind.PRONOUN;
      case "VB" -> parts.contains("INF") ? Kind.INFINITIVE : Kind.VERB;
      case "DPT" -> Kind.GERUND;
      case "PT" -> Kind.PARTICIPLE;
      case "PT_Short" -> Kind.SHORT_PARTICIPLE;
      case "PREP" -> Kind.PREPOSITION;
      case "CONJ" -> Kind.CONJUNCTION;
      case "PARTICLE" -> Kind.PARTICLE;
      case "PARENTHESIS" -> Kind.PARENTHESIS;
      default -> Kind.ADVERB;
    };
  }

  private static Optional<GrammaticalCase> inCase(String last, List<String> parts) {
    String mark = last.matches("P[123]") && parts.size() > 1 ? parts.get(parts.size() - 2) : last;
    return Optional.ofNullable(
        switch (mark) {
          case "Nom" -> GrammaticalCase.NOM;
          case "R", "2R" -> GrammaticalCase.GEN;
          case "D" -> GrammaticalCase.DAT;
          case "V" -> GrammaticalCase.ACC;
          case "T" -> GrammaticalCase.INS;
          case "P", "2P" -> GrammaticalCase.LOC;
          default -> null;
        });
  }

  private static Morph.Tense tense(List<String> parts) {
    if (parts.contains("IMP")) {
      return Morph.Tense.IMPERATIVE;
    }
    if (parts.contains("Past")) {
      return Morph.Tense.PAST;
    }
    if (parts.contains("Fut")) {
      return Morph.Tense.FUTURE;
    }
    return parts.contains("Real") ? Morph.Tense.PRESENT : Morph.Tense.NONE;
  }
}
