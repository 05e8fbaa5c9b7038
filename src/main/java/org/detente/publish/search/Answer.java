package org.detente.publish.search;

import java.util.Comparator;

/**
 * A thing that answers, and by which of its names.
 *
 * @param thing what was found
 * @param name the name that answers best
 * @param match how well
 */
record Answer(Thing thing, Name name, Match match) {

  /** The best first: by match, sort, claims, length of the name; at last by IRI. */
  static final Comparator<Answer> ORDER =
      Comparator.comparing(Answer::match)
          .thenComparing(answer -> answer.thing().shelf())
          .thenComparing(answer -> -answer.thing().weight())
          .thenComparing(answer -> answer.name().text().length())
          .thenComparing(answer -> answer.thing().iri());

  /** Of two answers of one thing, the one to show to somebody who asks in a language. */
  Answer orBetter(Answer other, String language) {
    Comparator<Answer> order =
        Comparator.comparing(Answer::match)
            .thenComparing(answer -> answer.name().language().equals(language) ? 0 : 1)
            .thenComparing(answer -> answer.name().use())
            .thenComparing(answer -> answer.name().text().length())
            .thenComparing(answer -> answer.name().text())
            .thenComparing(answer -> answer.name().language());
    return other == null || order.compare(this, other) <= 0 ? this : other;
  }
}
