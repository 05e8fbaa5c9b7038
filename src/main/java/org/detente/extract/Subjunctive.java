package org.detente.extract;

import java.util.List;
import java.util.Set;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;

/** How one says what is to be: "insists that the council meet", "that it should", "on meeting". */
record Subjunctive(Scene scene) {

  private static final String KIND = "Subjunctive";

  /** "agreed that NATO might use the railway": what is to be, or may be. */
  private static final String UNDERTAKING = "Undertaking";

  /** False where the sense asks for it and no clause of {@code content} has it. */
  boolean fits(Sense sense, List<Clause> content) {
    Set<String> kinds = sense.kinds().getOrDefault(Role.CONTENT, Set.of());
    if (kinds.contains(UNDERTAKING)) {
      return content.stream().anyMatch(c -> isIn(c) || !c.verb().modals().isEmpty());
    }
    return !kinds.contains(KIND) || content.stream().anyMatch(this::isIn);
  }

  /**
   * "that NATO pull back", not "that NATO pulls back" or "that the allies pull back", but behind
   * "has suggested" or "insisted" that too; "that NATO should pull back", "pulling back".
   */
  private boolean isIn(Clause clause) {
    Token verb = scene.token(clause.verb().first());
    if (clause.link() == Clause.Link.INFINITIVE
        || clause.link() == Clause.Link.COMPLEMENT
            && scene.grammar().is(WordClass.MODAL_DUTY, verb.lower())) {
      return true;
    }
    boolean bare =
        verb.lower().equals(clause.verb().lemma()) && verb.morph().tense() != Morph.Tense.PAST
            || verb.lower().equals("be");
    return bare
        && clause.link() == Clause.Link.COMPLEMENT
        && clause.subjects().size() == 1
        && (isOne(clause.subjects().get(0)) || clause.governor().filter(this::isPast).isPresent());
  }

  /** What was said of facts would be in the past too. */
  private boolean isPast(Clause saying) {
    return !scene.grammar().all(WordClass.OWNER).isEmpty()
        && saying.verb().isFinite()
        && (saying.verb().perfect() || saying.verb().tense() == Morph.Tense.PAST);
  }

  private boolean isOne(Phrase subject) {
    Token head = scene.head(subject);
    boolean singular =
        switch (head.pos()) {
          case NOUN -> head.lower().equals(head.lemma());
          case PROPN -> !head.lower().endsWith("s");
          default ->
              scene.grammar().is(WordClass.OF_PERSON, head.lower())
                  || scene.grammar().is(WordClass.OF_THING, head.lower());
        };
    return singular && subject.conjuncts().isEmpty() && head.pos() != Pos.NUM;
  }
}
