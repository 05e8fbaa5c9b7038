package org.detente.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.VerbGroup;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;
import org.detente.lexicon.Slot;
import org.detente.model.EventType;
import org.detente.model.Mention;

/**
 * A sense that fits a clause or event noun, with what fills its roles.
 *
 * @param sense the sense
 * @param clause the clause whose verb it is; for a noun, the clause that governs the noun, if any
 * @param noun the event noun, for a noun's sense
 * @param roles fillers by role, in order of their words
 * @param content clauses that fill the content slot
 * @param fixed the fixed word's phrase of a light verb
 */
record Fit(
    Sense sense,
    Optional<Clause> clause,
    Optional<Phrase> noun,
    Map<Role, List<Filler>> roles,
    List<Clause> content,
    Optional<Phrase> fixed) {

  /** Types of which one verb may tell both. */
  private static final Set<EventType> TURNS =
      EnumSet.of(EventType.APPOINTMENT, EventType.DEPARTURE);

  /**
   * What fills a role.
   *
   * @param mention what it names
   * @param phrase the phrase, absent for a demonym or possessive
   */
  record Filler(Mention mention, Optional<Phrase> phrase) {}

  /** The same, as an argument of {@code other}, which says when and how it happens. */
  Fit in(Clause other) {
    return new Fit(sense, Optional.of(other), noun, roles, content, fixed);
  }

  List<Filler> role(Role role) {
    return roles.getOrDefault(role, List.of());
  }

  /**
   * "The proposal was met coolly by the allies", "y a vu une provocation": what is met or seen is
   * no party, so nobody meets.
   */
  boolean isMetByNobody() {
    return isOnlySeen()
        || sense.type().filter(t -> t == EventType.MEETING).isPresent()
            && noun.isEmpty()
            && clause
                .filter(c -> c.verb().voice() == VerbGroup.Voice.PASSIVE)
                .filter(c -> !c.subjects().isEmpty())
                .filter(
                    c ->
                        c.subjects().stream()
                            .noneMatch(s -> s.all().stream().anyMatch(this::fills)))
                .isPresent();
  }

  private boolean isOnlySeen() {
    return sense.type().filter(t -> t == EventType.MEETING).isPresent()
        && !sense.nouns().containsKey(Role.AGENT)
        && sense.bindings().stream()
            .anyMatch(b -> b.role() == Role.AGENT && b.slot().kind() == Slot.Kind.DIRECT_OBJECT)
        && clause
            .filter(c -> c.verb().voice() == VerbGroup.Voice.ACTIVE)
            .filter(c -> c.objects().stream().flatMap(o -> o.all().stream()).noneMatch(this::fills))
            .isPresent();
  }

  /** "takes over from Jens Stoltenberg": who comes and who goes, told by one verb. */
  List<Fit> turns(List<Fit> fits) {
    return fits.stream()
        .filter(f -> f.sense().type().filter(TURNS::contains).isPresent())
        .filter(f -> sense.type().filter(TURNS::contains).isPresent())
        .filter(f -> !f.sense().type().equals(sense.type()))
        .limit(1)
        .toList();
  }

  private boolean fills(Phrase phrase) {
    return roles.values().stream()
        .flatMap(List::stream)
        .anyMatch(f -> f.phrase().filter(p -> p == phrase).isPresent());
  }

  /** The more roles are filled, and the more words are fixed, the better. */
  int score() {
    int known =
        (int)
            roles.values().stream()
                .flatMap(List::stream)
                .filter(f -> f.mention().entity().isPresent())
                .count();
    int conditions = sense.kinds().size() + sense.nouns().size();
    return (sense.fixed().isEmpty() ? 0 : 4)
        + 2 * roles.size()
        + known
        + conditions
        + (content.isEmpty() ? 0 : 2)
        + (sense.reflexive() ? 3 : 0);
  }
}
