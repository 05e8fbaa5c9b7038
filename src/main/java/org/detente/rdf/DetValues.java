package org.detente.rdf;

import org.eclipse.rdf4j.model.IRI;

/** Individuals of the vocabulary: the values that its closed lists allow. */
public final class DetValues {

  public static final IRI ACTUAL = Terms.iri(Det.NAMESPACE + "Actual");
  public static final IRI PLANNED = Terms.iri(Det.NAMESPACE + "Planned");
  public static final IRI POSSIBLE = Terms.iri(Det.NAMESPACE + "Possible");
  public static final IRI DEMANDED = Terms.iri(Det.NAMESPACE + "Demanded");
  public static final IRI REPORTED = Terms.iri(Det.NAMESPACE + "Reported");

  public static final IRI NEGATIVE = Terms.iri(Det.NAMESPACE + "Negative");

  public static final IRI MEETINGS = Terms.iri(Det.NAMESPACE + "Meetings");
  public static final IRI POLITICAL_DIALOGUE = Terms.iri(Det.NAMESPACE + "PoliticalDialogue");
  public static final IRI PRACTICAL_COOPERATION = Terms.iri(Det.NAMESPACE + "PracticalCooperation");
  public static final IRI WHOLE_BODY = Terms.iri(Det.NAMESPACE + "WholeBody");
  public static final IRI MISSION_SCOPE = Terms.iri(Det.NAMESPACE + "MissionScope");
  public static final IRI PROGRAMME_SCOPE = Terms.iri(Det.NAMESPACE + "ProgrammeScope");
  public static final IRI TREATY_SCOPE = Terms.iri(Det.NAMESPACE + "TreatyScope");

  public static final IRI PRIMARY = Terms.iri(Det.NAMESPACE + "Primary");
  public static final IRI TWO_SECONDARY = Terms.iri(Det.NAMESPACE + "TwoSecondary");
  public static final IRI SINGLE = Terms.iri(Det.NAMESPACE + "Single");
  public static final IRI CONTRADICTED = Terms.iri(Det.NAMESPACE + "Contradicted");
  public static final IRI UNVERIFIED = Terms.iri(Det.NAMESPACE + "Unverified");

  public static final IRI FULL = Terms.iri(Det.NAMESPACE + "Full");
  public static final IRI ACTING = Terms.iri(Det.NAMESPACE + "Acting");
  public static final IRI CHARGE = Terms.iri(Det.NAMESPACE + "Charge");

  public static final IRI HAPPENED = Terms.iri(Det.NAMESPACE + "Happened");
  public static final IRI RUMOURED = Terms.iri(Det.NAMESPACE + "Rumoured");
  public static final IRI ANNOUNCED = Terms.iri(Det.NAMESPACE + "Announced");

  public static final IRI CURATORS_CHOICE = Terms.iri(Det.NAMESPACE + "CuratorsChoice");
  public static final IRI PRIMARY_DOCUMENT = Terms.iri(Det.NAMESPACE + "PrimaryDocument");
  public static final IRI INDEPENDENTLY_ATTESTED =
      Terms.iri(Det.NAMESPACE + "IndependentlyAttested");
  public static final IRI SINGLY_ATTESTED = Terms.iri(Det.NAMESPACE + "SinglyAttested");

  public static final IRI ONE_OUTLET = Terms.iri(Det.NAMESPACE + "OneOutlet");
  public static final IRI ONE_ORIGIN = Terms.iri(Det.NAMESPACE + "OneOrigin");
  public static final IRI ONE_SIDE = Terms.iri(Det.NAMESPACE + "OneSide");

  public static final IRI NAMED = Terms.iri(Det.NAMESPACE + "Named");
  public static final IRI MERGED = Terms.iri(Det.NAMESPACE + "Merged");
  public static final IRI SPLIT = Terms.iri(Det.NAMESPACE + "Split");
  public static final IRI RETIRED = Terms.iri(Det.NAMESPACE + "Retired");
  public static final IRI JOINED = Terms.iri(Det.NAMESPACE + "Joined");
  public static final IRI PARTED = Terms.iri(Det.NAMESPACE + "Parted");

  public static final IRI SUSPENDED = Terms.iri(Det.NAMESPACE + "Suspended");
  public static final IRI CLOSED = Terms.iri(Det.NAMESPACE + "Closed");
  public static final IRI HELD = Terms.iri(Det.NAMESPACE + "Held");
  public static final IRI VACANT = Terms.iri(Det.NAMESPACE + "Vacant");
  public static final IRI CAPPED = Terms.iri(Det.NAMESPACE + "Capped");
  public static final IRI IN_FORCE = Terms.iri(Det.NAMESPACE + "InForce");

  public static final IRI INFORMAL_CONTACT = Terms.iri(Det.NAMESPACE + "InformalContact");
  public static final IRI DECISION_TO_RESUME = Terms.iri(Det.NAMESPACE + "DecisionToResume");
  public static final IRI FIRST_MEETING = Terms.iri(Det.NAMESPACE + "FirstMeeting");
  public static final IRI REOPENING = Terms.iri(Det.NAMESPACE + "Reopening");
  public static final IRI CESSATION = Terms.iri(Det.NAMESPACE + "Cessation");
  public static final IRI SUCCESSION = Terms.iri(Det.NAMESPACE + "Succession");

  public static final IRI AS_LIAISON = Terms.iri(Det.NAMESPACE + "AsLiaison");
  public static final IRI JOINTLY = Terms.iri(Det.NAMESPACE + "Jointly");
  public static final IRI EXCLUSIVELY = Terms.iri(Det.NAMESPACE + "Exclusively");

  public static final IRI OFFICE_HELD = Terms.iri(Det.NAMESPACE + "OfficeHeld");

  public static final IRI AGREES = Terms.iri(Det.NAMESPACE + "Agrees");
  public static final IRI DIFFERS = Terms.iri(Det.NAMESPACE + "Differs");
  public static final IRI UNDETERMINED = Terms.iri(Det.NAMESPACE + "Undetermined");

  public static final IRI OUT_OF_OFFICE = Terms.iri(Det.NAMESPACE + "OutOfOffice");
  public static final IRI PARTIAL_FRAME = Terms.iri(Det.NAMESPACE + "PartialFrame");
  public static final IRI MIXED_SCRIPT = Terms.iri(Det.NAMESPACE + "MixedScript");
  public static final IRI FORMER = Terms.iri(Det.NAMESPACE + "Former");

  public static final IRI SIGNED = Terms.iri(Det.NAMESPACE + "Signed");
  public static final IRI ADOPTED = Terms.iri(Det.NAMESPACE + "Adopted");
  public static final IRI CONCLUDED = Terms.iri(Det.NAMESPACE + "Concluded");
  public static final IRI ENTERED_INTO_FORCE = Terms.iri(Det.NAMESPACE + "EnteredIntoForce");

  public static final IRI AMBASSADORS = Terms.iri(Det.NAMESPACE + "Ambassadors");
  public static final IRI MINISTERS = Terms.iri(Det.NAMESPACE + "Ministers");
  public static final IRI LEADERS = Terms.iri(Det.NAMESPACE + "Leaders");
  public static final IRI FOREIGN_MINISTERS = Terms.iri(Det.NAMESPACE + "ForeignMinisters");
  public static final IRI DEFENCE_MINISTERS = Terms.iri(Det.NAMESPACE + "DefenceMinisters");
  public static final IRI DEPUTY_MINISTERS = Terms.iri(Det.NAMESPACE + "DeputyMinisters");
  public static final IRI CHIEFS_OF_STAFF = Terms.iri(Det.NAMESPACE + "ChiefsOfStaff");
  public static final IRI EXPERTS = Terms.iri(Det.NAMESPACE + "Experts");

  public static final IRI IN_COUNCIL = Terms.iri(Det.NAMESPACE + "InCouncil");
  public static final IRI INFORMAL = Terms.iri(Det.NAMESPACE + "Informal");
  public static final IRI BILATERAL = Terms.iri(Det.NAMESPACE + "Bilateral");
  public static final IRI MULTILATERAL = Terms.iri(Det.NAMESPACE + "Multilateral");

  public static final IRI INFERRED = Terms.iri(Det.NAMESPACE + "Inferred");

  public static final IRI YIELDED = Terms.iri(Det.NAMESPACE + "Yielded");
  public static final IRI SILENT = Terms.iri(Det.NAMESPACE + "Silent");

  public static final IRI NO_EVENT_WORD = Terms.iri(Det.NAMESPACE + "NoEventWord");
  public static final IRI NO_KNOWN_PARTY = Terms.iri(Det.NAMESPACE + "NoKnownParty");
  public static final IRI FURNITURE_TEXT = Terms.iri(Det.NAMESPACE + "FurnitureText");
  public static final IRI DATELINE_TEXT = Terms.iri(Det.NAMESPACE + "DatelineText");
  public static final IRI QUESTION = Terms.iri(Det.NAMESPACE + "Question");
  public static final IRI HYPOTHETICAL = Terms.iri(Det.NAMESPACE + "Hypothetical");
  public static final IRI RETELLING = Terms.iri(Det.NAMESPACE + "Retelling");
  public static final IRI OUTSIDE_DOMAIN = Terms.iri(Det.NAMESPACE + "OutsideDomain");
  public static final IRI UNMATCHED_FRAME = Terms.iri(Det.NAMESPACE + "UnmatchedFrame");

  public static final IRI AT_LEAST = Terms.iri(Det.NAMESPACE + "AtLeast");
  public static final IRI AT_MOST = Terms.iri(Det.NAMESPACE + "AtMost");
  public static final IRI ABOUT = Terms.iri(Det.NAMESPACE + "About");

  public static final IRI GAP = Terms.iri(Det.NAMESPACE + "Gap");
  public static final IRI ORDINAL = Terms.iri(Det.NAMESPACE + "Ordinal");
  public static final IRI MEMBERS = Terms.iri(Det.NAMESPACE + "Members");
  public static final IRI ANNIVERSARY = Terms.iri(Det.NAMESPACE + "Anniversary");

  public static final IRI IDENTICAL = Terms.iri(Det.NAMESPACE + "Identical");
  public static final IRI EDITED = Terms.iri(Det.NAMESPACE + "Edited");
  public static final IRI EXCERPT = Terms.iri(Det.NAMESPACE + "Excerpt");
  public static final IRI EXPANDED = Terms.iri(Det.NAMESPACE + "Expanded");
  public static final IRI TRANSLATED = Terms.iri(Det.NAMESPACE + "Translated");
  public static final IRI SAME_ADDRESS = Terms.iri(Det.NAMESPACE + "SameAddress");

  public static final IRI ACCEPTED = Terms.iri(Det.NAMESPACE + "Accepted");
  public static final IRI REJECTED = Terms.iri(Det.NAMESPACE + "Rejected");
  public static final IRI CORRECTED = Terms.iri(Det.NAMESPACE + "Corrected");

  public static final IRI LOADING = Terms.iri(Det.NAMESPACE + "Loading");
  public static final IRI RETRACTING = Terms.iri(Det.NAMESPACE + "Retracting");
  public static final IRI REVIEWING = Terms.iri(Det.NAMESPACE + "Reviewing");
  public static final IRI BACKING_UP = Terms.iri(Det.NAMESPACE + "BackingUp");
  public static final IRI COMPACTING = Terms.iri(Det.NAMESPACE + "Compacting");

  public static final IRI STATE_OWNERSHIP = Terms.iri(Det.NAMESPACE + "StateOwnership");
  public static final IRI PRIVATE_OWNERSHIP = Terms.iri(Det.NAMESPACE + "PrivateOwnership");
  public static final IRI ALLIANCE_OWNERSHIP = Terms.iri(Det.NAMESPACE + "AllianceOwnership");
  public static final IRI MINISTRY_OWNERSHIP = Terms.iri(Det.NAMESPACE + "MinistryOwnership");

  public static final IRI DETECTED_DEPTH = Terms.iri(Det.NAMESPACE + "DetectedDepth");
  public static final IRI WHO_DEPTH = Terms.iri(Det.NAMESPACE + "WhoDepth");
  public static final IRI FULL_DEPTH = Terms.iri(Det.NAMESPACE + "FullDepth");
  public static final IRI COMPLETE_DEPTH = Terms.iri(Det.NAMESPACE + "CompleteDepth");

  public static final IRI ARTICLE_COUNT = Terms.iri(Det.NAMESPACE + "ArticleCount");
  public static final IRI GOLD_COUNT = Terms.iri(Det.NAMESPACE + "GoldCount");
  public static final IRI CORE_COUNT = Terms.iri(Det.NAMESPACE + "CoreCount");
  public static final IRI PREDICTED_COUNT = Terms.iri(Det.NAMESPACE + "PredictedCount");
  public static final IRI PRECISION = Terms.iri(Det.NAMESPACE + "Precision");
  public static final IRI CORE_RECALL = Terms.iri(Det.NAMESPACE + "CoreRecall");
  public static final IRI RECALL = Terms.iri(Det.NAMESPACE + "Recall");
  public static final IRI F_MEASURE = Terms.iri(Det.NAMESPACE + "FMeasure");
  public static final IRI DATES_RIGHT = Terms.iri(Det.NAMESPACE + "DatesRight");
  public static final IRI CALIBRATION_ERROR = Terms.iri(Det.NAMESPACE + "CalibrationError");

  private DetValues() {}
}
