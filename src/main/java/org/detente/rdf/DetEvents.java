package org.detente.rdf;

import org.detente.model.EventType;
import org.eclipse.rdf4j.model.IRI;

/** The seven families of events and the 31 types of the codebook, as classes of the vocabulary. */
public final class DetEvents {

  public static final IRI INSTITUTIONAL_EVENT = Terms.iri(Det.NAMESPACE + "InstitutionalEvent");
  public static final IRI ESTABLISHMENT = Terms.iri(Det.NAMESPACE + "Establishment");
  public static final IRI DISSOLUTION = Terms.iri(Det.NAMESPACE + "Dissolution");
  public static final IRI OPENING = Terms.iri(Det.NAMESPACE + "Opening");
  public static final IRI CLOSURE = Terms.iri(Det.NAMESPACE + "Closure");
  public static final IRI SUSPENSION = Terms.iri(Det.NAMESPACE + "Suspension");
  public static final IRI RESUMPTION = Terms.iri(Det.NAMESPACE + "Resumption");
  public static final IRI ACCESSION = Terms.iri(Det.NAMESPACE + "Accession");
  public static final IRI PERSONNEL_EVENT = Terms.iri(Det.NAMESPACE + "PersonnelEvent");
  public static final IRI APPOINTMENT = Terms.iri(Det.NAMESPACE + "Appointment");
  public static final IRI DEPARTURE = Terms.iri(Det.NAMESPACE + "Departure");
  public static final IRI ACCREDITATION_WITHDRAWAL =
      Terms.iri(Det.NAMESPACE + "AccreditationWithdrawal");
  public static final IRI STAFF_CEILING = Terms.iri(Det.NAMESPACE + "StaffCeiling");
  public static final IRI SUMMONS = Terms.iri(Det.NAMESPACE + "Summons");
  public static final IRI INSTRUMENT_EVENT = Terms.iri(Det.NAMESPACE + "InstrumentEvent");
  public static final IRI AGREEMENT = Terms.iri(Det.NAMESPACE + "Agreement");
  public static final IRI PROPOSAL = Terms.iri(Det.NAMESPACE + "Proposal");
  public static final IRI TREATY_WITHDRAWAL = Terms.iri(Det.NAMESPACE + "TreatyWithdrawal");
  public static final IRI CONTACT = Terms.iri(Det.NAMESPACE + "Contact");
  public static final IRI MEETING = Terms.iri(Det.NAMESPACE + "Meeting");
  public static final IRI VISIT = Terms.iri(Det.NAMESPACE + "Visit");
  public static final IRI COOPERATION = Terms.iri(Det.NAMESPACE + "Cooperation");
  public static final IRI INVITATION = Terms.iri(Det.NAMESPACE + "Invitation");
  public static final IRI CANCELLATION = Terms.iri(Det.NAMESPACE + "Cancellation");
  public static final IRI POSTPONEMENT = Terms.iri(Det.NAMESPACE + "Postponement");
  public static final IRI SPEECH_ACT = Terms.iri(Det.NAMESPACE + "SpeechAct");
  public static final IRI POSITION = Terms.iri(Det.NAMESPACE + "Position");
  public static final IRI DEMAND = Terms.iri(Det.NAMESPACE + "Demand");
  public static final IRI REFUSAL = Terms.iri(Det.NAMESPACE + "Refusal");
  public static final IRI ACCUSATION = Terms.iri(Det.NAMESPACE + "Accusation");
  public static final IRI THREAT = Terms.iri(Det.NAMESPACE + "Threat");
  public static final IRI DECISION = Terms.iri(Det.NAMESPACE + "Decision");
  public static final IRI FORCE_EVENT = Terms.iri(Det.NAMESPACE + "ForceEvent");
  public static final IRI CONFLICT = Terms.iri(Det.NAMESPACE + "Conflict");
  public static final IRI DEPLOYMENT = Terms.iri(Det.NAMESPACE + "Deployment");
  public static final IRI EXERCISE = Terms.iri(Det.NAMESPACE + "Exercise");
  public static final IRI RELATIONS_EVENT = Terms.iri(Det.NAMESPACE + "RelationsEvent");
  public static final IRI RELATIONS_CHANGE = Terms.iri(Det.NAMESPACE + "RelationsChange");

  private DetEvents() {}

  /** The class of an event type. */
  public static IRI of(EventType type) {
    return Terms.iri(Det.NAMESPACE + type.term());
  }

  /** The class of a family of event types. */
  public static IRI of(EventType.Family family) {
    return Terms.iri(Det.NAMESPACE + family.term());
  }
}
