package org.detente.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistaggedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jens Stoltenberg told Moscow to respect the ceasefire. | respect",
        "NATO's top general spoke by phone with Valery Gerasimov. | speak",
        "Relations with NATO hit rock bottom. | hit",
        "The attack on the ship angered Moscow. | anger",
      })
  void a_word_that_can_only_be_a_verb_there_is_one(String sentence, String lemma) {
    assertEquals(lemma, Parsed.english(sentence).verb(lemma).lemma());
  }

  @Test
  void the_subject_of_a_verb_taken_for_a_noun_is_the_noun_before() {
    assertEquals(
        List.of("top general"),
        Parsed.english("NATO's top general spoke by phone with Valery Gerasimov.")
            .subjects("speak"));
  }

  @Test
  void an_adverb_between_a_noun_and_its_verb_belongs_to_the_verb() {
    assertEquals(
        List.of("The council"),
        Parsed.english("The council last met in July 2019.").subjects("meet"));
  }

  @Test
  void work_at_the_head_of_a_sentence_is_no_order() {
    assertTrue(Parsed.english("Work in the council ground to a halt.").verb("grind").isFinite());
  }

  @Test
  void a_group_that_works_is_the_object() {
    assertEquals(
        List.of("the joint working group"),
        Parsed.english("NATO disbanded the joint working group.").objects("disband"));
  }

  @Test
  void quotation_marks_around_an_adjective_do_not_cut_a_phrase() {
    assertEquals(
        List.of("for a \"sectoral\" shield"),
        Parsed.english("The Kremlin has asked for a \"sectoral\" shield.").obliques("ask"));
  }

  @Test
  void a_participle_after_a_comma_tells_what_else_the_doer_did() {
    assertEquals(
        List.of("Mr Yeltsin"),
        Parsed.english("Mr Yeltsin put it in blunter terms, charging that Moscow was ignored.")
            .subjects("charge"));
  }

  @Test
  void a_participle_between_commas_is_no_finite_verb() {
    assertEquals(
        List.of("Yevgeny Primakov"),
        Parsed.english(
                "Yevgeny Primakov, appointed foreign minister on Tuesday, said that it was so.")
            .subjects("say"));
  }

  @Test
  void of_two_past_forms_the_transitive_one_may_be_the_participle() {
    assertTrue(
        Parsed.english("The Russian side called on the states invited to join NATO to accede.")
            .verb("call")
            .isFinite());
  }
}
