package org.detente.language;

import java.util.ArrayList;
import java.util.List;
import org.detente.language.Clause.Link;

/** The clauses of a sentence built so far, and which of them a new one continues. */
final class ClauseList {

  private final List<Clause> clauses = new ArrayList<>();

  void add(Clause clause) {
    clauses.add(clause);
  }

  /** In order of their verbs. */
  List<Clause> all() {
    return clauses;
  }

  Clause lastInfinitive(String marker) {
    for (int k = clauses.size() - 1; k >= 0; k--) {
      Clause clause = clauses.get(k);
      if (clause.link() == Link.INFINITIVE && clause.marker().equals(marker)) {
        return clause;
      }
      if (clause.verb().isFinite()) {
        return null;
      }
    }
    return null;
  }

  /**
   * What a bare infinitive behind a conjunction goes on with: "will close the mission and recall
   * its envoy", "decided to close it and recall him"; null where there is none.
   */
  Clause lastBare() {
    for (int k = clauses.size() - 1; k >= 0; k--) {
      Clause clause = clauses.get(k);
      boolean modal = clause.verb().isFinite() && !clause.verb().modals().isEmpty();
      if (modal || clause.verb().form() == Morph.Form.INFINITIVE) {
        return clause;
      }
    }
    return null;
  }

  /**
   * The perfect or passive that a participle goes on with ("was stopped and restored"), or null.
   *
   * @param main true when a comma closed the relative clauses before
   */
  Clause lastPerfect(boolean main) {
    for (int k = clauses.size() - 1; k >= 0; k--) {
      boolean inner = main && clauses.get(k).link() == Link.RELATIVE;
      VerbGroup verb = clauses.get(k).verb();
      if (!inner && (verb.perfect() || verb.isFinite())) {
        boolean open = verb.perfect() || verb.voice() == VerbGroup.Voice.PASSIVE;
        return open ? clauses.get(k) : null;
      }
    }
    return null;
  }

  /** The last verb, when it is of the form "is closing", or null. */
  Clause lastProgressive(List<Token> tokens) {
    Clause last = clauses.isEmpty() ? null : last();
    boolean progressive =
        last != null
            && last.verb().isFinite()
            && last.verb().head() > last.verb().first()
            && tokens.get(last.verb().head()).morph().form() == Morph.Form.PRESENT_PARTICIPLE;
    return progressive ? last : null;
  }

  Clause last() {
    return clauses.get(clauses.size() - 1);
  }

  /** A clause whose verb goes on with another's auxiliaries and subject. */
  static Clause joined(Clause own, Clause sister) {
    Clause same = new Clause(inherit(own.verb(), sister.verb()));
    same.hang(Link.COORDINATED, sister, null, "");
    same.subjects().addAll(sister.subjects());
    return same;
  }

  static VerbGroup inherit(VerbGroup own, VerbGroup from) {
    return new VerbGroup(
        own.first(),
        own.head(),
        own.last(),
        own.lemma(),
        from.form(),
        from.tense(),
        from.voice(),
        from.perfect(),
        own.negated() || from.negated(),
        from.modals());
  }

  /** The same verb group, denied. */
  static VerbGroup denied(VerbGroup own) {
    return new VerbGroup(
        own.first(),
        own.head(),
        own.last(),
        own.lemma(),
        own.form(),
        own.tense(),
        own.voice(),
        own.perfect(),
        true,
        own.modals());
  }

  /**
   * The clause whose subject {@code next} takes over.
   *
   * @param main true when a comma closed what was said
   */
  Clause finiteBefore(boolean main, Clause next) {
    if (!main && goesOnInside(next)) {
      return last();
    }
    for (int k = clauses.size() - 1; k >= 0; k--) {
      Clause clause = clauses.get(k);
      boolean content = main && clause.link() == Link.COMPLEMENT && !isShifted(clause, next);
      if (clause.verb().isFinite() && clause.link() != Link.ADVERBIAL && !content) {
        return clause;
      }
    }
    return null;
  }

  /** "stopped after Russia joined the plan and sent troops": without a comma it goes on inside. */
  private boolean goesOnInside(Clause next) {
    return clauses.size() > 1
        && last().link() == Link.ADVERBIAL
        && last().verb().isFinite()
        && !last().subjects().isEmpty()
        && last().verb().tense() == next.verb().tense()
        && last().governor().filter(g -> g.verb().first() < last().verb().first()).isPresent();
  }

  /** "a dit que Moscou surveillait la mer, et avait pris": told back in time, it is still said. */
  private static boolean isShifted(Clause content, Clause next) {
    return isBack(content.verb())
            && isBack(next.verb())
            && content.governor().filter(g -> !isBack(g.verb())).isPresent()
        || isAlike(content.verb(), next.verb())
            && content.governor().filter(g -> !isAlike(g.verb(), next.verb())).isPresent();
  }

  /** "said that they have met, and have agreed": both in the perfect, which who says it is not. */
  private static boolean isAlike(VerbGroup one, VerbGroup other) {
    return one.perfect() && other.perfect() && one.tense() == other.tense();
  }

  private static boolean isBack(VerbGroup verb) {
    return verb.tense() == Morph.Tense.IMPERFECT || verb.tense() == Morph.Tense.CONDITIONAL;
  }
}
