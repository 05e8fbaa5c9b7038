package org.detente.language;

import java.util.List;

/**
 * A verb with its auxiliaries, modals, clitics and negation.
 *
 * @param first index of the first token
 * @param head index of the verb that carries the meaning
 * @param last index of the last token (the head, or what stands between for inserted phrases)
 * @param lemma of the head
 * @param form of the group: that of its first verb
 * @param tense of the group: that of its first verb
 * @param voice active, passive or reflexive
 * @param perfect true for compound tenses ("a suspendu", "avait été suspendue")
 * @param negated true for "ne … pas", "ne … plus", "sans" …
 * @param modals what the modal and aspect verbs before the head say
 */
public record VerbGroup(
    int first,
    int head,
    int last,
    String lemma,
    Morph.Form form,
    Morph.Tense tense,
    Voice voice,
    boolean perfect,
    boolean negated,
    List<Modal> modals) {

  /** What a modal or aspect verb says of the event. */
  public enum Modal {
    /** It may happen, or is wished for. */
    POSSIBILITY,
    /** It is due. */
    DUTY,
    /** It is near. */
    FUTURE,
    /** It is meant or tried. */
    INTENTION,
    /** Something else: begun, made to happen. */
    OTHER
  }

  /** Voice of a verb group. */
  public enum Voice {
    ACTIVE,
    PASSIVE,
    REFLEXIVE,
    /** "se voir retirer": the subject is whom it is done to. */
    DATIVE
  }

  /** The same denied. */
  VerbGroup denied() {
    return new VerbGroup(first, head, last, lemma, form, tense, voice, perfect, true, modals);
  }

  /** True for what is to come: a future, or an infinitive under a verb that looks ahead. */
  public boolean isAhead() {
    return tense == Morph.Tense.FUTURE || form == Morph.Form.INFINITIVE;
  }

  /** True for a verb with tense and person of its own. */
  public boolean isFinite() {
    return form == Morph.Form.FINITE;
  }
}
