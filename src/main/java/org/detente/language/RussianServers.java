package org.detente.language;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.detente.language.RussianReading.Kind;

/** Which Russian auxiliaries, modals and aspect verbs serve which verb. */
final class RussianServers {

  /** How far a server may stand from what it governs ("может в ответ закрыть"), words. */
  private static final int REACH = 14;

  private final List<RussianWord> words;
  private final Grammar grammar;
  private final Predicate<String> told;
  private final int[] governedBy;

  /**
   * @param told the verbs that the lexicon lists
   */
  RussianServers(List<RussianWord> words, Grammar grammar, Predicate<String> told) {
    this.words = words;
    this.grammar = grammar;
    this.told = told;
    this.governedBy = new int[words.size()];
    Arrays.fill(governedBy, -1);
    for (int i = words.size() - 1; i >= 0; i--) {
      int governed = governed(i);
      if (governed >= 0 && !declines(i, governed)) {
        governedBy[governed] = i;
      }
    }
  }

  /** Index of what serves the verb at {@code i}, or −1. */
  int of(int i) {
    return governedBy[i];
  }

  /** What an auxiliary or modal at {@code i} governs, or −1. */
  private int governed(int i) {
    RussianWord word = words.get(i);
    if (word.pos() != Pos.VERB) {
      return -1;
    }
    boolean be = isBe(word);
    boolean modal = isModal(word);
    boolean aspect = grammar.is(WordClass.SEMI_AUXILIARY, word.token().lemma());
    if (!be && !modal && !aspect) {
      return -1;
    }
    for (int k = i + 1; k < Math.min(words.size(), i + REACH + 1); k++) {
      RussianWord next = words.get(k);
      boolean quotes = isMeant(word) && k == i + 1 && "«\"“„".contains(next.token().form());
      if (next.pos() == Pos.PUNCT && !quotes
          || next.pos() == Pos.SCONJ
          || next.pos() == Pos.CCONJ) {
        break;
      }
      if (next.pos() == Pos.VERB) {
        boolean fits =
            be && (is(next, Kind.SHORT_PARTICIPLE) || is(next, Kind.SHORT_ADJECTIVE))
                || is(next, Kind.INFINITIVE)
                || be && isModal(next)
                || modal && k == i + 1 && isPast(k);
        return fits ? k : -1;
      }
      if (aspect && !modal && next.pos() == Pos.NOUN) {
        return -1;
      }
    }
    return modal || isFinal(i) ? infinitiveBefore(i) : -1;
  }

  /** "должно было состояться": the past of a modal without tenses. */
  private boolean isPast(int i) {
    return isBe(words.get(i))
        && is(words.get(i), Kind.VERB)
        && Arrays.stream(governedBy).anyMatch(server -> server == i);
  }

  /** "Дипломат не стал раскрывать": what tells no event of its own somebody declined to do. */
  private boolean declines(int i, int governed) {
    return grammar.is(WordClass.DECLINING, words.get(i).token().lemma())
        && i > 0
        && grammar.is(WordClass.NEGATIVE_PARTICLE, words.get(i - 1).token().lower())
        && words.get(i).readings().stream().anyMatch(r -> r.tense() == Morph.Tense.PAST)
        && words.get(governed).readings().stream().noneMatch(r -> told.test(r.lemma()));
  }

  /** "размещать ракеты не будет", "не станет": nothing after it, as in "будет ошибкой". */
  private boolean isFinal(int i) {
    if (i + 1 == words.size()) {
      return true;
    }
    Pos next = words.get(i + 1).pos();
    return next == Pos.PUNCT || next == Pos.CCONJ || next == Pos.SCONJ;
  }

  /** "договориться не удалось", "гарантий давать не хотят", no "решения закрыть бюро не будет". */
  private int infinitiveBefore(int i) {
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      if (is(words.get(k), Kind.INFINITIVE)) {
        boolean onNoun =
            k > 0 && grammar.is(WordClass.INFINITIVE_NOUN, words.get(k - 1).token().lemma());
        return onNoun ? -1 : k;
      }
      Pos pos = words.get(k).pos();
      if (pos == Pos.PUNCT || pos == Pos.CCONJ || pos == Pos.SCONJ || pos == Pos.VERB) {
        return -1;
      }
    }
    return -1;
  }

  /** "не собирается «подрывать работу»": goes on in what is quoted. */
  private boolean isMeant(RussianWord word) {
    return grammar.is(WordClass.MODAL_INTENTION, word.token().lemma())
        || grammar.is(WordClass.MODAL_FUTURE, word.token().lemma());
  }

  boolean isBe(RussianWord word) {
    return grammar.is(WordClass.PASSIVE_AUXILIARY, word.token().lemma())
        && !grammar.is(WordClass.ABSENT, word.token().lower());
  }

  boolean isModal(RussianWord word) {
    return grammar.is(WordClass.MODAL, word.token().lemma())
        || grammar.is(WordClass.MODAL, word.token().lower());
  }

  private static boolean is(RussianWord word, Kind kind) {
    return word.any(r -> r.kind() == kind);
  }

  /** True when the verb at {@code i} only serves another. */
  boolean isServing(int i) {
    int from = Math.max(0, i - REACH);
    for (int k = from; k < Math.min(words.size(), i + REACH + 1); k++) {
      if (governedBy[k] == i) {
        return true;
      }
    }
    return false;
  }
}
