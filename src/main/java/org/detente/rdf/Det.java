package org.detente.rdf;

import org.eclipse.rdf4j.model.IRI;

/** Properties of the vocabulary, as the modules of {@code ontology/} define them. */
public final class Det {

  /** What every term of the vocabulary begins with. */
  public static final String NAMESPACE = Iris.BASE + "ns#";

  public static final IRI EVENT_TYPE = Terms.iri(NAMESPACE + "eventType");
  public static final IRI AGENT = Terms.iri(NAMESPACE + "agent");
  public static final IRI TARGET = Terms.iri(NAMESPACE + "target");
  public static final IRI OBJECT = Terms.iri(NAMESPACE + "object");
  public static final IRI FORUM = Terms.iri(NAMESPACE + "forum");
  public static final IRI PLACE = Terms.iri(NAMESPACE + "place");
  public static final IRI PARTY = Terms.iri(NAMESPACE + "party");
  public static final IRI SPEAKER = Terms.iri(NAMESPACE + "speaker");
  public static final IRI SCOPE = Terms.iri(NAMESPACE + "scope");
  public static final IRI DATE = Terms.iri(NAMESPACE + "date");
  public static final IRI EFFECTIVE = Terms.iri(NAMESPACE + "effective");
  public static final IRI EARLIEST = Terms.iri(NAMESPACE + "earliest");
  public static final IRI LATEST = Terms.iri(NAMESPACE + "latest");
  public static final IRI EARLIEST_DAY = Terms.iri(NAMESPACE + "earliestDay");
  public static final IRI LATEST_DAY = Terms.iri(NAMESPACE + "latestDay");
  public static final IRI EFFECTIVE_EARLIEST = Terms.iri(NAMESPACE + "effectiveEarliest");
  public static final IRI EFFECTIVE_LATEST = Terms.iri(NAMESPACE + "effectiveLatest");
  public static final IRI EFFECTIVE_EARLIEST_DAY = Terms.iri(NAMESPACE + "effectiveEarliestDay");
  public static final IRI EFFECTIVE_LATEST_DAY = Terms.iri(NAMESPACE + "effectiveLatestDay");
  public static final IRI CAUSE = Terms.iri(NAMESPACE + "cause");
  public static final IRI CAUSE_EVIDENCE = Terms.iri(NAMESPACE + "causeEvidence");
  public static final IRI IN_RESPONSE_TO = Terms.iri(NAMESPACE + "inResponseTo");
  public static final IRI MODALITY = Terms.iri(NAMESPACE + "modality");
  public static final IRI POLARITY = Terms.iri(NAMESPACE + "polarity");
  public static final IRI NUMBER = Terms.iri(NAMESPACE + "number");
  public static final IRI CONFIDENCE = Terms.iri(NAMESPACE + "confidence");
  public static final IRI FLAG = Terms.iri(NAMESPACE + "flag");
  public static final IRI RULE = Terms.iri(NAMESPACE + "rule");
  public static final IRI RETELLS = Terms.iri(NAMESPACE + "retells");
  public static final IRI CONTENT = Terms.iri(NAMESPACE + "content");
  public static final IRI EVIDENCE = Terms.iri(NAMESPACE + "evidence");
  public static final IRI SENTENCE = Terms.iri(NAMESPACE + "sentence");
  public static final IRI SOURCE_START = Terms.iri(NAMESPACE + "sourceStart");
  public static final IRI SOURCE_END = Terms.iri(NAMESPACE + "sourceEnd");
  public static final IRI STATUS = Terms.iri(NAMESPACE + "status");
  public static final IRI CAPACITY = Terms.iri(NAMESPACE + "capacity");
  public static final IRI STAGE = Terms.iri(NAMESPACE + "stage");
  public static final IRI LEVEL = Terms.iri(NAMESPACE + "level");
  public static final IRI ORDINAL = Terms.iri(NAMESPACE + "ordinal");
  public static final IRI MENTION = Terms.iri(NAMESPACE + "mention");
  public static final IRI AGENT_MENTION = Terms.iri(NAMESPACE + "agentMention");
  public static final IRI TARGET_MENTION = Terms.iri(NAMESPACE + "targetMention");
  public static final IRI OBJECT_MENTION = Terms.iri(NAMESPACE + "objectMention");
  public static final IRI FORUM_MENTION = Terms.iri(NAMESPACE + "forumMention");
  public static final IRI PLACE_MENTION = Terms.iri(NAMESPACE + "placeMention");
  public static final IRI SPEAKER_MENTION = Terms.iri(NAMESPACE + "speakerMention");
  public static final IRI REFERS_TO = Terms.iri(NAMESPACE + "refersTo");
  public static final IRI FILE_DIGEST = Terms.iri(NAMESPACE + "fileDigest");
  public static final IRI TEXT_DIGEST = Terms.iri(NAMESPACE + "textDigest");
  public static final IRI ISSUED_RULE = Terms.iri(NAMESPACE + "issuedRule");
  public static final IRI ABRIDGED = Terms.iri(NAMESPACE + "abridged");
  public static final IRI OUTCOME = Terms.iri(NAMESPACE + "outcome");
  public static final IRI REASON = Terms.iri(NAMESPACE + "reason");
  public static final IRI EXTRACTOR_DIGEST = Terms.iri(NAMESPACE + "extractorDigest");
  public static final IRI LEXICON_DIGEST = Terms.iri(NAMESPACE + "lexiconDigest");
  public static final IRI COPY = Terms.iri(NAMESPACE + "copy");
  public static final IRI COPY_OF = Terms.iri(NAMESPACE + "copyOf");
  public static final IRI REVIEW_OF = Terms.iri(NAMESPACE + "reviewOf");
  public static final IRI CODER = Terms.iri(NAMESPACE + "coder");
  public static final IRI JUDGEMENT = Terms.iri(NAMESPACE + "judgement");
  public static final IRI ACRONYM = Terms.iri(NAMESPACE + "acronym");
  public static final IRI METONYM = Terms.iri(NAMESPACE + "metonym");
  public static final IRI DEMONYM = Terms.iri(NAMESPACE + "demonym");
  public static final IRI TITLE = Terms.iri(NAMESPACE + "title");
  public static final IRI SIDE = Terms.iri(NAMESPACE + "side");
  public static final IRI MISNOMER = Terms.iri(NAMESPACE + "misnomer");
  public static final IRI POST = Terms.iri(NAMESPACE + "post");
  public static final IRI SUCCEEDS = Terms.iri(NAMESPACE + "succeeds");
  public static final IRI FROM_EARLIEST = Terms.iri(NAMESPACE + "fromEarliest");
  public static final IRI FROM_LATEST = Terms.iri(NAMESPACE + "fromLatest");
  public static final IRI UNTIL_EARLIEST = Terms.iri(NAMESPACE + "untilEarliest");
  public static final IRI UNTIL_LATEST = Terms.iri(NAMESPACE + "untilLatest");
  public static final IRI FROM_EARLIEST_DAY = Terms.iri(NAMESPACE + "fromEarliestDay");
  public static final IRI FROM_LATEST_DAY = Terms.iri(NAMESPACE + "fromLatestDay");
  public static final IRI UNTIL_EARLIEST_DAY = Terms.iri(NAMESPACE + "untilEarliestDay");
  public static final IRI UNTIL_LATEST_DAY = Terms.iri(NAMESPACE + "untilLatestDay");
  public static final IRI OF = Terms.iri(NAMESPACE + "of");
  public static final IRI CONDITION = Terms.iri(NAMESPACE + "condition");
  public static final IRI BEGAN = Terms.iri(NAMESPACE + "began");
  public static final IRI ENDING = Terms.iri(NAMESPACE + "ending");
  public static final IRI END_KIND = Terms.iri(NAMESPACE + "endKind");
  public static final IRI ATTESTED_BY = Terms.iri(NAMESPACE + "attestedBy");
  public static final IRI ARTICLES = Terms.iri(NAMESPACE + "articles");
  public static final IRI ORIGINS = Terms.iri(NAMESPACE + "origins");
  public static final IRI CLAIM = Terms.iri(NAMESPACE + "claim");
  public static final IRI CHECK_KIND = Terms.iri(NAMESPACE + "checkKind");
  public static final IRI CLAIMED_VALUE = Terms.iri(NAMESPACE + "claimedValue");
  public static final IRI COMPUTED_VALUE = Terms.iri(NAMESPACE + "computedValue");
  public static final IRI VERDICT = Terms.iri(NAMESPACE + "verdict");
  public static final IRI QUERY = Terms.iri(NAMESPACE + "query");
  public static final IRI REGISTER = Terms.iri(NAMESPACE + "register");
  public static final IRI COVERAGE = Terms.iri(NAMESPACE + "coverage");
  public static final IRI COVERAGE_FROM = Terms.iri(NAMESPACE + "coverageFrom");
  public static final IRI COVERAGE_UNTIL = Terms.iri(NAMESPACE + "coverageUntil");
  public static final IRI COUNTER_EXAMPLE = Terms.iri(NAMESPACE + "counterExample");

  private Det() {}
}
