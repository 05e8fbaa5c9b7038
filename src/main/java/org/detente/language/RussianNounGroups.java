package org.detente.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.detente.language.RussianReading.Kind;

/** Finds Russian noun groups: a head with the words before it that agree with it. */
final class RussianNounGroups {

  private final List<RussianWord> words;
  private final Grammar grammar;

  /** A preposition that a participle parts from its noun; empty if none. */
  private String waiting = "";

  private RussianWord participle;

  RussianNounGroups(List<RussianWord> words, Grammar grammar) {
    this.words = words;
    this.grammar = grammar;
  }

  /** Keeps a preposition for the noun after the participle that follows it. */
  void await(String preposition, RussianWord after) {
    waiting = preposition;
    participle = after;
  }

  /** The noun group without a preposition of its own that starts at {@code i}, or null. */
  NounGroup bare(int i) {
    NounGroup group = of(i, "");
    if (group == null || waiting.isEmpty()) {
      return group;
    }
    boolean host =
        group.readings().stream()
            .anyMatch(
                r ->
                    participle.any(p -> p.agrees(r) && p.inCase().equals(r.inCase()))
                        && r.inCase().filter(grammar.casesAfter(waiting)::contains).isPresent());
    if (!host) {
      return group;
    }
    String preposition = waiting;
    waiting = "";
    return of(i, preposition);
  }

  /** The noun group that starts at {@code first}, or null. */
  NounGroup of(int first, String preposition) {
    List<RussianReading> agreed = null;
    Set<GrammaticalCase> counted = null;
    int i = first;
    while (i < words.size()) {
      RussianWord word = words.get(i);
      if (word.pos() == Pos.NUM && counted == null) {
        counted = word.readings().isEmpty() ? RussianCounted.figures() : word.cases();
      } else if (isPossessive(word) || joinsModifiers(i, agreed)) {
        i++;
        continue;
      } else if (word.pos() == Pos.ADJ && word.readings().get(0).isModifier()
          || word.pos() == Pos.DET) {
        List<RussianReading> own = agreed == null ? word.readings() : word.agreeing(agreed);
        boolean extended =
            word.any(r -> r.kind() == Kind.PARTICIPLE)
                && !headFollows(i)
                && (preposition.isEmpty() || headComes(i));
        if (own.isEmpty() || extended) {
          break;
        }
        agreed = own;
      } else if (isRank(i)) {
        agreed = word.readings();
      } else if (isHead(word)) {
        List<RussianReading> own =
            agreed == null || word.readings().isEmpty() ? word.readings() : word.agreeing(agreed);
        if (own.isEmpty() && counted != null) {
          own = RussianCounted.few(word.readings(), agreed);
        }
        if (own.isEmpty() && !word.readings().isEmpty()
            || agreed != null && RussianNeighbours.standsApart(words, i, grammar)) {
          break;
        }
        if (counted != null && RussianCounted.isUncounted(words.get(first), own)) {
          return null;
        }
        return named(preposition, first, i, own, counted);
      } else if (!isBetween(i, i > first && agreed != null)
          && (word.pos() != Pos.ADV || agreed == null && i > first || !modifierFollows(i))) {
        break;
      }
      i++;
    }
    boolean substantive =
        agreed != null
            && i > first
            && (!preposition.isEmpty()
                || agreed.stream().anyMatch(r -> r.kind() != Kind.PARTICIPLE));
    return substantive || counted != null && i > first && !preposition.isEmpty()
        ? group(preposition, first, i - 1, agreed == null ? List.of() : agreed, counted)
        : null;
  }

  /** "Сергея Лаврова": names side by side that agree are one; "Грушко постпредом" is two. */
  private NounGroup named(
      String preposition,
      int first,
      int head,
      List<RussianReading> readings,
      Set<GrammaticalCase> counted) {
    int last = head;
    List<RussianReading> agreed = readings;
    while (words.get(head).pos() == Pos.PROPN
        && last + 1 < words.size()
        && words.get(last + 1).pos() == Pos.PROPN
        && agreed.stream().anyMatch(r -> r.kind() == Kind.NAME)
        && words.get(last + 1).any(r -> r.kind() == Kind.NAME)
        && !words.get(last + 1).agreeing(agreed).isEmpty()) {
      agreed = words.get(last + 1).agreeing(agreed);
      last++;
    }
    return group(preposition, first, last, agreed, counted);
  }

  /** "генерал-полковник Герасимов": a rank before the name that bears it. */
  private boolean isRank(int i) {
    RussianWord word = words.get(i);
    return word.pos() == Pos.NOUN
        && grammar.is(WordClass.RANK, word.token().lemma())
        && i + 1 < words.size()
        && words.get(i + 1).pos() == Pos.PROPN
        && words.get(i + 1).any(r -> r.kind() == Kind.NAME)
        && !words.get(i + 1).agreeing(word.readings()).isEmpty();
  }

  /** "его", "их" before a noun: it declines with nothing. */
  private static boolean isPossessive(RussianWord word) {
    return word.pos() == Pos.DET
        && !word.readings().isEmpty()
        && word.readings().stream().allMatch(r -> r.kind() == Kind.PRONOUN);
  }

  /** "военное и гражданское сотрудничество": a conjunction or comma between two that agree. */
  private boolean joinsModifiers(int i, List<RussianReading> agreed) {
    boolean joint = words.get(i).pos() == Pos.CCONJ || words.get(i).token().form().equals(",");
    return joint
        && agreed != null
        && i + 1 < words.size()
        && words.get(i + 1).pos() == Pos.ADJ
        && !words.get(i + 1).any(r -> r.kind() == Kind.PARTICIPLE)
        && words.get(i - 1).pos() == Pos.ADJ
        && !words.get(i + 1).agreeing(agreed).isEmpty()
        && headFollows(i + 1);
  }

  private boolean headFollows(int i) {
    for (int k = i + 1; k < Math.min(words.size(), i + 4); k++) {
      if (isHead(words.get(k))) {
        return !words.get(k).agreeing(words.get(i).readings()).isEmpty();
      }
      if (words.get(k).pos() != Pos.ADJ
          && words.get(k).pos() != Pos.DET
          && words.get(k).pos() != Pos.NUM) {
        return false;
      }
    }
    return false;
  }

  /** A noun that the participle at {@code i} agrees with stands farther on in the clause. */
  private boolean headComes(int i) {
    for (int k = i + 1; k < words.size() && words.get(k).pos() != Pos.PUNCT; k++) {
      if (isHead(words.get(k)) && !words.get(k).agreeing(words.get(i).readings()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** "тот же день", "«военные» средства", "первое за два года заседание": inside a group. */
  private boolean isBetween(int i, boolean inside) {
    boolean quoted =
        i + 1 < words.size() && words.get(i).token().form().equals("»") && isHead(words.get(i + 1));
    boolean timed =
        inside
            && words.get(i).pos() == Pos.TIME
            && i + 1 < words.size()
            && words.get(i + 1).pos().isNominal()
            && !words.get(i + 1).agreeing(words.get(i - 1).readings()).isEmpty();
    return inside && (words.get(i).pos() == Pos.PART || quoted || timed);
  }

  private boolean modifierFollows(int i) {
    return i + 1 < words.size() && words.get(i + 1).pos() == Pos.ADJ;
  }

  private static boolean isHead(RussianWord word) {
    return word.pos().isNominal() || word.pos() == Pos.PRON;
  }

  /** "восемь дипломатов": the number says the case, the noun stands in the genitive. */
  private NounGroup group(
      String preposition,
      int first,
      int head,
      List<RussianReading> readings,
      Set<GrammaticalCase> counted) {
    Set<GrammaticalCase> cases = EnumSet.noneOf(GrammaticalCase.class);
    readings.forEach(r -> r.inCase().ifPresent(cases::add));
    if (cases.isEmpty()) {
      cases.addAll(GrammaticalCase.ALL);
    }
    if (counted != null && cases.contains(GrammaticalCase.GEN)) {
      cases.clear();
      cases.addAll(counted);
    }
    if (!preposition.isEmpty()) {
      Set<GrammaticalCase> governed =
          grammar.isPreposition(preposition)
              ? grammar.casesAfter(preposition)
              : EnumSet.copyOf(cases);
      Set<GrammaticalCase> both = EnumSet.copyOf(cases);
      both.retainAll(governed);
      cases.clear();
      cases.addAll(both.isEmpty() ? governed : both);
    }
    NounGroup group = new NounGroup(preposition, first, head, head, cases, readings);
    if (counted != null) {
      group.join();
    }
    return group;
  }
}
