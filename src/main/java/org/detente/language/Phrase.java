package org.detente.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A noun phrase: a head with what hangs on it. Built once by the chunker, then completed by the
 * clause builder; afterwards not changed.
 */
public final class Phrase {

  private final int first;
  private final int head;
  private final int last;
  private final String preposition;
  private final List<Phrase> complements = new ArrayList<>();
  private final List<Phrase> conjuncts = new ArrayList<>();
  private final List<Phrase> appositions = new ArrayList<>();
  private final List<Clause> participles = new ArrayList<>();

  /**
   * @param first index of the first token, preposition not counted
   * @param head index of the head noun, name or pronoun
   * @param last index of the last token of the base phrase (head and adjectives)
   * @param preposition canonical preposition that governs it ("de", "auprès de"), or empty
   */
  Phrase(int first, int head, int last, String preposition) {
    this.first = first;
    this.head = head;
    this.last = last;
    this.preposition = preposition;
  }

  /** A phrase of one token that hangs on nothing: a fixed word beside a verb. */
  public static Phrase word(int token) {
    return new Phrase(token, token, token, "");
  }

  /** The same words as an argument under another preposition ("les diplomates auxquels"). */
  Phrase under(String other) {
    Phrase phrase = new Phrase(first, head, last, other);
    phrase.complements.addAll(complements);
    phrase.conjuncts.addAll(conjuncts);
    phrase.appositions.addAll(appositions);
    return phrase;
  }

  /** Index of the first token, preposition not counted. */
  public int first() {
    return first;
  }

  /** Index of the head. */
  public int head() {
    return head;
  }

  /** Index of the last token of head and adjectives. */
  public int last() {
    return last;
  }

  /** The governing preposition in canonical form, empty when there is none. */
  public String preposition() {
    return preposition;
  }

  /** True when no preposition governs it. */
  public boolean isBare() {
    return preposition.isEmpty();
  }

  /** Prepositional phrases that hang on the head. */
  public List<Phrase> complements() {
    return complements;
  }

  /** Phrases coordinated with this one ("et", "ou", "ni", lists). */
  public List<Phrase> conjuncts() {
    return conjuncts;
  }

  /** Phrases set beside it that name the same ("Dmitri Rogozine, délégué permanent"). */
  public List<Phrase> appositions() {
    return appositions;
  }

  /** Participial clauses on the head ("la mesure décidée le 5 mars"). */
  public List<Clause> participles() {
    return participles;
  }

  /** This phrase and its conjuncts, in order. */
  public List<Phrase> all() {
    List<Phrase> all = new ArrayList<>();
    all.add(this);
    conjuncts.forEach(conjunct -> all.addAll(conjunct.all()));
    return all;
  }

  /** Index of the last token of everything that hangs on the head, conjuncts apart. */
  public int extent() {
    int end = last;
    for (Phrase complement : complements) {
      for (Phrase part : complement.all()) {
        end = Math.max(end, part.extent());
      }
    }
    return end;
  }
}
