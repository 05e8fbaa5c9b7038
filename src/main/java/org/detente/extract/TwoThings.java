package org.detente.extract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.detente.language.Grammar;
import org.detente.language.WordClass;
import org.detente.model.Block;
import org.detente.model.EventType;
import org.detente.model.Mention;

/** What parts two claims that else would tell the same: other persons, parties, steps or counts. */
record TwoThings(Sides sides) {

  boolean are(Draft a, Draft b) {
    return otherPerson(a, b)
        || otherSpeaker(a, b)
        || otherParty(a, b)
        || otherEncounter(a, b)
        || otherTurn(a, b)
        || otherWords(a, b)
        || isNew(a, b)
        || !sameNumber(a, b);
  }

  /** "Robertson said the alliance would not …. Appathurai denied that …": two who speak. */
  private boolean otherSpeaker(Draft a, Draft b) {
    Set<String> these = persons(a.agents);
    Set<String> others = persons(b.agents);
    return a.type.family() == EventType.Family.SPEECH_ACT
        && !these.isEmpty()
        && !others.isEmpty()
        && these.stream().noneMatch(others::contains);
  }

  /**
   * "ratified the agreement on transit. Turkey signed an agreement on terrorism": what a story
   * brings up with an indefinite article has not been spoken of, but in its headline.
   */
  private static boolean isNew(Draft a, Draft b) {
    Grammar grammar = b.scene.grammar();
    return b.type == EventType.AGREEMENT
        && a.scene.block().kind() != Block.Kind.TITLE
        && b.objectPhrase
            .map(o -> b.scene.token(o.first()).lower())
            .filter(w -> grammar.is(WordClass.ARTICLE, w) && !grammar.is(WordClass.DEFINITE, w))
            .isPresent();
  }

  /** "Grouchko est nommé. Rogozine avait été nommé en 2008": two persons of one side. */
  private boolean otherPerson(Draft a, Draft b) {
    Set<String> these = persons(a.targets);
    Set<String> others = persons(b.targets);
    boolean both = !these.isEmpty() && !others.isEmpty();
    return a.type.family() == EventType.Family.PERSONNEL
        && both
        && these.stream().noneMatch(others::contains);
  }

  /**
   * "NATO and Russia met. Meanwhile Kerry talked to Lavrov": somebody else's encounter; "signed in
   * 1990, ratified by four": another step.
   */
  private boolean otherParty(Draft a, Draft b) {
    Set<String> met = sides.ofAll(a.agents);
    if (a.type == EventType.AGREEMENT && a.scene == b.scene && !a.clause.equals(b.clause)) {
      return true;
    }
    return a.type == EventType.MEETING
        && met.size() > 1
        && b.agents.size() > 1
        && !met.containsAll(sides.ofAll(b.agents));
  }

  /** "Putin received Robertson. Gerasimov telephoned Wolters": none of those who met before. */
  private boolean otherEncounter(Draft a, Draft b) {
    Set<String> these = persons(a.agents);
    these.addAll(persons(a.targets));
    Set<String> others = persons(b.agents);
    others.addAll(persons(b.targets));
    return a.type.family() == EventType.Family.CONTACT
        && !these.isEmpty()
        && !others.isEmpty()
        && these.stream().noneMatch(others::contains);
  }

  /** "Relations worsened in 1999. They have improved since": only a headline says it otherwise. */
  private static boolean otherTurn(Draft a, Draft b) {
    return a.type == EventType.RELATIONS_CHANGE
        && a.scene.block().kind() != Block.Kind.TITLE
        && a.fit.sense() != b.fit.sense();
  }

  /** "said its shield is not aimed at Russia", "there can be no business with Russia". */
  private static boolean otherWords(Draft a, Draft b) {
    boolean clauses =
        a.type.family() == EventType.Family.SPEECH_ACT
            && a.objectPhrase.isEmpty()
            && b.objectPhrase.isEmpty()
            && a.object.isPresent()
            && b.object.isPresent();
    if (!clauses) {
      return false;
    }
    Set<String> these = Retellings.content(a.object.get().words());
    Set<String> others = Retellings.content(b.object.get().words());
    int fewer = Math.min(these.size(), others.size());
    these.retainAll(others);
    return 2 * these.size() < fewer;
  }

  private Set<String> persons(List<Mention> mentions) {
    return mentions.stream()
        .flatMap(m -> m.entity().stream())
        .filter(sides::isPerson)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean sameNumber(Draft a, Draft b) {
    return a.number.isEmpty() || b.number.isEmpty() || a.number.equals(b.number);
  }
}
