package org.detente.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A Russian noun with its modifiers and preposition, before it is known in which of its possible
 * cases it stands. Its phrase is made when the case is chosen.
 */
final class NounGroup {

  private final String preposition;
  private final int first;
  private final int head;
  private final int last;
  private final Set<GrammaticalCase> cases;
  private final List<RussianReading> readings;
  private GrammaticalCase chosen;
  private Phrase phrase;
  private boolean plural;

  /**
   * @param preposition the preposition's canonical word without its case, or empty
   * @param first index of the first token, preposition not counted
   * @param head index of the head
   * @param last index of the last token
   * @param cases the cases in which the group can stand
   * @param readings of the head
   */
  NounGroup(
      String preposition,
      int first,
      int head,
      int last,
      Set<GrammaticalCase> cases,
      List<RussianReading> readings) {
    this.preposition = preposition;
    this.first = first;
    this.head = head;
    this.last = last;
    this.cases = EnumSet.copyOf(cases);
    this.readings = List.copyOf(readings);
  }

  boolean isBare() {
    return preposition.isEmpty();
  }

  int first() {
    return first;
  }

  int head() {
    return head;
  }

  int last() {
    return last;
  }

  String preposition() {
    return preposition;
  }

  boolean can(GrammaticalCase wanted) {
    return cases.contains(wanted);
  }

  Set<GrammaticalCase> cases() {
    return cases;
  }

  List<RussianReading> readings() {
    return readings;
  }

  /** True for what shows no case: "НАТО". */
  boolean isMute() {
    return cases.containsAll(GrammaticalCase.ALL);
  }

  /** True for names of persons and for what shows no case, mostly acronyms. */
  boolean isName() {
    return isMute() || readings.stream().anyMatch(r -> r.kind() == RussianReading.Kind.NAME);
  }

  boolean isAnimate() {
    return readings.stream().anyMatch(RussianReading::animate);
  }

  /**
   * True when the group can be the subject of a verb of this gender and number; the title of a
   * woman may be masculine ("сказала представитель").
   */
  boolean isSubjectOf(RussianVerb verb) {
    boolean spoken = readings.stream().anyMatch(r -> r.person() == '1');
    if (!isBare() || !can(GrammaticalCase.NOM) || verb.isOfSpeaker() && !spoken) {
      return false;
    }
    if (plural) {
      return verb.number() != 's';
    }
    return readings.isEmpty()
        || readings.stream()
            .filter(r -> r.inCase().map(c -> c == GrammaticalCase.NOM).orElse(true))
            .anyMatch(
                r ->
                    (verb.number() == 'e'
                            || r.number() == verb.number()
                            || r.number() == 'e'
                                && (r.kind() != RussianReading.Kind.NAME || verb.number() == 's'))
                        && (r.number() == 'p'
                            || r.animate() && verb.gender() == 'f' && r.gender() == 'm'
                            || r.gender() == 'e'
                            || verb.gender() == 'e'
                            || r.gender() == verb.gender()));
  }

  /** Joined with another: a plural whatever its head. */
  void join() {
    plural = true;
  }

  GrammaticalCase chosen() {
    return chosen;
  }

  /** Fixes the case and makes the phrase. */
  Phrase choose(GrammaticalCase inCase) {
    chosen = inCase;
    phrase = new Phrase(first, head, last, inCase.governedBy(preposition));
    return phrase;
  }

  /** Takes a phrase made for it, which bears the preposition of what it is joined to. */
  void take(Phrase made) {
    phrase = made;
  }

  /** The phrase; null until the case is chosen. */
  Phrase phrase() {
    return phrase;
  }

  /** True where it can be nothing but a genitive, subject and object apart. */
  boolean isGenitive() {
    return can(GrammaticalCase.GEN) && !can(GrammaticalCase.NOM) && !can(GrammaticalCase.ACC);
  }

  /** True when it can have this preposition with its case ("с+ins"), or this preposition alone. */
  boolean standsWith(String canonical) {
    int plus = canonical.indexOf('+');
    return plus < 0
        ? canonical.equals(preposition)
        : canonical.substring(0, plus).equals(preposition)
            && can(GrammaticalCase.valueOf(canonical.substring(plus + 1).toUpperCase(Locale.ROOT)));
  }
}
