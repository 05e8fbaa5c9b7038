package org.detente.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The 31 event types of the codebook, in seven families. */
public enum EventType {
  ESTABLISHMENT(Family.INSTITUTIONAL),
  DISSOLUTION(Family.INSTITUTIONAL),
  OPENING(Family.INSTITUTIONAL),
  CLOSURE(Family.INSTITUTIONAL),
  SUSPENSION(Family.INSTITUTIONAL),
  RESUMPTION(Family.INSTITUTIONAL),
  ACCESSION(Family.INSTITUTIONAL),
  APPOINTMENT(Family.PERSONNEL),
  DEPARTURE(Family.PERSONNEL),
  ACCREDITATION_WITHDRAWAL(Family.PERSONNEL),
  STAFF_CEILING(Family.PERSONNEL),
  SUMMONS(Family.PERSONNEL),
  AGREEMENT(Family.INSTRUMENT),
  PROPOSAL(Family.INSTRUMENT),
  TREATY_WITHDRAWAL(Family.INSTRUMENT),
  MEETING(Family.CONTACT),
  VISIT(Family.CONTACT),
  COOPERATION(Family.CONTACT),
  INVITATION(Family.CONTACT),
  CANCELLATION(Family.CONTACT),
  POSTPONEMENT(Family.CONTACT),
  POSITION(Family.SPEECH_ACT),
  DEMAND(Family.SPEECH_ACT),
  REFUSAL(Family.SPEECH_ACT),
  ACCUSATION(Family.SPEECH_ACT),
  THREAT(Family.SPEECH_ACT),
  DECISION(Family.SPEECH_ACT),
  CONFLICT(Family.FORCE),
  DEPLOYMENT(Family.FORCE),
  EXERCISE(Family.FORCE),
  RELATIONS_CHANGE(Family.RELATIONS);

  private final Family family;

  EventType(Family family) {
    this.family = family;
  }

  /** The family the type belongs to. */
  public Family family() {
    return family;
  }

  /** The codebook's name: lower case with underscores ("staff_ceiling"). */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The ontology class's local name: UpperCamel ("StaffCeiling"). */
  public String term() {
    return Arrays.stream(id().split("_"))
        .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
        .collect(Collectors.joining());
  }

  /**
   * The type of a codebook name.
   *
   * @throws IllegalArgumentException when the codebook has no such type
   */
  public static EventType ofId(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  /**
   * The type of an ontology class.
   *
   * @throws IllegalArgumentException when no type has that local name
   */
  public static EventType ofTerm(String term) {
    return Arrays.stream(values())
        .filter(type -> type.term().equals(term))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no event type is called " + term));
  }

  /** Families of event types; each is an ontology class. */
  public enum Family {
    INSTITUTIONAL("InstitutionalEvent"),
    PERSONNEL("PersonnelEvent"),
    INSTRUMENT("InstrumentEvent"),
    CONTACT("Contact"),
    SPEECH_ACT("SpeechAct"),
    FORCE("ForceEvent"),
    RELATIONS("RelationsEvent");

    private final String term;

    Family(String term) {
      this.term = term;
    }

    /** The ontology class's local name. */
    public String term() {
      return term;
    }
  }
}
