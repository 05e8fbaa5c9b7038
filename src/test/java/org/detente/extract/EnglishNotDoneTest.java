package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** What English plans, denies, asks or merely mentions is not told as done. */
class EnglishNotDoneTest {

  @Test
  void a_determiner_of_denial_denies() {
    assertTrue(
        Told.english("NATO and Russia held no meeting in May.").one(EventType.MEETING).negative());
  }

  @Test
  void plans_that_are_denied_are_what_is_told() {
    Claim deployment =
        Told.english("The allies have no plans to station nuclear weapons there.")
            .one(EventType.DEPLOYMENT);
    assertTrue(deployment.negative());
  }

  @Test
  void claims_that_are_disputed_are_denied() {
    Claim deployment =
        Told.english("Moscow rejected claims that it had massed troops near the border.")
            .one(EventType.DEPLOYMENT);
    assertTrue(deployment.negative());
  }

  @Test
  void what_somebody_insists_be_done_is_a_demand() {
    Told.english("Russia insists that NATO withdraw its troops from Poland.").one(EventType.DEMAND);
    Told.english("Russia insists that NATO breaks its promises.").one(EventType.POSITION);
  }

  @Test
  void what_somebody_denies_has_not_happened() {
    assertTrue(
        Told.english("Jens Stoltenberg denied that NATO had suspended the talks with Russia.")
            .one(EventType.SUSPENSION)
            .negative());
  }

  @Test
  void what_would_follow_from_joining_is_no_accession() {
    assertEquals(
        List.of(),
        Told.english("Sweden and Finland joining NATO would be a mistake for Russia.")
            .all(EventType.ACCESSION));
    assertEquals(
        List.of(),
        Told.english("Russia will see what the consequences will be of Finland joining NATO.")
            .all(EventType.ACCESSION));
  }

  @Test
  void who_will_join_has_not_joined() {
    assertEquals(
        Modality.PLANNED,
        Told.english("Finland will join NATO, to the anger of Russia.")
            .one(EventType.ACCESSION)
            .modality());
  }

  @Test
  void what_comes_after_a_conference_to_come_does_not_make_it_past() {
    assertEquals(
        Modality.PLANNED,
        Told.english("The Russian answer will be studied after the NATO ministerial conference.")
            .one(EventType.MEETING)
            .modality());
  }

  @Test
  void until_when_something_is_said_to_last_has_not_come() {
    assertEquals(
        List.of(),
        Told.english(
                "NATO said it was freezing contacts with Russia until it pulled its troops out of Georgia.")
            .all(EventType.DEPLOYMENT));
  }

  @Test
  void by_what_somebody_would_respond_is_not_done() {
    assertEquals(
        Modality.PLANNED,
        Told.english("Moscow would respond by bolstering its defences against NATO.")
            .one(EventType.DEPLOYMENT)
            .modality());
  }

  @Test
  void what_comes_after_something_still_to_be_done_is_to_come() {
    Claim accession =
        Told.english("NATO must ratify the protocol before Montenegro becomes a member of NATO.")
            .one(EventType.ACCESSION);
    assertEquals(Modality.PLANNED, accession.modality());
    assertEquals(
        Modality.PLANNED,
        Told.english("The protocol has to be ratified by Russia.")
            .one(EventType.AGREEMENT)
            .modality());
  }

  @Test
  void what_somebody_is_allowed_to_take_part_in_was_not_held() {
    assertEquals(
        List.of(),
        Told.english("The text allows Russia to take part as an observer in NATO meetings.")
            .all(EventType.MEETING));
  }

  @Test
  void what_a_headline_takes_as_a_case_is_not_done() {
    assertEquals(
        List.of(),
        Told.english("Medvedev says Ukraine joining NATO would mean war.")
            .all(EventType.ACCESSION));
  }

  @Test
  void each_thing_of_a_list_that_is_demanded_is_not_done() {
    assertEquals(
        List.of(EventType.DEMAND),
        Told.english(
                "NATO demanded that Russia comply with international law; withdraw its troops.")
            .types());
  }

  @Test
  void what_nobody_has_announced_is_not_told() {
    assertEquals(
        List.of(),
        Told.english("Nobody has announced that the Russian mission to NATO is dissolved.")
            .types());
  }

  @Test
  void what_is_needed_or_required_is_not_told() {
    assertEquals(
        List.of(),
        Told.english("The need to keep the channels of dialogue with Russia open is clear.")
            .types());
    assertEquals(
        List.of(),
        Told.english("The matter requires consultations between NATO and Russia.").types());
  }

  @Test
  void what_somebody_will_say_is_foretold_by_another() {
    assertEquals(
        List.of(), Told.english("Russia will say that this is a matter of the OSCE.").types());
  }

  @Test
  void what_is_prohibited_is_not_done() {
    assertEquals(
        List.of(),
        Told.english("Joe Biden has prohibited Ukraine from deploying missiles against Russia.")
            .all(EventType.DEPLOYMENT));
  }

  @Test
  void what_goes_with_what_must_be_done_is_not_done() {
    assertEquals(
        List.of(),
        Told.english("NATO must speak up, demanding that Russia leave Crimea.")
            .all(EventType.DEMAND)
            .stream()
            .filter(c -> c.modality() == Modality.ACTUAL)
            .toList());
  }
}
