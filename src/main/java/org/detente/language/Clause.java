package org.detente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A verb with its arguments. Built and completed by the clause builder; afterwards not changed.
 *
 * <p>In the passive the subject slot holds what is acted on and the doer stands in {@link
 * #obliques()} under "par".
 */
public final class Clause {

  private final VerbGroup verb;
  private final List<Phrase> subjects = new ArrayList<>();
  private final List<Phrase> objects = new ArrayList<>();
  private final List<Phrase> obliques = new ArrayList<>();
  private final List<Token> times = new ArrayList<>();
  private Link link = Link.MAIN;
  private Clause governor;
  private Phrase noun;
  private String marker = "";

  Clause(VerbGroup verb) {
    this.verb = verb;
  }

  /** The verb with its auxiliaries. */
  public VerbGroup verb() {
    return verb;
  }

  /** Index of the token with which it begins, what opens it left out. */
  public int first() {
    return subjects.stream().mapToInt(Phrase::first).reduce(verb.first(), Math::min);
  }

  /** Subjects, each with its conjuncts inside; empty when none was found. */
  public List<Phrase> subjects() {
    return subjects;
  }

  /** Direct objects, and predicate nouns after a copula. */
  public List<Phrase> objects() {
    return objects;
  }

  /** Prepositional phrases after the verb, or before it at the head of the clause. */
  public List<Phrase> obliques() {
    return obliques;
  }

  /** Expressions of time that belong to the clause. */
  public List<Token> times() {
    return times;
  }

  /** How the clause hangs on its governor. */
  public Link link() {
    return link;
  }

  /** The clause it depends on or is coordinated with. */
  public Optional<Clause> governor() {
    return Optional.ofNullable(governor);
  }

  /** Itself, or of an infinitive the finite clause that governs it, at any depth. */
  public Clause finite() {
    Clause at = this;
    while (at.link() == Link.INFINITIVE && at.governor().isPresent()) {
      at = at.governor().get();
    }
    return at;
  }

  /** The noun it hangs on: antecedent of a relative, head of a participle or infinitive. */
  public Optional<Phrase> noun() {
    return Optional.ofNullable(noun);
  }

  /** The word that opens it: subordinator, relative pronoun, or preposition of an infinitive. */
  public String marker() {
    return marker;
  }

  void hang(Link how, Clause on, Phrase onNoun, String with) {
    link = how;
    governor = on;
    noun = onNoun;
    marker = with;
  }

  /** How a clause hangs on another. */
  public enum Link {
    /** An independent clause. */
    MAIN,
    /** Joined to the clause before, whose subject it shares. */
    COORDINATED,
    /** "qui …", "que …", "dont …" on a noun. */
    RELATIVE,
    /** "que …" after a verb: what is said, asked, decided. */
    COMPLEMENT,
    /** An infinitive governed by a verb or noun. */
    INFINITIVE,
    /** A participle on a noun or at the head of a sentence. */
    PARTICIPLE,
    /** "lorsque …", "parce que …", "si …". */
    ADVERBIAL
  }
}
