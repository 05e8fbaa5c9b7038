package org.detente.rdf;

import org.eclipse.rdf4j.model.IRI;

/** Classes of the vocabulary other than the types of events ({@link DetEvents}). */
public final class DetClasses {

  public static final IRI CLAIM = Terms.iri(Det.NAMESPACE + "Claim");
  public static final IRI ARTICLE = Terms.iri(Det.NAMESPACE + "Article");
  public static final IRI SOURCE = Terms.iri(Det.NAMESPACE + "Source");
  public static final IRI PASSAGE = Terms.iri(Det.NAMESPACE + "Passage");
  public static final IRI MENTION = Terms.iri(Det.NAMESPACE + "Mention");
  public static final IRI EVIDENCE = Terms.iri(Det.NAMESPACE + "Evidence");
  public static final IRI RUN = Terms.iri(Det.NAMESPACE + "Run");
  public static final IRI COPY = Terms.iri(Det.NAMESPACE + "Copy");
  public static final IRI COPY_KIND = Terms.iri(Det.NAMESPACE + "CopyKind");
  public static final IRI ORIGIN = Terms.iri(Det.NAMESPACE + "Origin");
  public static final IRI REVIEW = Terms.iri(Det.NAMESPACE + "Review");
  public static final IRI CORRECTION = Terms.iri(Det.NAMESPACE + "Correction");
  public static final IRI AGENT = Terms.iri(Det.NAMESPACE + "Agent");
  public static final IRI STATE = Terms.iri(Det.NAMESPACE + "State");
  public static final IRI ORGANISATION = Terms.iri(Det.NAMESPACE + "Organisation");
  public static final IRI COUNCIL = Terms.iri(Det.NAMESPACE + "Council");
  public static final IRI MISSION = Terms.iri(Det.NAMESPACE + "Mission");
  public static final IRI OFFICE = Terms.iri(Det.NAMESPACE + "Office");
  public static final IRI MINISTRY = Terms.iri(Det.NAMESPACE + "Ministry");
  public static final IRI GROUP = Terms.iri(Det.NAMESPACE + "Group");
  public static final IRI PERSON = Terms.iri(Det.NAMESPACE + "Person");
  public static final IRI POST = Terms.iri(Det.NAMESPACE + "Post");
  public static final IRI MEMBERSHIP = Terms.iri(Det.NAMESPACE + "Membership");
  public static final IRI TENURE = Terms.iri(Det.NAMESPACE + "Tenure");
  public static final IRI PLACE = Terms.iri(Det.NAMESPACE + "Place");
  public static final IRI COVERAGE = Terms.iri(Det.NAMESPACE + "Coverage");
  public static final IRI COUNTERPARTS = Terms.iri(Det.NAMESPACE + "Counterparts");
  public static final IRI ACCREDITATION = Terms.iri(Det.NAMESPACE + "Accreditation");
  public static final IRI RELIANCE = Terms.iri(Det.NAMESPACE + "Reliance");
  public static final IRI OWNERSHIP = Terms.iri(Det.NAMESPACE + "Ownership");
  public static final IRI INSTRUMENT = Terms.iri(Det.NAMESPACE + "Instrument");
  public static final IRI TREATY = Terms.iri(Det.NAMESPACE + "Treaty");
  public static final IRI ACT = Terms.iri(Det.NAMESPACE + "Act");
  public static final IRI DECLARATION = Terms.iri(Det.NAMESPACE + "Declaration");
  public static final IRI ARRANGEMENT = Terms.iri(Det.NAMESPACE + "Arrangement");
  public static final IRI DRAFT = Terms.iri(Det.NAMESPACE + "Draft");
  public static final IRI PROGRAMME = Terms.iri(Det.NAMESPACE + "Programme");
  public static final IRI EVENT = Terms.iri(Det.NAMESPACE + "Event");
  public static final IRI EVENT_TYPE = Terms.iri(Det.NAMESPACE + "EventType");
  public static final IRI ROLE_VALUE = Terms.iri(Det.NAMESPACE + "RoleValue");
  public static final IRI COURSE = Terms.iri(Det.NAMESPACE + "Course");
  public static final IRI PREFERENCE = Terms.iri(Det.NAMESPACE + "Preference");
  public static final IRI IDENTITY_CHANGE = Terms.iri(Det.NAMESPACE + "IdentityChange");
  public static final IRI CHANGE_KIND = Terms.iri(Det.NAMESPACE + "ChangeKind");
  public static final IRI OFFICE_HOLDING = Terms.iri(Det.NAMESPACE + "OfficeHolding");
  public static final IRI SITUATION = Terms.iri(Det.NAMESPACE + "Situation");
  public static final IRI ENDING = Terms.iri(Det.NAMESPACE + "Ending");
  public static final IRI ACTOR_EVENTS = Terms.iri(Det.NAMESPACE + "ActorEvents");
  public static final IRI STATES = Terms.iri(Det.NAMESPACE + "States");
  public static final IRI OPEN_STATES = Terms.iri(Det.NAMESPACE + "OpenStates");
  public static final IRI CHECK = Terms.iri(Det.NAMESPACE + "Check");
  public static final IRI MODALITY = Terms.iri(Det.NAMESPACE + "Modality");
  public static final IRI POLARITY = Terms.iri(Det.NAMESPACE + "Polarity");
  public static final IRI SCOPE = Terms.iri(Det.NAMESPACE + "Scope");
  public static final IRI STATUS = Terms.iri(Det.NAMESPACE + "Status");
  public static final IRI CAPACITY = Terms.iri(Det.NAMESPACE + "Capacity");
  public static final IRI CONDITION = Terms.iri(Det.NAMESPACE + "Condition");
  public static final IRI END_KIND = Terms.iri(Det.NAMESPACE + "EndKind");
  public static final IRI VERDICT = Terms.iri(Det.NAMESPACE + "Verdict");
  public static final IRI FLAG = Terms.iri(Det.NAMESPACE + "Flag");
  public static final IRI STAGE = Terms.iri(Det.NAMESPACE + "Stage");
  public static final IRI LEVEL = Terms.iri(Det.NAMESPACE + "Level");
  public static final IRI FORMAT = Terms.iri(Det.NAMESPACE + "Format");
  public static final IRI OUTCOME = Terms.iri(Det.NAMESPACE + "Outcome");
  public static final IRI REASON = Terms.iri(Det.NAMESPACE + "Reason");
  public static final IRI CHECK_KIND = Terms.iri(Det.NAMESPACE + "CheckKind");
  public static final IRI APPROXIMATION = Terms.iri(Det.NAMESPACE + "Approximation");
  public static final IRI JUDGEMENT = Terms.iri(Det.NAMESPACE + "Judgement");
  public static final IRI GOLD_SET = Terms.iri(Det.NAMESPACE + "GoldSet");
  public static final IRI DEPTH = Terms.iri(Det.NAMESPACE + "Depth");
  public static final IRI METRIC = Terms.iri(Det.NAMESPACE + "Metric");
  public static final IRI WITHDRAWAL = Terms.iri(Det.NAMESPACE + "Withdrawal");
  public static final IRI CURATOR_ACT = Terms.iri(Det.NAMESPACE + "CuratorAct");
  public static final IRI DEED = Terms.iri(Det.NAMESPACE + "Deed");
  public static final IRI REFUSED_FILE = Terms.iri(Det.NAMESPACE + "RefusedFile");
  public static final IRI VERSION = Terms.iri(Det.NAMESPACE + "Version");
  public static final IRI CHANGE_SET = Terms.iri(Det.NAMESPACE + "ChangeSet");
  public static final IRI GRAPH_CHANGE = Terms.iri(Det.NAMESPACE + "GraphChange");

  private DetClasses() {}
}
