package org.detente.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.language.Clause.Link;
import org.detente.language.VerbGroup.Modal;
import org.detente.language.VerbGroup.Voice;
import org.junit.jupiter.api.Test;

/** How English sentences are parsed: one sentence shows each rule. */
class EnglishClauseTest {

  @Test
  void a_past_tense_before_its_object_is_the_verb() {
    Parsed parsed = Parsed.english("NATO halted practical cooperation with Russia.");
    assertEquals(List.of("NATO"), parsed.subjects("halt"));
    assertEquals(Voice.ACTIVE, parsed.verb("halt").voice());
  }

  @Test
  void a_participle_between_a_noun_and_its_verb_hangs_on_the_noun() {
    Parsed parsed = Parsed.english("The office opened in 2001 has closed.");
    assertEquals(Link.PARTICIPLE, parsed.clause("open").link());
    assertEquals(List.of("The office"), parsed.subjects("close"));
  }

  @Test
  void the_only_verb_after_a_noun_is_a_past_tense() {
    assertTrue(Parsed.english("The office opened in 2001.").verb("open").isFinite());
  }

  @Test
  void what_is_said_may_follow_without_a_conjunction() {
    Parsed parsed = Parsed.english("Sergei Lavrov said Russia would close the office.");
    assertEquals(Link.COMPLEMENT, parsed.clause("close").link());
    assertEquals("say", parsed.governor("close"));
    assertEquals(List.of("Russia"), parsed.subjects("close"));
  }

  @Test
  void a_relative_clause_may_stand_without_its_pronoun() {
    Parsed parsed = Parsed.english("The body it created got down to work.");
    assertEquals("The body", parsed.noun("create"));
    assertEquals(List.of("it"), parsed.subjects("create"));
  }

  @Test
  void a_saying_set_in_leaves_the_subject_to_its_verb() {
    Parsed parsed = Parsed.english("The mission, a diplomat said, will close.");
    assertEquals(List.of("a diplomat"), parsed.subjects("say"));
    assertEquals(List.of("The mission"), parsed.subjects("close"));
  }

  @Test
  void that_after_a_verb_of_saying_opens_what_is_said() {
    Parsed parsed = Parsed.english("Slutsky predicted that relations would get worse.");
    assertEquals(Link.COMPLEMENT, parsed.clause("get").link());
  }

  @Test
  void that_before_a_noun_is_a_determiner() {
    Parsed parsed = Parsed.english("The talks failed; that body has not sat since.");
    assertEquals(List.of("that body"), parsed.subjects("sit"));
    assertTrue(parsed.verb("sit").negated());
  }

  @Test
  void no_longer_denies_the_verb() {
    assertTrue(Parsed.english("The two sides no longer saw a threat.").verb("see").negated());
  }

  @Test
  void is_to_and_is_expected_to_are_modals() {
    assertEquals(
        List.of(Modal.FUTURE), Parsed.english("The mission is to close.").verb("close").modals());
    VerbGroup meet = Parsed.english("The ministers are expected to meet.").verb("meet");
    assertEquals(List.of(Modal.POSSIBILITY), meet.modals());
    assertEquals(Voice.ACTIVE, meet.voice());
  }

  @Test
  void a_progressive_is_active() {
    VerbGroup verb = Parsed.english("NATO was breaking off the dialogue.").verb("break");
    assertEquals(Voice.ACTIVE, verb.voice());
    assertTrue(verb.isFinite());
  }

  @Test
  void a_noun_that_could_be_a_verb_is_the_subject_of_an_auxiliary() {
    Parsed parsed = Parsed.english("Dialogue is not affected.");
    assertEquals(List.of("Dialogue"), parsed.subjects("affect"));
  }

  @Test
  void nouns_of_time_are_no_objects() {
    assertEquals(List.of(), Parsed.english("Moscow had objected all year.").objects("object"));
  }

  @Test
  void a_name_after_a_title_stands_beside_it() {
    Phrase title =
        Parsed.english("Deputy Foreign Minister Alexander Grushko replied.").phrase("Minister");
    assertEquals(1, title.appositions().size());
  }

  @Test
  void counts_of_several_words_belong_to_their_noun() {
    Parsed parsed = Parsed.english("They expelled over a hundred and forty officials.");
    assertEquals(List.of("over a hundred and forty officials"), parsed.objects("expel"));
  }

  @Test
  void an_owner_is_a_complement_of_what_is_owned() {
    Phrase envoy = Parsed.english("NATO's envoy left.").phrase("envoy");
    assertEquals("'s", envoy.complements().get(0).preposition());
  }

  @Test
  void a_particle_goes_with_its_verb() {
    Parsed parsed = Parsed.english("NATO kicked out eight diplomats.");
    assertEquals(List.of("eight diplomats"), parsed.objects("kick"));
    assertFalse(parsed.verb("kick").negated());
  }

  @Test
  void to_after_a_verb_that_takes_an_infinitive_opens_one() {
    Parsed parsed = Parsed.english("The ministers agreed on Thursday to restore formal ties.");
    assertEquals("agree", parsed.governor("restore"));
  }

  @Test
  void an_action_with_its_article_and_of_is_a_noun() {
    Parsed parsed = Parsed.english("NATO welcomed the lifting of the moratorium.");
    assertEquals(List.of("the lifting"), parsed.objects("welcome"));
  }

  @Test
  void have_yet_to_denies_the_infinitive() {
    assertTrue(Parsed.english("The allies have yet to accept the idea.").verb("accept").negated());
  }

  @Test
  void a_condition_may_open_with_its_auxiliary() {
    Parsed parsed = Parsed.english("Had the allies ratified the treaty, Russia would have stayed.");
    assertEquals(Link.ADVERBIAL, parsed.clause("ratify").link());
  }

  @Test
  void after_opens_a_clause_where_its_noun_has_a_verb() {
    Parsed parsed =
        Parsed.english("They met two days after the alliance approved the deployment of troops.");
    assertEquals(Link.ADVERBIAL, parsed.clause("approve").link());
    assertTrue(parsed.verb("meet").isFinite());
  }

  @Test
  void a_participle_in_an_opening_phrase_hangs_on_its_noun() {
    Parsed parsed =
        Parsed.english("After the meeting held in Brussels, Stoltenberg expressed regret.");
    assertEquals(Link.PARTICIPLE, parsed.clause("hold").link());
  }

  @Test
  void what_a_verb_rules_out_or_does_something_by_hangs_on_it() {
    assertEquals("consider", Parsed.english("Russia considered leaving.").governor("leave"));
    assertEquals(
        "respond", Parsed.english("Russia responded by closing the office.").governor("close"));
  }

  @Test
  void an_infinitive_after_an_inserted_phrase_hangs_on_the_verb_before_it() {
    Parsed parsed =
        Parsed.english(
            "The allies called on Russia, in the text issued the same day, to leave Georgia.");
    assertEquals("call", parsed.governor("leave"));
  }

  @Test
  void an_acronym_after_a_noun_with_its_article_is_the_subject() {
    Parsed parsed = Parsed.english("After the war NATO suspended the meetings.");
    assertEquals(List.of("NATO"), parsed.subjects("suspend"));
  }

  @Test
  void a_preposition_before_which_takes_the_noun_from_the_objects() {
    Parsed parsed = Parsed.english("The measures with which the general staff answered were few.");
    assertEquals(List.of(), parsed.objects("answer"));
  }

  @Test
  void home_after_a_name_is_no_part_of_it() {
    Parsed parsed = Parsed.english("Moscow called General Viktor Zavarzin home from Brussels.");
    assertEquals(List.of("General Viktor Zavarzin"), parsed.objects("call"));
  }

  @Test
  void as_before_a_title_opens_a_phrase() {
    Parsed parsed =
        Parsed.english("George Robertson, who took over as secretary general in October, left.");
    assertEquals(List.of("George Robertson"), parsed.subjects("leave"));
  }

  @Test
  void by_before_a_gerund_names_no_doer() {
    Parsed parsed = Parsed.english("Moscow answered by freezing military cooperation.");
    assertTrue(parsed.verb("answer").isFinite());
    assertEquals(List.of("military cooperation"), parsed.objects("freeze"));
  }

  @Test
  void the_doer_of_a_gerund_after_a_preposition_is_that_of_the_sentence() {
    Parsed parsed = Parsed.english("They resumed the talks after putting the meetings on ice.");
    assertEquals(List.of("They"), parsed.subjects("put"));
  }

  @Test
  void after_be_a_bare_verb_is_an_adjective() {
    Parsed parsed = Parsed.english("Washington was never keen.");
    assertEquals(List.of("Washington"), parsed.subjects("be"));
  }

  @Test
  void a_count_after_a_noun_begins_another_phrase() {
    Parsed parsed = Parsed.english("Moscow gave the diplomats three days to leave.");
    assertEquals(List.of("the diplomats"), parsed.objects("give"));
  }

  @Test
  void a_name_at_the_head_of_a_clause_is_the_subject_of_its_past_tense() {
    Parsed parsed = Parsed.english("Dmitry Rogozin left in May and Moscow waited.");
    assertTrue(parsed.verb("leave").isFinite());
  }

  @Test
  void adjectives_joined_by_and_stand_before_one_noun() {
    Parsed parsed = Parsed.english("They settled for a conditional and graduated re-engagement.");
    assertEquals(
        List.of("for a conditional and graduated re-engagement"), parsed.obliques("settle"));
  }

  @Test
  void not_before_to_denies_the_infinitive() {
    Parsed parsed = Parsed.english("She urged her colleagues not to reward Moscow.");
    assertTrue(parsed.verb("reward").negated());
    assertEquals("her colleagues", parsed.noun("reward"));
  }
}
