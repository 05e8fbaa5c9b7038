package org.detente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.detente.language.RussianReading.Kind;
import org.detente.model.Span;

/**
 * Russian tokens with part of speech and readings: the dictionary proposes, the neighbours decide
 * between word classes; which case a noun stands in is left to the phrase it belongs to.
 */
final class RussianTagger {

  private static final Set<Kind> VERBAL =
      Set.of(Kind.VERB, Kind.INFINITIVE, Kind.GERUND, Kind.SHORT_PARTICIPLE);

  private final RussianDictionary dictionary;
  private final RussianNames names;
  private final RussianNeighbours neighbours;
  private final Grammar grammar;
  private final Government government;

  RussianTagger(RussianDictionary dictionary, Grammar grammar, Government government) {
    this.dictionary = dictionary;
    this.names = new RussianNames(dictionary);
    this.neighbours = new RussianNeighbours(dictionary);
    this.grammar = grammar;
    this.government = government;
  }

  /** The words of a sentence, every unit of which is one. */
  List<RussianWord> tag(String text, Span sentence, List<Unit> units) {
    List<Span> spans = Tagger.cut(Tokenizer.russian().split(text, sentence), units);
    List<RussianWord> words = new ArrayList<>();
    int i = 0;
    while (i < spans.size()) {
      Span span = spans.get(i);
      Optional<Unit> unit = units.stream().filter(u -> u.span().overlaps(span)).findFirst();
      if (unit.isEmpty()) {
        words.add(word(text, spans, i, words));
        i++;
      } else {
        Span whole = unit.get().span();
        while (i < spans.size() && whole.overlaps(spans.get(i))) {
          i++;
        }
        words.add(unit(text, unit.get()));
      }
    }
    return words;
  }

  private RussianWord unit(String text, Unit unit) {
    String form = straight(unit.span().of(text));
    if (unit.kind() == Unit.Kind.TIME) {
      return new RussianWord(
          new Token(unit.span(), form, form, Pos.TIME, Morph.NONE, ""), List.of());
    }
    List<RussianReading> readings =
        names.readings(Tokenizer.russian().split(text, unit.span()), text);
    Morph morph = readings.isEmpty() ? Morph.NONE : readings.get(0).morph();
    boolean alike = readings.stream().allMatch(r -> r.morph().equals(morph));
    boolean common = form.contains(" ") && readings.stream().allMatch(r -> r.kind() == Kind.NOUN);
    String lemma = common && !readings.isEmpty() ? readings.get(0).lemma() : form;
    return new RussianWord(
        new Token(unit.span(), form, lemma, Pos.PROPN, alike ? morph : Morph.NONE, ""), readings);
  }

  private RussianWord word(String text, List<Span> spans, int i, List<RussianWord> before) {
    String form = straight(spans.get(i).of(text));
    String next = i + 1 < spans.size() ? straight(spans.get(i + 1).of(text)) : "";
    Token bare =
        new Token(spans.get(i), form, form.toLowerCase(Locale.ROOT), Pos.X, Morph.NONE, "");
    if (!Character.isLetterOrDigit(form.charAt(0))) {
      return of(bare, Pos.PUNCT, List.of());
    }
    if (Character.isDigit(form.charAt(0))) {
      return of(bare, Pos.NUM, List.of());
    }
    boolean opens = before.isEmpty() || opens(before.get(before.size() - 1), bare.lower());
    if (grammar.is(WordClass.ABSENT, bare.lower()) && !opens) {
      return of(bare, Pos.VERB, List.of(RussianReading.absent(grammar)));
    }
    Optional<Pos> closed = closed(bare.lower(), next, opens);
    if (closed.isPresent()) {
      return of(bare, closed.get(), ofClosed(bare));
    }
    boolean capital =
        Character.isUpperCase(form.charAt(0))
            && before.stream().anyMatch(w -> w.pos() != Pos.PUNCT);
    List<RussianReading> readings = new ArrayList<>(dictionary.readings(form));
    if (capital && RussianNeighbours.isTitled(before)) {
      readings.removeIf(r -> r.kind() == Kind.INFINITIVE);
    }
    if (!capital) {
      boolean common =
          Character.isLowerCase(form.charAt(0))
              && readings.stream().allMatch(r -> r.kind() == Kind.NAME);
      readings.replaceAll(r -> common ? r.asNoun() : r);
      readings.removeIf(r -> r.kind() == Kind.NAME);
    } else if (readings.stream().anyMatch(r -> r.kind() == Kind.NAME)) {
      boolean adjective = neighbours.isBeforeNoun(only(readings, RussianReading::isModifier), next);
      readings.removeIf(r -> adjective != r.isModifier() || !adjective && r.kind() != Kind.NAME);
    }
    if (capital && neighbours.isSurname(before, readings)) {
      readings.clear();
      readings.addAll(dictionary.guess(form));
    }
    if (readings.isEmpty()) {
      readings.addAll(dictionary.guessAdjective(form));
    }
    if (readings.isEmpty() || capital && readings.stream().allMatch(r -> r.kind() == Kind.NAME)) {
      return of(bare, Pos.PROPN, readings.isEmpty() ? dictionary.guess(form) : readings);
    }
    return open(bare, readings, before, next);
  }

  /** "свои подписи": one's own is no subject. */
  private List<RussianReading> ofClosed(Token word) {
    List<RussianReading> readings = dictionary.readings(word.form());
    return grammar.is(WordClass.ONES_OWN, word.lower())
        ? only(readings, r -> r.inCase().filter(c -> c == GrammaticalCase.NOM).isEmpty())
        : readings;
  }

  /**
   * "в очередной раз", "не раз", "осудили как": a conjunction follows a mark or another
   * conjunction; "что пока не получали" tells how it is so far.
   */
  private boolean opens(RussianWord previous, String word) {
    return previous.pos() == Pos.PUNCT
        || previous.pos() == Pos.CCONJ
        || previous.pos() == Pos.SCONJ && !grammar.is(WordClass.UNTIL, word)
        || previous.pos() == Pos.PART
            && !grammar.is(WordClass.NEGATIVE_PARTICLE, previous.token().lower());
  }

  /** Function words, by their lists; what is one is nothing else. */
  private Optional<Pos> closed(String word, String next, boolean opens) {
    if (grammar.isParticle(word, next)) {
      return Optional.of(Pos.PART);
    }
    if (grammar.is(WordClass.COORDINATOR, word)) {
      return Optional.of(Pos.CCONJ);
    }
    if (grammar.is(WordClass.COMPLEMENTIZER, word) || grammar.is(WordClass.SUBORDINATOR, word)) {
      return opens ? Optional.of(Pos.SCONJ) : Optional.empty();
    }
    if (grammar.isPreposition(word)) {
      return Optional.of(RussianCounted.isAbout(word, next, grammar) ? Pos.ADV : Pos.ADP);
    }
    if (grammar.is(WordClass.POSSESSIVE, word)) {
      boolean pronoun = dictionary.readings(word).stream().anyMatch(r -> r.kind() == Kind.PRONOUN);
      boolean beforeNoun =
          dictionary.readings(next).stream().anyMatch(r -> r.isNominal() || r.isModifier());
      return Optional.of(pronoun && !beforeNoun ? Pos.PRON : Pos.DET);
    }
    return Optional.empty();
  }

  private RussianWord open(
      Token bare, List<RussianReading> readings, List<RussianWord> before, String next) {
    RussianWord previous = before.isEmpty() ? null : before.get(before.size() - 1);
    List<RussianReading> verbs = only(readings, r -> VERBAL.contains(r.kind()));
    List<RussianReading> nouns = only(readings, r -> r.isNominal());
    List<RussianReading> modifiers = only(readings, RussianReading::isModifier);
    List<RussianReading> others =
        only(readings, r -> !r.isNominal() && !r.isModifier() && !VERBAL.contains(r.kind()));
    if (grammar.is(WordClass.MODAL, bare.lower()) || verbs.stream().anyMatch(this::isAuxiliary)) {
      return of(bare, Pos.VERB, verbs.isEmpty() ? readings : verbs);
    }
    List<RussianReading> relatives = only(readings, r -> grammar.is(WordClass.RELATIVE, r.lemma()));
    if (!relatives.isEmpty()) {
      return of(bare, Pos.PRON, relatives);
    }
    if (previous != null && isStress(previous, bare)) {
      return of(bare, Pos.PART, readings);
    }
    if (grammar.is(WordClass.NOUN_FIRST, bare.lower()) && !nouns.isEmpty()) {
      return of(bare, Pos.NOUN, nouns);
    }
    boolean predicate = grammar.is(WordClass.PREDICATE_FIRST, bare.lower()) && !others.isEmpty();
    if (predicate || neighbours.isPredicate(others, next)) {
      return of(bare, others.get(0).pos(), others);
    }
    if (!modifiers.isEmpty()
        && (nouns.isEmpty()
            || modifiers.stream().anyMatch(r -> r.kind() == Kind.ORDINAL)
                && dictionary.readings(next).stream().noneMatch(r -> r.kind() == Kind.PRONOUN)
            || neighbours.isModifier(modifiers, before, next))) {
      Pos pos = modifiers.get(0).kind() == Kind.DETERMINER ? Pos.DET : Pos.ADJ;
      return of(bare, pos, modifiers);
    }
    boolean noun =
        verbs.isEmpty()
            || neighbours.isGoverned(nouns, previous)
            || neighbours.isArgument(verbs, before);
    noun &= !RussianNeighbours.isPredicateOf(verbs, before);
    noun &= !RussianNeighbours.isServed(verbs, before, grammar);
    if (!nouns.isEmpty() && noun) {
      boolean adverb = !others.isEmpty() && others.get(0).kind() != Kind.SHORT_ADJECTIVE;
      if (!adverb || neighbours.isGoverned(nouns, previous)) {
        return of(bare, Pos.NOUN, nouns);
      }
    }
    boolean counts = others.stream().anyMatch(r -> r.kind() == Kind.NUMERAL);
    boolean orders =
        verbs.stream().allMatch(r -> r.tense() == Morph.Tense.IMPERATIVE || counts && r.dialogue());
    if (!verbs.isEmpty() && (!orders || others.isEmpty())) {
      List<RussianReading> told = only(verbs, r -> r.tense() != Morph.Tense.IMPERATIVE);
      return of(bare, Pos.VERB, told.isEmpty() ? verbs : told);
    }
    List<RussianReading> adverbs = only(others, r -> r.kind() == Kind.ADVERB);
    return adverbs.isEmpty() ? of(bare, others.get(0).pos(), others) : of(bare, Pos.ADV, adverbs);
  }

  /** "скорее всего": the second of two words that together only stress what follows. */
  private boolean isStress(RussianWord previous, Token bare) {
    return grammar.is(WordClass.FOCUS, previous.token().lower() + " " + bare.lower());
  }

  private boolean isAuxiliary(RussianReading reading) {
    return grammar.is(WordClass.PASSIVE_AUXILIARY, reading.lemma());
  }

  private static List<RussianReading> only(
      List<RussianReading> readings, Predicate<RussianReading> test) {
    List<RussianReading> fitting = new ArrayList<>();
    for (RussianReading reading : readings) {
      if (test.test(reading)) {
        fitting.add(reading);
      }
    }
    return fitting;
  }

  private RussianWord of(Token bare, Pos pos, List<RussianReading> found) {
    return RussianWord.of(bare, pos, found, government);
  }

  static String straight(String form) {
    return form.replace('’', '\'').replace('‑', '-').replace('‐', '-');
  }
}
