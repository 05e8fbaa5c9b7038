package org.detente.extract;

import java.util.Optional;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;
import org.detente.lexicon.Slot;

/**
 * The fixed word that stands behind the object: "kept the channels open", "declared ten employees
 * of the mission persona non grata", "described it as a mistake", "called it a mistake".
 */
record AfterObject(Scene scene, Clause clause, Sense sense) {

  Optional<Phrase> find() {
    return clause.objects().stream()
        .flatMap(o -> Stream.concat(ends(o), as(o)))
        .filter(i -> i < scene.sentence().tokens().size() && canStand(i))
        .filter(i -> sense.fixed().contains(scene.token(i).lemma()))
        .map(this::opened)
        .findFirst();
  }

  /** "put the meeting off.", "put it off until May": no phrase follows that it could govern. */
  static boolean isParticle(Scene scene, int i) {
    Pos next = i + 1 < scene.sentence().tokens().size() ? scene.token(i + 1).pos() : Pos.PUNCT;
    return next == Pos.PUNCT || next == Pos.TIME || next == Pos.SCONJ;
  }

  /** "called the attack by allied jets a blunder": what is called something is not what it is. */
  boolean isCalled(Phrase object) {
    return !scene.grammar().all(WordClass.OWNER).isEmpty()
        && !clause.objects().isEmpty()
        && clause.objects().get(0) == object
        && scene.grammar().is(WordClass.DEFINITE, scene.token(object.first()).lower())
        && sense.bindings().stream()
            .anyMatch(b -> b.role() == Role.OBJECT && b.slot().kind() == Slot.Kind.DIRECT_OBJECT);
  }

  /** The word is the head of what is called something. */
  boolean isCalled(int word) {
    return clause.objects().stream().limit(1).anyMatch(o -> o.head() == word && isCalled(o));
  }

  private static Stream<Integer> ends(Phrase object) {
    return Stream.of(object.head() + 1, object.extent() + 1, object.extent());
  }

  /** "described the statement of NATO as biased": what hangs on the object by such a word. */
  private Stream<Integer> as(Phrase object) {
    return scene.below(object).stream()
        .filter(p -> scene.governs(WordClass.AS, p))
        .map(p -> p.first() - 1);
  }

  private boolean canStand(int i) {
    Pos pos = scene.token(i).pos();
    return pos == Pos.ADJ
        || pos == Pos.ADV
        || pos == Pos.DET && isThing(i)
        || scene.grammar().is(WordClass.AS, scene.token(i).lower());
  }

  /** Not "called the minister a day later". */
  private boolean isThing(int determiner) {
    return beginning(determiner).filter(p -> !isTime(p)).isPresent();
  }

  private boolean isTime(Phrase phrase) {
    return scene.grammar().is(WordClass.SPAN_OF_TIME, scene.head(phrase).lemma());
  }

  /** The phrase that a determiner opens, or the word. */
  private Phrase opened(int word) {
    return beginning(word)
        .filter(p -> scene.token(word).pos() == Pos.DET)
        .orElse(Phrase.word(word));
  }

  private Optional<Phrase> beginning(int first) {
    return scene.sentence().phrases().stream()
        .filter(p -> p.first() == first && p.isBare())
        .findFirst();
  }
}
