package org.detente.extract;

import java.util.List;
import org.detente.language.Clause;
import org.detente.language.Phrase;

/** What stands at the head of a sentence, before its subject. */
final class Fronted {

  private Fronted() {}

  /**
   * "Following up on the adoption of the programme, both sides agreed on steps": of two phrases
   * with one preposition the verb's own is the one behind it.
   */
  static List<Phrase> withoutOthers(List<Phrase> phrases, Clause clause) {
    List<Phrase> behind = phrases.stream().filter(p -> p.first() > clause.verb().last()).toList();
    boolean fronted =
        phrases.stream()
            .anyMatch(p -> clause.subjects().stream().anyMatch(s -> s.first() > p.last()));
    return fronted && !behind.isEmpty() ? behind : phrases;
  }
}
