package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What English only means, requires, averts or has heard of. */
class EnglishOnlyMeantTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The text added the requirement that Moscow withdraw its troops from Georgia.",
        "NATO agreed to freeze contacts until Russia withdrew its troops from Georgia.",
        "NATO needs Russia to withdraw its troops from Georgia.",
        "Russia needs to withdraw its troops from Georgia, NATO said.",
      })
  void what_is_required_or_awaited_is_not_done(String sentence) {
    assertEquals(List.of(), Told.english(sentence).all(EventType.DEPLOYMENT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moscow tried to keep Ukraine from joining NATO.",
        "Russia warned of the prevention of Ukraine from joining NATO.",
      })
  void what_somebody_is_kept_from_is_not_done(String sentence) {
    assertEquals(List.of(), Told.english(sentence).all(EventType.ACCESSION));
  }

  @Test
  void what_one_is_committed_to_doing_is_not_done() {
    assertEquals(
        List.of(),
        Told.english("NATO is committed to further developing cooperation with Russia.")
            .all(EventType.COOPERATION));
  }

  @Test
  void of_what_reports_have_it_nobody_tells_more() {
    assertEquals(
        Modality.REPORTED,
        Told.english("NATO studied reports that Russian troops were being withdrawn from Georgia.")
            .one(EventType.DEPLOYMENT)
            .modality());
  }

  @Test
  void what_something_was_created_for_has_not_been_held() {
    assertEquals(
        List.of(),
        Told.english("The body was created to facilitate consultation between NATO and Russia.")
            .all(EventType.MEETING));
  }

  @Test
  void a_meeting_that_somebody_intends_to_call_is_to_come() {
    assertEquals(
        Modality.PLANNED,
        Told.english("Jens Stoltenberg intends to call a new meeting of the NATO-Russia Council.")
            .one(EventType.MEETING)
            .modality());
  }

  @Test
  void a_meeting_at_which_something_will_be_done_is_to_come() {
    assertEquals(
        Modality.PLANNED,
        Told.english("The work will be assessed at the May meeting of the NATO-Russia Council.")
            .one(EventType.MEETING)
            .modality());
  }

  @Test
  void planned_manoeuvres_have_not_been_held() {
    assertEquals(
        Modality.PLANNED,
        Told.english("Moscow protested because of NATO's planned manoeuvres in Georgia.")
            .one(EventType.EXERCISE)
            .modality());
  }

  @Test
  void not_a_single_meeting_is_none() {
    Claim meeting =
        Told.english("Not a single meeting of the NATO-Russia Council has been held since 2019.")
            .one(EventType.MEETING);
    assertTrue(meeting.negative());
    assertTrue(
        Told.english("NATO said that not a single meeting of the Russia-NATO Council was held.")
            .one(EventType.MEETING)
            .negative());
  }

  @Test
  void somebody_who_joined_an_organisation_to_work_there_is_no_member() {
    assertEquals(
        List.of(),
        Told.english("When I joined NATO in 2004, relations with Russia were better.")
            .all(EventType.ACCESSION));
  }

  @Test
  void what_is_proposed_has_not_been_held() {
    Told told = Told.english("A new meeting of the NATO-Russia Council was proposed in May.");
    assertEquals(List.of(EventType.PROPOSAL), told.types());
  }

  @Test
  void what_somebody_is_asked_not_to_do_is_told_with_its_denial() {
    Claim demand =
        Told.english("NATO urged Russia not to suspend the treaty.").one(EventType.DEMAND);
    assertTrue(demand.object().orElseThrow().words().startsWith("not to suspend"));
  }

  @Test
  void what_a_measure_could_include_is_possible() {
    assertEquals(
        Modality.POSSIBLE,
        Told.english(
                "Russia's measures against NATO could include positioning missiles in Kaliningrad.")
            .one(EventType.DEPLOYMENT)
            .modality());
  }

  @Test
  void arms_that_somebody_could_deploy_are_not_deployed() {
    assertEquals(
        List.of(),
        Told.english("The treaty limited missiles, which NATO could deploy in Poland.")
            .all(EventType.DEPLOYMENT));
  }

  @Test
  void who_leaves_a_treaty_blaming_another_blames() {
    assertEquals(
        List.of("russia"),
        Told.names(
            Told.english(
                    "Russia withdrew from the CFE treaty, which limited arms, blaming NATO for its end.")
                .one(EventType.ACCUSATION)
                .agents()));
  }
}
