package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.English;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

/** What is read of English sentences. */
class EnglishReadingTest {

  private static Claim one(EventType type, String paragraph) {
    List<Claim> found =
        English.read("2014-04-10", paragraph).claims().stream()
            .filter(c -> c.type() == type)
            .toList();
    assertEquals(1, found.size(), type + " in: " + paragraph);
    return found.get(0);
  }

  @Test
  void a_day_in_a_chronology_is_of_the_year_at_its_head() {
    Claim opening =
        one(EventType.OPENING, "2001 - NATO opens an information office in Moscow (20 February).");
    assertEquals("2001-02-20", opening.date().orElseThrow().edtf());
  }

  @Test
  void what_has_no_day_in_a_chronology_happened_in_the_year_at_its_head() {
    Claim left = one(EventType.TREATY_WITHDRAWAL, "2023 - Russia leaves the CFE treaty.");
    assertEquals("2023", left.date().orElseThrow().edtf());
  }

  @Test
  void ministers_of_a_side_are_found_by_their_title() {
    Claim suspension =
        one(
            EventType.SUSPENSION,
            "NATO's foreign ministers decided to suspend practical cooperation with Russia.");
    assertEquals(List.of("nato-foreign-ministers"), Told.names(suspension.agents()));
  }

  @Test
  void it_is_never_a_person() {
    Claim suspension =
        one(
            EventType.SUSPENSION,
            "Mr Rasmussen went to Moscow, where it suspended the CFE treaty.");
    assertTrue(
        suspension.agents().stream()
            .noneMatch(m -> m.entity().orElse("").equals("anders-fogh-rasmussen")));
  }

  @Test
  void a_saying_at_the_end_gives_its_voice_to_what_stands_before() {
    Claim closure =
        one(EventType.CLOSURE, "NATO has closed its office in Moscow, Sergei Lavrov said.");
    assertEquals("sergei-lavrov", Told.name(closure.speaker().orElseThrow()));
  }

  @Test
  void a_determiner_of_denial_denies() {
    assertTrue(one(EventType.MEETING, "NATO and Russia held no meeting in May.").negative());
  }

  @Test
  void who_signs_a_decree_does_what_it_says() {
    Claim suspension =
        one(
            EventType.SUSPENSION,
            "Vladimir Putin signed a decree suspending Russia's participation in the CFE treaty.");
    assertEquals(List.of("vladimir-putin"), Told.names(suspension.agents()));
  }

  @Test
  void plans_that_are_denied_are_what_is_told() {
    Claim deployment =
        one(EventType.DEPLOYMENT, "The allies have no plans to station nuclear weapons there.");
    assertTrue(deployment.negative());
  }

  @Test
  void both_sides_are_states_and_organisations_too() {
    Claim closer =
        one(EventType.RELATIONS_CHANGE, "The rapprochement between NATO and Russia began in 2009.");
    assertEquals(List.of("nato", "russia"), Told.names(closer.agents()));
  }

  @Test
  void a_speaker_after_a_quotation_holds_what_it_says() {
    Claim position =
        one(
            EventType.POSITION,
            "\"NATO and Russia have profound disagreements,\" Stoltenberg said after the talks.");
    assertEquals(List.of("jens-stoltenberg"), Told.names(position.agents()));
  }
}
