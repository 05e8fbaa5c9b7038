package org.detente.language;

import org.detente.language.Clause.Link;

/** Clauses set in between a verb and the infinitive that completes it. */
final class SetIn {

  private SetIn() {}

  /** "called on Russia, in the text issued that day, to leave": the participle is set in. */
  static boolean isParticiple(Clause before) {
    return before != null && before.link() == Link.PARTICIPLE && before.noun().isPresent();
  }

  /** "accuse la Russie, qui a massé des troupes, de préparer": the relative is set in. */
  static boolean isRelative(Clause before, String marker, ClauseList clauses) {
    Clause sister = clauses.lastInfinitive(marker);
    return before != null
        && !marker.isEmpty()
        && before.link() == Link.RELATIVE
        && (sister == null || sister.governor().filter(g -> g == before).isEmpty())
        && before
            .noun()
            .filter(n -> before.governor().filter(g -> g.objects().contains(n)).isPresent())
            .isPresent();
  }
}
