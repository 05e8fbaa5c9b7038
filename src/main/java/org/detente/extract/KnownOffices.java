package org.detente.extract;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.language.VerbGroup.Voice;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Role;
import org.detente.lexicon.Slot;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Modality;
import org.detente.model.Tenure;

/**
 * Which appointments and departures are of the posts that the reference data knows.
 *
 * @param day day of publication, if it is known to the day
 */
record KnownOffices(Gazetteer gazetteer, Optional<LocalDate> day) {

  /** How far from its first day an appointment or departure may be told, days. */
  private static final int NEWS_OF_TENURE = 120;

  /**
   * A known post is at stake, or a person is whose known tenure begins or ends about that time:
   * heads of space agencies and the like are home affairs.
   */
  boolean has(Draft draft) {
    boolean post =
        Stream.concat(draft.object.stream(), draft.targets.stream())
            .map(this::entity)
            .flatMap(Optional::stream)
            .anyMatch(e -> e.kind() == EntityKind.POST);
    Optional<LocalDate> when = draft.date.flatMap(d -> d.earliest()).or(() -> day);
    boolean turns =
        draft.targets.stream()
            .flatMap(t -> t.entity().stream())
            .flatMap(slug -> gazetteer.tenures(slug).stream())
            .anyMatch(t -> when.map(d -> turns(t, d) || recalled(draft, t, d)).orElse(true));
    boolean envoys =
        draft.type == EventType.DEPARTURE
            && (draft.modality == Modality.PLANNED
                || draft.clause.filter(c -> c.verb().isFinite()).isPresent())
            && draft.targets.stream()
                .map(this::entity)
                .flatMap(Optional::stream)
                .anyMatch(e -> e.kind() == EntityKind.GROUP && !e.sides().isEmpty());
    return post || turns || envoys || isCalledHome(draft);
  }

  /** "отозванный в Москву для консультаций": an envoy is recalled in his time. */
  private static boolean recalled(Draft draft, Tenure tenure, LocalDate day) {
    return draft.type == EventType.DEPARTURE
        && draft.clause.filter(c -> c.verb().voice() == Voice.PASSIVE).isPresent()
        && tenure.from().filter(f -> !f.isAfter(day)).isPresent()
        && tenure.until().filter(u -> u.isBefore(day)).isEmpty();
  }

  /**
   * "Moscow called General Zavarzin home": a known person of a side whose terms are not known;
   * "отзовёт своих офицеров из штаба": somebody's own envoys.
   */
  private boolean isCalledHome(Draft draft) {
    boolean sent =
        draft.fit.sense().bindings().stream()
            .anyMatch(b -> b.role() == Role.TARGET && b.slot().kind() == Slot.Kind.DIRECT_OBJECT);
    boolean own =
        !draft.agents.isEmpty() && draft.targets.stream().anyMatch(t -> t.entity().isEmpty());
    return draft.type == EventType.DEPARTURE && sent && (own || isOfUnknownTerm(draft));
  }

  private boolean isOfUnknownTerm(Draft draft) {
    return draft.targets.stream()
        .map(this::entity)
        .flatMap(Optional::stream)
        .filter(e -> e.kind() == EntityKind.PERSON && !e.sides().isEmpty())
        .anyMatch(e -> gazetteer.tenures(e.slug()).isEmpty());
  }

  private static boolean turns(Tenure tenure, LocalDate day) {
    return Stream.of(tenure.from(), tenure.until())
        .flatMap(Optional::stream)
        .anyMatch(d -> Math.abs(d.toEpochDay() - day.toEpochDay()) <= NEWS_OF_TENURE);
  }

  private Optional<Entity> entity(Mention mention) {
    return mention.entity().flatMap(gazetteer::entity);
  }
}
