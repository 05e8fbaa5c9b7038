package org.detente.language;

import java.util.List;
import java.util.Optional;
import org.detente.language.RussianReading.Kind;

/** What the words beside a Russian word say of its class. */
final class RussianNeighbours {

  /** Words right behind which an infinitive stands. */
  private static final List<WordClass> SERVERS =
      List.of(
          WordClass.PASSIVE_AUXILIARY,
          WordClass.MODAL,
          WordClass.SEMI_AUXILIARY,
          WordClass.ACHIEVING,
          WordClass.INFINITIVE_NOUN);

  private final RussianDictionary dictionary;

  RussianNeighbours(RussianDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** "готов обсуждать": a short adjective before an infinitive, though a noun be spelt alike. */
  boolean isPredicate(List<RussianReading> others, String next) {
    return !others.isEmpty()
        && others.stream().allMatch(r -> r.kind() == Kind.SHORT_ADJECTIVE)
        && dictionary.readings(next).stream().anyMatch(r -> r.kind() == Kind.INFINITIVE);
  }

  /** "будет вести переговоры", "решение вести": an infinitive right behind what asks for one. */
  static boolean isServed(List<RussianReading> verbs, List<RussianWord> before, Grammar grammar) {
    if (verbs.stream().noneMatch(r -> r.kind() == Kind.INFINITIVE)) {
      return false;
    }
    int i = before.size() - 1;
    while (i > 0 && (before.get(i).pos() == Pos.ADV || before.get(i).pos() == Pos.PART)) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    Token server = before.get(i).token();
    return before.get(i).any(r -> r.kind() == Kind.SHORT_ADJECTIVE)
        || SERVERS.stream()
            .anyMatch(s -> grammar.is(s, server.lemma()) || grammar.is(s, server.lower()));
  }

  /** "запланировала встречу": a clause has one finite verb, and nobody says "I" here. */
  boolean isArgument(List<RussianReading> verbs, List<RussianWord> before) {
    if (verbs.stream().allMatch(RussianReading::dialogue)) {
      return true;
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Pos pos = before.get(i).pos();
      if (pos == Pos.PUNCT || pos == Pos.CCONJ || pos == Pos.SCONJ) {
        return false;
      }
      if (pos == Pos.VERB && before.get(i).any(r -> r.kind() == Kind.VERB)) {
        return true;
      }
    }
    return false;
  }

  /** "После этого НАТО": a name that shows no case does not go with the pronoun before it. */
  static boolean standsApart(List<RussianWord> words, int i, Grammar grammar) {
    return i > 0
        && words.get(i).pos() == Pos.PROPN
        && words.get(i).cases().containsAll(GrammaticalCase.ALL)
        && grammar.is(WordClass.DEMONSTRATIVE, words.get(i - 1).token().lemma())
        && words.get(i - 1).any(r -> r.gender() == 'n' || r.gender() == 'm')
        && words.get(i - 1).readings().stream()
            .noneMatch(r -> r.gender() == 'f' || r.number() == 'p');
  }

  /**
   * "Нед Прайс": a noun with a capital right behind a name that the dictionary lacks; "Марис": no
   * genitive of several women.
   */
  boolean isSurname(List<RussianWord> before, List<RussianReading> readings) {
    RussianWord first = before.get(before.size() - 1);
    boolean others =
        !readings.isEmpty()
            && readings.stream().allMatch(r -> r.kind() == Kind.NAME && r.gender() == 'f')
            && readings.stream().allMatch(r -> r.number() == 'p')
            && readings.stream()
                .noneMatch(r -> r.inCase().filter(GrammaticalCase.NOM::equals).isPresent());
    return others
        || first.pos() == Pos.PROPN
            && first.any(r -> r.kind() == Kind.NAME)
            && dictionary.readings(first.token().form()).isEmpty()
            && !first.token().form().contains(" ")
            && readings.stream().allMatch(r -> r.kind() == Kind.NOUN && !r.animate());
  }

  /** Before a noun that it goes with, or a participle with what goes with it. */
  boolean isModifier(List<RussianReading> modifiers, List<RussianWord> before, String next) {
    return isBeforeNoun(modifiers, next)
        || isParticipleOf(modifiers, before)
        || isCounted(modifiers, before, next);
  }

  /** "три военных корабля": plural adjectives between a number and a singular genitive. */
  private boolean isCounted(List<RussianReading> modifiers, List<RussianWord> before, String next) {
    return !before.isEmpty()
        && before.get(before.size() - 1).pos() == Pos.NUM
        && !next.isEmpty()
        && Character.isLowerCase(next.charAt(0))
        && !RussianCounted.few(dictionary.readings(next), modifiers).isEmpty();
  }

  boolean isBeforeNoun(List<RussianReading> modifiers, String next) {
    return dictionary.readings(next).stream()
        .filter(r -> r.isNominal() || r.isModifier())
        .anyMatch(
            n -> modifiers.stream().anyMatch(m -> m.agrees(n) && m.inCase().equals(n.inCase())));
  }

  /** After a preposition, an adjective that agrees, or a noun that a genitive can follow. */
  boolean isGoverned(List<RussianReading> nouns, RussianWord previous) {
    if (previous == null) {
      return false;
    }
    return switch (previous.pos()) {
      case ADP, NUM -> true;
      case ADJ, DET ->
          previous.any(
              p -> nouns.stream().anyMatch(n -> p.agrees(n) && p.inCase().equals(n.inCase())));
      case NOUN ->
          nouns.stream()
              .anyMatch(n -> n.inCase().filter(c -> c == GrammaticalCase.GEN).isPresent());
      default -> false;
    };
  }

  /** "телеканала «Вести»": a capital after a mark that opens behind a noun is a name's. */
  static boolean isTitled(List<RussianWord> before) {
    int last = before.size() - 1;
    return last > 0
        && "«\"“„".contains(before.get(last).token().form())
        && before.get(last - 1).pos() == Pos.NOUN;
  }

  /** "страны, входящие в альянс": behind a comma a participle of the noun before it. */
  static boolean isParticipleOf(List<RussianReading> modifiers, List<RussianWord> before) {
    int last = before.size() - 1;
    return last > 0
        && before.get(last).token().form().equals(",")
        && before.get(last - 1).pos() == Pos.NOUN
        && modifiers.stream()
            .filter(m -> m.kind() == Kind.PARTICIPLE && !m.passive())
            .anyMatch(m -> before.get(last - 1).any(m::agrees));
  }

  /**
   * "что страна начала выход", "его корабли прибыли": a past that agrees with the noun that opens
   * the clause.
   */
  static boolean isPredicateOf(List<RussianReading> verbs, List<RussianWord> before) {
    int last = before.size() - 1;
    int first = last - 1;
    while (first >= 0
        && (before.get(first).pos() == Pos.ADJ || before.get(first).pos() == Pos.DET)) {
      first--;
    }
    boolean opens =
        last == 0
            || last > 0
                && (first < 0
                    || before.get(first).pos() == Pos.SCONJ
                    || before.get(first).token().form().equals(","));
    return opens
        && before.get(last).pos() == Pos.NOUN
        && verbs.stream()
            .filter(v -> v.tense() == Morph.Tense.PAST)
            .anyMatch(
                v ->
                    before
                        .get(last)
                        .any(
                            n ->
                                n.inCase().equals(Optional.of(GrammaticalCase.NOM))
                                    && n.number() == v.number()
                                    && (n.gender() == v.gender() || v.number() == 'p')));
  }
}
