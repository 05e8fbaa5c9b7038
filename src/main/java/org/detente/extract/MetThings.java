package org.detente.extract;

import java.util.List;
import java.util.Map;
import org.detente.extract.Fit.Filler;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;
import org.detente.lexicon.Slot;
import org.detente.model.EventType;

/** What is met or received and is nobody. */
final class MetThings {

  private MetThings() {}

  /** "after receiving recommendations": no meeting, though the verb takes people as well. */
  static boolean are(Scene scene, Sense sense, Clause clause, Map<Role, List<Filler>> roles) {
    boolean people =
        sense.type().filter(t -> t == EventType.MEETING).isPresent()
            && !scene.grammar().all(WordClass.OWNER).isEmpty()
            && sense.bindings().stream()
                .anyMatch(
                    b -> b.role() == Role.AGENT && b.slot().kind() == Slot.Kind.DIRECT_OBJECT);
    return people
        && (clause.link() == Clause.Link.RELATIVE
            || clause.objects().stream().anyMatch(o -> o.first() == clause.verb().last() + 1))
        && clause.objects().stream().allMatch(o -> isThing(scene, o))
        && roles.getOrDefault(Role.AGENT, List.of()).stream()
            .noneMatch(
                f ->
                    f.mention().entity().isPresent()
                        && f.phrase().filter(clause.objects()::contains).isPresent());
  }

  private static boolean isThing(Scene scene, Phrase object) {
    String lemma = scene.head(object).lemma();
    return scene.head(object).pos() == Pos.NOUN
        && scene.name(object.head()).isEmpty()
        && object.appositions().isEmpty()
        && !scene.grammar().is(WordClass.SPAN_OF_TIME, lemma)
        && !scene.grammar().is(WordClass.MEETING_PEOPLE, lemma)
        && !scene.grammar().is(WordClass.PERSON_NOUN, lemma)
        && !scene.grammar().is(WordClass.COUNTRY_NOUN, lemma)
        && !scene.grammar().is(WordClass.COUNTERPART, lemma);
  }
}
