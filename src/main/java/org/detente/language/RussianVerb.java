package org.detente.language;

/**
 * A Russian verb group with what its subject must agree with.
 *
 * @param group the verb group
 * @param gender {@code m}, {@code f}, {@code n}, or {@code e} where the form shows none
 * @param number {@code s}, {@code p}, or {@code e} where the form shows none
 * @param person {@code 1}, {@code 2}, or {@code e} for another or where the form shows none
 * @param transitive true when it takes a direct object
 */
record RussianVerb(VerbGroup group, char gender, char number, char person, boolean transitive) {

  /** "Считаем опасным": a verb that says without a subject who does it, whoever speaks. */
  boolean isOfSpeaker() {
    return person == '1' && group.isFinite();
  }

  /** True when what it says of its subject needs no object: passive or intransitive. */
  boolean isSelfContained() {
    return !transitive || group.voice() == VerbGroup.Voice.PASSIVE;
  }

  /**
   * True for a case that the verb is listed with, and for the doer of a passive: "закрыта НАТО" is
   * by it, "направлен НАТО" to it.
   */
  boolean governs(Grammar grammar, Government government, GrammaticalCase inCase) {
    boolean passive = group.voice() == VerbGroup.Voice.PASSIVE;
    boolean given = !passive || grammar.is(WordClass.ISSUING, group.lemma());
    return passive && inCase == GrammaticalCase.INS
        || (given || inCase != GrammaticalCase.DAT)
            && government.governs(group.lemma(), inCase.governedBy(""));
  }

  /** True for "объявила", which says that somebody did; "объявили" and "стемнело" need nobody. */
  boolean needsSubject() {
    return group.isFinite() && number == 's' && (gender == 'm' || gender == 'f');
  }

  /** True when the two can have one subject. */
  boolean agrees(RussianVerb other) {
    boolean numbers = number == 'e' || other.number == 'e' || number == other.number;
    boolean genders = gender == 'e' || other.gender == 'e' || gender == other.gender;
    boolean past = group.tense() == Morph.Tense.PAST || other.group.tense() == Morph.Tense.PAST;
    return numbers && genders && (past || isOfSpeaker() == other.isOfSpeaker());
  }

  /** "заседания не будет": what is not there stands in the genitive. */
  boolean lacks(NounGroup noun) {
    return group.negated() && isSelfContained() && noun.can(GrammaticalCase.GEN);
  }
}
