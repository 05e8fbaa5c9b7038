package org.detente.extract;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Role;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;

/** What a withdrawal of accreditations is of: those accredited, and their mission. */
final class Accreditations {

  private Accreditations() {}

  /** "the withdrawal of eight Russian accreditations": they are what is withdrawn, no mission. */
  static void complete(Draft draft) {
    boolean accreditation =
        draft.type == EventType.ACCREDITATION_WITHDRAWAL
            && draft.object.flatMap(Mention::entity).isEmpty()
            && draft
                .objectPhrase
                .map(p -> draft.scene.head(p).lemma())
                .filter(draft.fit.sense().nouns().getOrDefault(Role.OBJECT, Set.of())::contains)
                .isPresent();
    if (accreditation || isElsewhere(draft)) {
      draft.object = Optional.empty();
    }
  }

  /** "douze membres de la mission russe auprès de l'ONU": of another mission than the known. */
  private static boolean isElsewhere(Draft draft) {
    return draft.type == EventType.ACCREDITATION_WITHDRAWAL
        && draft.fit.role(Role.TARGET).stream()
            .flatMap(f -> f.phrase().stream())
            .flatMap(p -> draft.scene.below(p).stream())
            .map(p -> hosts(draft.scene, p))
            .anyMatch(h -> !h.isEmpty() && !h.contains("nato") && !h.contains("russia"));
  }

  /**
   * "NATO dismissed eight Russian diplomats": nobody sends home another's envoys from their post.
   */
  static void ofOthers(Draft draft, Gazetteer gazetteer) {
    Set<String> acting = new Sides(gazetteer).ofAll(draft.agents);
    Set<String> hit = new Sides(gazetteer).ofAll(draft.targets);
    boolean several =
        draft.targets.stream()
            .allMatch(
                t ->
                    t.entity()
                        .flatMap(gazetteer::entity)
                        .filter(e -> e.kind() == EntityKind.GROUP)
                        .isPresent());
    if (draft.type == EventType.DEPARTURE
        && several
        && !acting.isEmpty()
        && !hit.isEmpty()
        && acting.stream().noneMatch(hit::contains)) {
      draft.type = EventType.ACCREDITATION_WITHDRAWAL;
    }
  }

  /** "The envoy to NATO is heading home": it hangs on the subject before the verb. */
  static boolean isPost(Scene scene, Clause clause, Phrase phrase) {
    return phrase.last() < clause.verb().first()
        && clause.subjects().stream()
            .filter(s -> scene.below(s).contains(phrase))
            .anyMatch(s -> isPost(scene, clause, s, phrase));
  }

  /** "The envoy to NATO is heading home": with whom a subject is, not where to. */
  static boolean isPost(Scene scene, Clause clause, Phrase subject, Phrase phrase) {
    return clause.subjects().contains(subject)
        && !scene.grammar().all(WordClass.OWNER).isEmpty()
        && scene.governs(WordClass.ACCREDITED, phrase);
  }

  /** "la mission auprès de l'OTAN": with whom an envoy or mission is, which is not whose it is. */
  static Set<String> hosts(Scene scene, Phrase phrase) {
    Set<String> hosts = new LinkedHashSet<>();
    phrase.complements().stream()
        .filter(c -> scene.governs(WordClass.ACCREDITED, c))
        .flatMap(c -> scene.name(c.head()).stream())
        .flatMap(m -> m.entities().stream())
        .forEach(e -> hosts.addAll(Belonging.side(e)));
    return hosts;
  }
}
