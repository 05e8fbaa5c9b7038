package org.detente.language;

import java.util.Locale;

/**
 * Closed classes of function words. Which words belong to them in a language is data: a word list
 * of the same name in {@code data/lexicon/grammar.<language>.ttl}, which shows an example of each.
 */
public enum WordClass {
  ARTICLE,
  COMPOUND_PREPOSITION,
  CONTRACTION,
  PREPOSITION,
  ALWAYS_PREPOSITION,
  PARTITIVE,
  GENITIVE,
  OWNER,
  INFINITIVE_MARKER,
  PHRASAL_VERB,
  TRANSITIVE,
  FORCES,
  REPORTING,
  PLANNING,
  SPAN_OF_TIME,
  TEXT_NOUN,
  OBSERVANCE,
  LATER,
  DECLINING,
  FOCUS,
  EMPHATIC,
  NOUN_FIRST,
  /** Forms of predicates though a dictionary lists a rare noun spelt alike. */
  PREDICATE_FIRST,
  POWER_OF_TEN,
  APPROXIMATOR,
  PLURAL_PRONOUN,
  OF_PERSON,
  OF_THING,
  CLAUSE_OPENER,
  /** Verbs after which what is said may follow without a conjunction ("said it would"). */
  SAYING,
  EITHER_OPENER,
  LONE_DETERMINER,
  CONDITIONAL_MODAL,
  /** Predicates that with an infinitive make a modal of "be" ("is set to"). */
  MODAL_PREDICATE,
  DATIVE,
  AGENTIVE,
  PAIRING,
  REPEATED,
  MEASURED_FROM,
  EARLIER_BY,
  LATER_BY,
  SUBORDINATOR,
  COMPLEMENTIZER,
  CONDITION,
  WHEN,
  AS,
  /** Conjunctions after which the verb still takes its object ("ni … ni"). */
  OPEN_COORDINATOR,
  RELATIVE,
  RELATIVE_SUBJECT,
  /** Relative pronouns that a preposition can govern ("avec lequel", "à qui"). */
  RELATIVE_AFTER_PREPOSITION,
  COUNT_NOUN,
  /** Verbs that newspapers hardly use and whose forms are another verb's too ("priser"). */
  RARE_VERB,
  RELATIVE_OBJECT,
  RELATIVE_GENITIVE,
  SUBJECT_PRONOUN,
  /** Subject pronouns of the third person, whose gender and number tell for whom they stand. */
  OWN_SUBJECT,
  DIALOGUE_PRONOUN,
  REFLEXIVE_CLITIC,
  OBJECT_CLITIC,
  DATIVE_CLITIC,
  OTHER_CLITIC,
  EXISTENTIAL,
  NEGATIVE_PARTICLE,
  NEGATOR,
  EXCEPTIVE,
  PERFECT_AUXILIARY,
  PASSIVE_AUXILIARY,
  CAUSATIVE,
  /** Verbs with whose object and participle the subject is hit ("saw its mission closed"). */
  UNDERGOING,
  STANCE,
  WRONGDOING,
  RECIPIENT_VERB,
  ESSIVE,
  COPULA,
  WITHOUT,
  MODAL,
  MODAL_POSSIBILITY,
  MODAL_DUTY,
  MODAL_FUTURE,
  MODAL_INTENTION,
  SEMI_AUXILIARY,
  QUOTATIVE,
  /** Further verbs after which "que" opens what they say or want, even past a noun. */
  CONTENT_VERB,
  COMPOUND_COORDINATOR,
  PRESENTATIVE,
  ADDRESS,
  COMPOUND_ADVERB,
  POSSESSIVE,
  DEFINITE,
  DEMONSTRATIVE,
  PERSON_NOUN,
  ANAPHOR,
  LATTER,
  IMPERSONAL,
  /** Verbs whose passive with an infinitive names nobody who does it ("il a été décidé de"). */
  IMPERSONAL_PASSIVE,
  WHERE,
  WHERE_COUNTRY,
  AFTER,
  SINCE,
  CAUSE,
  RESPONSE,
  PURPOSE,
  HYPOTHETICAL,
  EVENTUAL,
  STANDING_FOR,
  IMAGINED,
  ACCREDITED,
  /** Adjectives beside which a bare noun is still what was named before ("нового Совета"). */
  RENEWED,
  GAP,
  /** Marks after which a participle with what goes with it tells what happened (","). */
  PARTICIPLE_OPENER,
  ABSENT,
  /** Prepositions before what a number is brought to ("до десяти"). */
  BROUGHT_TO,
  WITH,
  /** Prepositions of what somebody takes part in while he acts ("lors de"). */
  DURING,
  UPCOMING,
  COUNTRY_WORD,
  SITTING,
  UNREALISED,
  PROSPECT,
  UNTIL,
  /** Verbs and nouns of what is only wished, feared or advised ("souhaiter", "désir"). */
  WISH,
  BELIEF,
  ACHIEVING,
  NOT_YET,
  PARTICIPLE_FIRST,
  ADJECTIVE_NEGATOR,
  BARE_NEGATOR,
  NO,
  FIRST_PERSON,
  FIRST_SINGULAR,
  THIS,
  SPEAKER,
  FORMER,
  DEPUTY,
  OFFICE_WORD,
  REACTION,
  ANSWERING,
  INCEPTIVE,
  OPENED_WITH,
  BELONGING,
  ACCORD,
  OUTCOME,
  BARE_MEASURE,
  PARTICIPATION,
  IMPERSONAL_VERB,
  /** Conjunctions that join words and clauses ("и"), where a language has no tagger for them. */
  COORDINATOR,
  IRREALIS,
  BEFORE,
  /** Verbs of putting a document in force or before the public ("signer", "publish"). */
  ISSUING,
  WHERE_RELATIVE,
  INFINITIVE_NOUN,
  /** Verbs that take back what is claimed ("disputed reports that …"). */
  DENYING,
  /** What says that the same holds of another ("So are the visits"). */
  SO,
  /** Verb, and its object, of doing as another did ("followed suit"). */
  FOLLOWING_SUIT,
  FIRM,
  PLACE_ADVERB,
  INVERTING,
  /** Prepositions whose "-ing" form is what the verb before asks for ("accused of building"). */
  GERUND_OPENER,
  /** Prepositions whose "-ing" form tells what else the doer did ("after putting it on ice"). */
  GERUND_ADVERBIAL,
  /** Nouns of texts that do what they say ("a decree suspending the treaty"). */
  DEED,
  /** Verbs and predicates that take "to" with an infinitive ("agreed to restore ties"). */
  INFINITIVE_VERB,
  /** Prepositions that go with the verb rather than the noun before them. */
  VERBAL,
  INDIRECT_QUESTION,
  /** The conjunction that joins two words without a comma ("и"). */
  AND,
  /** What before a verb to come asks about it ("how NATO will answer"). */
  INTERROGATIVE,
  /** Verbs whose "-ing" form is only talked of ("discussed sending"). */
  CONTEMPLATING,
  MEANING,
  TOOL,
  NEEDED,
  /** Conjunctions of what somebody wants to be ("чтобы", "pour que"). */
  WISHED_OPENER,
  /** Adverbs that say that something is only claimed ("якобы", "allegedly"). */
  ALLEGED,
  /** Prepositions whose "-ing" form does not come about ("kept it from joining"). */
  AVERTED,
  /** Verbs of coming of something, which has come about ("resulted from expelling them"). */
  CONSEQUENT,
  /** Nouns of what others are said to say ("reports that troops were leaving"). */
  HEARSAY,
  SPEECH,
  OPPOSED,
  FORCING,
  HEDGE,
  HERS,
  TOWARD,
  GOING,
  AIM,
  NEWCOMER,
  ALLY,
  AUDIENCE,
  PREDETERMINER,
  MEETING_PEOPLE,
  TIE,
  ORGAN,
  NAME_PARTICLE,
  CONSEQUENCE,
  COMPOUND_NOUN,
  ORIGIN,
  ALLOWING,
  WOMANS_NAME,
  MANS_NAME,
  ONES_OWN,
  CORRELATIVE,
  TOLD_BEFORE,
  ABBREVIATION,
  NUMERAL;

  /** Name of the word list: lower case with hyphens. */
  public String list() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
