package org.detente.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.language.Clause.Link;
import org.detente.language.VerbGroup.Voice;
import org.junit.jupiter.api.Test;

/** Verbs of English that a tagger took for other words. */
class MissedVerbsTest {

  @Test
  void a_participle_goes_with_have_past_a_day() {
    Parsed parsed = Parsed.english("NATO has today withdrawn the accreditation of seven envoys.");
    assertTrue(parsed.verb("withdraw").perfect());
    assertEquals(List.of("the accreditation"), parsed.objects("withdraw"));
  }

  @Test
  void since_between_have_and_a_participle_is_an_adverb() {
    Parsed parsed = Parsed.english("Russian troops have since left Georgia.");
    assertEquals(List.of("Georgia"), parsed.objects("leave"));
  }

  @Test
  void an_adverb_may_stand_between_to_and_its_infinitive() {
    Parsed parsed = Parsed.english("NATO agreed to gradually restore contacts with Moscow.");
    assertEquals(Link.INFINITIVE, parsed.clause("restore").link());
    assertEquals(List.of("contacts"), parsed.objects("restore"));
  }

  @Test
  void a_quotation_may_begin_behind_to() {
    Parsed parsed =
        Parsed.english("Ministers agreed to \"suspend all military cooperation with Russia.\"");
    assertEquals(Link.INFINITIVE, parsed.clause("suspend").link());
    assertEquals("agree", parsed.governor("suspend"));
  }

  @Test
  void an_adverb_in_quotation_marks_stays_inside_its_verb() {
    assertEquals(
        List.of("contacts"),
        Parsed.english("NATO has \"extremely\" reduced contacts with Moscow.").objects("reduce"));
  }

  @Test
  void who_signs_in_a_headline_is_the_subject() {
    Parsed parsed = Parsed.english("Putin signs decree to suspend the arms treaty");
    assertEquals(List.of("Putin"), parsed.subjects("sign"));
    assertEquals(List.of("decree"), parsed.objects("sign"));
  }

  @Test
  void what_somebody_signals_in_a_headline_may_follow_without_that() {
    Parsed parsed = Parsed.english("Washington signals it will suspend the treaty");
    assertEquals(List.of("Washington"), parsed.subjects("signal"));
    assertEquals("signal", parsed.governor("suspend"));
  }

  @Test
  void what_is_cancelled_does_not_cancel() {
    assertEquals(
        Voice.PASSIVE,
        Parsed.english("Meeting of Russian envoys cancelled because of manoeuvres in Georgia.")
            .verb("cancel")
            .voice());
  }

  @Test
  void an_adverb_may_stand_before_the_verb_that_until_opens() {
    Parsed parsed =
        Parsed.english("Allies refused to ratify it until Russia fully withdrew its troops.");
    assertEquals(Link.ADVERBIAL, parsed.clause("withdraw").link());
    assertEquals(List.of("Russia"), parsed.subjects("withdraw"));
  }

  @Test
  void a_name_between_commas_stays_with_the_subject_of_what_is_said() {
    Parsed parsed =
        Parsed.english("An official said the envoy to NATO, Dmitry Rogozin, was heading home.");
    assertEquals(Link.COMPLEMENT, parsed.clause("head").link());
    assertEquals(List.of("the envoy to NATO"), parsed.subjects("head"));
  }
}
