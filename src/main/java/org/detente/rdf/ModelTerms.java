package org.detente.rdf;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.detente.model.Backing;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.IdentityChange;
import org.detente.model.MeetingFormat;
import org.detente.model.MeetingLevel;
import org.detente.model.Modality;
import org.detente.model.Outlet;
import org.detente.model.Passage;
import org.detente.model.Scope;
import org.detente.model.SharedOrigin;
import org.detente.model.Situation;
import org.detente.model.Tenure;
import org.detente.model.Verdict;
import org.eclipse.rdf4j.model.IRI;

/** The closed lists of the model as individuals of the vocabulary, and back. */
public final class ModelTerms {

  private static final Map<IRI, Modality> MODALITIES = terms(Modality.values(), ModelTerms::of);
  private static final Map<IRI, Scope> SCOPES = terms(Scope.values(), ModelTerms::of);
  private static final Map<IRI, Outlet.Ownership> OWNERSHIPS =
      terms(Outlet.Ownership.values(), ModelTerms::of);
  private static final Map<IRI, Claim.Flag> FLAGS = terms(Claim.Flag.values(), ModelTerms::of);
  private static final Map<IRI, Claim.Check.Kind> CHECK_KINDS =
      terms(Claim.Check.Kind.values(), ModelTerms::of);
  private static final Map<IRI, Claim.Check.Approximation> APPROXIMATIONS =
      terms(Claim.Check.Approximation.values(), ModelTerms::of);
  private static final Map<IRI, Verdict.Kind> VERDICT_KINDS =
      terms(Verdict.Kind.values(), ModelTerms::of);
  private static final Map<IRI, IdentityChange.Kind> CHANGE_KINDS =
      terms(IdentityChange.Kind.values(), ModelTerms::of);
  private static final Map<IRI, Passage.Reason> REASONS =
      terms(Passage.Reason.values(), ModelTerms::of);
  private static final Map<IRI, EventType> EVENT_TYPES = terms(EventType.values(), DetEvents::of);
  private static final Map<IRI, MeetingLevel> LEVELS = terms(MeetingLevel.values(), ModelTerms::of);
  private static final Map<IRI, MeetingFormat> FORMATS =
      terms(MeetingFormat.values(), ModelTerms::of);

  private ModelTerms() {}

  /** The individual of a modality. */
  public static IRI of(Modality modality) {
    return term(modality.name());
  }

  /** The individual of a scope; three of its names would else be those of classes. */
  public static IRI of(Scope scope) {
    return switch (scope) {
      case MISSION -> DetValues.MISSION_SCOPE;
      case PROGRAMME -> DetValues.PROGRAMME_SCOPE;
      case TREATY -> DetValues.TREATY_SCOPE;
      case MEETINGS, POLITICAL_DIALOGUE, PRACTICAL_COOPERATION, WHOLE_BODY -> term(scope.name());
    };
  }

  /** The individual of a flag. */
  public static IRI of(Claim.Flag flag) {
    return term(flag.name());
  }

  /** The individual of a kind of check. */
  public static IRI of(Claim.Check.Kind kind) {
    return term(kind.name());
  }

  /** The individual of an approximation. */
  public static IRI of(Claim.Check.Approximation approximation) {
    return term(approximation.name());
  }

  /** The individual of what a verdict is about. */
  public static IRI of(Verdict.Kind kind) {
    return term(kind.name());
  }

  /** The individual of a verdict. */
  public static IRI of(Verdict.Outcome outcome) {
    return term(outcome.name());
  }

  /** The individual of a reason for silence. */
  public static IRI of(Passage.Reason reason) {
    return term(reason.name());
  }

  /** The individual of a kind of change in the log of names. */
  public static IRI of(IdentityChange.Kind kind) {
    return term(kind.name());
  }

  /** The individual of a kind of copy. */
  public static IRI of(SharedOrigin.Kind kind) {
    return term(kind.name());
  }

  /** The individual of a level of meetings. */
  public static IRI of(MeetingLevel level) {
    return term(level.name());
  }

  /** The individual of a format of meetings. */
  public static IRI of(MeetingFormat format) {
    return term(format.name());
  }

  /** The level of meetings of an individual, if it is one. */
  public static Optional<MeetingLevel> level(IRI iri) {
    return Optional.ofNullable(LEVELS.get(iri));
  }

  /** The format of meetings of an individual, if it is one. */
  public static Optional<MeetingFormat> format(IRI iri) {
    return Optional.ofNullable(FORMATS.get(iri));
  }

  /** The individual of a condition. */
  public static IRI of(Situation.Condition condition) {
    return term(condition.name());
  }

  /** The individual of a way to end. */
  public static IRI of(Situation.EndKind kind) {
    return term(kind.name());
  }

  /** The individual of a capacity. */
  public static IRI of(Tenure.Capacity capacity) {
    return term(capacity.name());
  }

  /** The individual of a kind of owner. */
  public static IRI of(Outlet.Ownership ownership) {
    return term(ownership.name() + "_OWNERSHIP");
  }

  /** The individual of what an event rests on alone. */
  public static IRI of(Backing.Reliance reliance) {
    return term(reliance.name());
  }

  /**
   * The modality of an individual.
   *
   * @throws IllegalArgumentException when it is none; so do those below
   */
  public static Modality modality(IRI iri) {
    return find(MODALITIES, iri);
  }

  /** The scope of an individual. */
  public static Scope scope(IRI iri) {
    return find(SCOPES, iri);
  }

  /** The kind of owner of an individual. */
  public static Outlet.Ownership ownership(IRI iri) {
    return find(OWNERSHIPS, iri);
  }

  /** The flag of an individual. */
  public static Claim.Flag flag(IRI iri) {
    return find(FLAGS, iri);
  }

  /** The kind of check of an individual. */
  public static Claim.Check.Kind checkKind(IRI iri) {
    return find(CHECK_KINDS, iri);
  }

  /** The approximation of an individual. */
  public static Claim.Check.Approximation approximation(IRI iri) {
    return find(APPROXIMATIONS, iri);
  }

  /** What a verdict of an individual is about. */
  public static Verdict.Kind verdictKind(IRI iri) {
    return find(VERDICT_KINDS, iri);
  }

  /** The kind of change of an individual. */
  public static IdentityChange.Kind changeKind(IRI iri) {
    return find(CHANGE_KINDS, iri);
  }

  /** The reason of an individual. */
  public static Passage.Reason reason(IRI iri) {
    return find(REASONS, iri);
  }

  /**
   * The event type of a class.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static EventType eventType(IRI iri) {
    return find(EVENT_TYPES, iri);
  }

  private static <T> Map<IRI, T> terms(T[] values, Function<T, IRI> term) {
    Map<IRI, T> terms = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> terms.put(term.apply(value), value));
    return terms;
  }

  private static <T> T find(Map<IRI, T> terms, IRI iri) {
    T found = terms.get(iri);
    if (found == null) {
      throw new IllegalArgumentException("not a value of its list: " + iri);
    }
    return found;
  }

  /** {@code OUT_OF_OFFICE} → {@code det:OutOfOffice}. */
  private static IRI term(String name) {
    return Terms.iri(
        Det.NAMESPACE
            + Arrays.stream(name.toLowerCase(Locale.ROOT).split("_"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining()));
  }
}
