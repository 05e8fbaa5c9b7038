package org.detente.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.language.Clause.Link;
import org.junit.jupiter.api.Test;

/** Where English clauses begin and go on, and which of their verbs are denied. */
class EnglishClauseBoundsTest {

  @Test
  void a_second_progressive_goes_on_with_the_first() {
    Parsed parsed =
        Parsed.english(
            "Russia is closing its mission to NATO and suspending the office in Moscow.");
    assertEquals(Link.COORDINATED, parsed.clause("suspend").link());
    assertEquals(List.of("Russia"), parsed.subjects("suspend"));
  }

  @Test
  void names_joined_before_a_gerund_all_do_it() {
    Phrase doer =
        Parsed.english("The effects of Finland and Sweden joining NATO are known.")
            .clause("join")
            .subjects()
            .get(0);
    assertEquals(2, doer.all().size());
  }

  @Test
  void a_measure_of_time_may_open_a_clause() {
    Parsed parsed =
        Parsed.english("The move comes less than two weeks after NATO expelled eight diplomats.");
    assertEquals(Link.ADVERBIAL, parsed.clause("expel").link());
    assertEquals("after", parsed.clause("expel").marker());
    assertEquals(List.of("NATO"), parsed.subjects("expel"));
  }

  @Test
  void what_is_left_of_a_verb_before_its_denial_is_no_name() {
    Parsed parsed = Parsed.english("NATO won't unfreeze cooperation with Russia.");
    assertEquals(List.of("NATO"), parsed.subjects("unfreeze"));
    assertTrue(parsed.verb("unfreeze").negated());
  }

  @Test
  void not_only_stresses_and_does_not_deny() {
    assertFalse(
        Parsed.english("The ministers will not only urge Russia to stop.").verb("urge").negated());
  }

  @Test
  void the_country_of_a_city_is_not_the_subject() {
    Parsed parsed =
        Parsed.english("At talks in Brussels, Belgium, ministers condemned the attack.");
    assertEquals(List.of("ministers"), parsed.subjects("condemn"));
  }

  @Test
  void following_after_a_comma_is_a_preposition() {
    Parsed parsed =
        Parsed.english("NATO suspended its work in 2014, following the annexation of Crimea.");
    assertEquals(List.of("following the annexation"), parsed.obliques("suspend"));
  }

  @Test
  void a_reason_hangs_on_the_verb_and_not_on_the_noun_before_it() {
    Parsed parsed =
        Parsed.english(
            "NATO expelled staff of the mission in response to the attack in Salisbury.");
    assertTrue(parsed.obliques("expel").contains("in response to the attack"));
    assertEquals(List.of(), parsed.phrase("mission").complements());
  }

  @Test
  void a_relative_with_a_subject_of_its_own_has_a_verb_before_the_comma() {
    Parsed parsed =
        Parsed.english("The council, which Solana and Churkin chaired, adopted its rules.");
    assertEquals(List.of("The council"), parsed.subjects("adopt"));
  }

  @Test
  void a_day_may_stand_between_saying_and_what_is_said() {
    Parsed parsed =
        Parsed.english(
            "Dmitry Peskov said Thursday the decision to expel diplomats undermined it.");
    assertTrue(parsed.verb("say").isFinite());
  }

  @Test
  void who_has_said_something_adds_something() {
    Parsed parsed =
        Parsed.english(
            "The statement said NATO had strengthened its defence and added that it is open.");
    assertEquals(List.of("The statement"), parsed.subjects("add"));
  }

  @Test
  void an_action_with_an_article_is_a_noun() {
    Parsed parsed = Parsed.english("He hopes to see him on the fringes of a gathering in Antalya.");
    assertEquals(
        "gathering", parsed.sentence().tokens().get(parsed.phrase("gathering").head()).form());
  }

  @Test
  void past_a_relative_that_limits_a_noun_the_doer_goes_on() {
    Parsed parsed =
        Parsed.english(
            "Russia left the treaty which limited heavy arms, blaming the United States.");
    assertEquals(List.of("Russia"), parsed.subjects("blame"));
  }

  @Test
  void a_conjunction_without_a_verb_opens_no_clause() {
    Parsed parsed = Parsed.english("Ukraine, although not a member of NATO, has been invited.");
    assertEquals(List.of("Ukraine"), parsed.subjects("invite"));
  }

  @Test
  void a_number_joined_to_a_word_is_one_adjective() {
    Parsed parsed = Parsed.english("A 500-strong battalion will be deployed to Estonia.");
    assertEquals(List.of("A 500-strong battalion"), parsed.subjects("deploy"));
  }

  @Test
  void what_is_asked_is_not_what_those_asked_are_invited_to() {
    Parsed parsed =
        Parsed.english("Russia called on the states invited to join NATO to accede to the treaty.");
    assertEquals("call", parsed.governor("accede"));
  }

  @Test
  void a_bare_form_between_a_plural_and_a_preposition_is_the_verb() {
    assertTrue(Parsed.english("Russian troops land in Bosnia.").verb("land").isFinite());
  }

  @Test
  void what_commas_set_apart_after_a_sitting_is_of_the_sitting() {
    Parsed parsed =
        Parsed.english("At the NATO-Russia Council, held in Oslo last night, Lavrov explained it.");
    assertEquals(Link.PARTICIPLE, parsed.clause("hold").link());
  }

  @Test
  void last_before_a_participle_is_an_adverb() {
    Parsed parsed = Parsed.english("The NATO-Russia Council was last convened in January 2022.");
    assertEquals(List.of("The NATO-Russia Council"), parsed.subjects("convene"));
  }

  @Test
  void regarding_after_a_noun_is_a_preposition() {
    Parsed parsed = Parsed.english("A meeting regarding the war in Georgia has revealed a rift.");
    assertEquals(List.of("A meeting"), parsed.subjects("reveal"));
    assertEquals(1, parsed.sentence().clauses().size());
  }

  @Test
  void the_second_of_two_partners_is_not_the_next_subject() {
    Parsed parsed =
        Parsed.english(
            "Commenting on the talks between Vladimir Putin and Joe Biden, Peskov said that they"
                + " were useful.");
    assertEquals(List.of("Peskov"), parsed.subjects("say"));
  }

  @Test
  void a_list_after_a_fronted_phrase_is_the_subject() {
    Phrase subject =
        Parsed.english(
                "Despite opposition from most EU countries, Estonia, Latvia and Lithuania are open"
                    + " to the idea.")
            .clause("be")
            .subjects()
            .get(0);
    assertEquals(3, subject.all().size());
  }

  @Test
  void without_a_comma_a_verb_goes_on_inside_its_adverbial_clause() {
    Parsed parsed =
        Parsed.english("Cooperation started after Russia joined the plan and deployed troops.");
    assertEquals(List.of("Russia"), parsed.subjects("deploy"));
  }

  @Test
  void an_adverb_of_several_words_parts_an_auxiliary_from_its_participle() {
    Parsed parsed =
        Parsed.english("Russian officials have on many occasions accused the West of lying.");
    assertTrue(parsed.verb("accuse").perfect());
  }

  @Test
  void a_participle_after_a_preposition_is_an_attribute() {
    Parsed parsed =
        Parsed.english(
            "The targeting of internationally recognised Russian territory would be a new step.");
    assertTrue(
        parsed.sentence().clauses().stream().noneMatch(c -> c.verb().lemma().equals("recognise")));
  }

  @Test
  void quotation_marks_around_a_noun_part_it_from_nothing() {
    Phrase object =
        Parsed.english("NATO rejects Russia's illegal and illegitimate 'annexation' of Crimea.")
            .clause("reject")
            .objects()
            .get(0);
    assertEquals(2, object.complements().size());
  }

  @Test
  void what_is_owned_by_the_noun_of_a_relative_may_be_its_object() {
    Parsed parsed =
        Parsed.english("The plan, whose framework document Kozyrev signed in June, goes on.");
    assertEquals(List.of("Kozyrev"), parsed.subjects("sign"));
  }

  @Test
  void an_owner_after_a_plural_is_not_set_beside_it() {
    Parsed parsed =
        Parsed.english(
            "The allies condemned in the strongest terms Russia's attack and demanded an end.");
    assertEquals(List.of("attack"), parsed.objects("condemn"));
  }

  @Test
  void who_is_met_on_the_way_is_no_doer_of_the_passive() {
    Phrase doer =
        Parsed.english(
                "The proposal was made by the French Minister, Jean Dupont, during a visit to"
                    + " Poland, with Baltic counterparts and the Polish Minister, Jan Nowak.")
            .clause("make")
            .obliques()
            .get(0);
    assertEquals(1, doer.all().size());
  }
}
