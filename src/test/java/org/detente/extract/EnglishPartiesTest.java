package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** Who does what an English sentence tells, where names, titles and pronouns could mislead. */
class EnglishPartiesTest {

  @Test
  void the_point_of_an_abbreviation_does_not_end_the_clause() {
    Claim suspension =
        Told.english("The U.S. suspended military cooperation with Russia in 2014.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("united-states"), names(suspension.agents()));
  }

  @Test
  void a_minister_of_one_state_is_not_that_of_another() {
    List<Claim> positions =
        Told.english(
                "The Ukrainian foreign minister met Jens Stoltenberg. The French minister welcomed"
                    + " the talks with Russia.")
            .all(EventType.POSITION);
    assertTrue(
        positions.stream()
            .noneMatch(c -> names(c.agents()).contains("ukrainian-foreign-minister")));
  }

  @Test
  void they_behind_a_verb_are_not_those_who_met_before() {
    Claim position =
        Told.english(
                "NATO and Russia met in Brussels. The allies said that they would not recognise the"
                    + " annexation of Crimea.")
            .one(EventType.POSITION);
    assertEquals(List.of("nato-member-states"), names(position.agents()));
  }

  @Test
  void who_takes_part_by_an_unknown_name_takes_part() {
    Claim meeting =
        Told.english("Vladimir Putin met Narendra Modi in Moscow before the NATO summit.")
            .all(EventType.MEETING)
            .get(0);
    assertEquals(List.of("vladimir-putin", "Narendra Modi"), names(meeting.agents()));
  }

  @Test
  void who_is_blamed_for_something_does_it() {
    Claim deployment =
        Told.english("Moscow blames NATO for increasing its military presence in Poland.")
            .one(EventType.DEPLOYMENT);
    assertEquals(List.of("nato"), names(deployment.agents()));
  }

  @Test
  void who_does_the_main_verb_does_what_a_participle_before_it_tells() {
    Claim meeting =
        Told.english("Agreeing to meet with NATO, Russia sends the alliance a positive signal.")
            .one(EventType.MEETING);
    assertEquals(List.of("russia", "nato"), names(meeting.agents()));
  }

  @Test
  void a_time_after_a_conjunction_belongs_to_the_clause_that_follows() {
    Claim meeting =
        Told.english("NATO and Russia met in December 2013 and today there is another session.")
            .all(EventType.MEETING)
            .get(0);
    assertEquals("2013-12", Told.edtf(meeting.date()));
  }

  @Test
  void what_somebody_is_to_do_is_demanded_of_him() {
    Claim demand =
        Told.english("Vladimir Putin demands that Ukraine maintain its neutral status.")
            .one(EventType.DEMAND);
    assertEquals(List.of("ukraine"), names(demand.targets()));
  }

  @Test
  void a_place_before_talks_takes_no_part_in_them() {
    Claim meeting =
        Told.english("Jens Stoltenberg held Oval Office talks with Joe Biden on Russia.")
            .one(EventType.MEETING);
    assertTrue(!names(meeting.agents()).contains("Oval Office"));
  }

  @Test
  void not_all_denies() {
    assertTrue(
        Told.english("Not all NATO leaders were prepared to fight Russia.")
            .one(EventType.POSITION)
            .negative());
  }

  @Test
  void a_titled_name_right_behind_who_says_it_decides() {
    assertEquals(
        List.of("boris-yeltsin"),
        Told.names(
            Told.english("Officials said President Boris Yeltsin decided to recall the NATO envoy.")
                .one(EventType.DEPARTURE)
                .agents()));
  }

  @Test
  void what_somebody_has_acts_behind_after() {
    assertEquals(
        List.of("georgian-armed-forces"),
        Told.names(
            Told.english("NATO froze the talks after Georgia's army had attacked South Ossetia.")
                .one(EventType.CONFLICT)
                .agents()));
  }

  @Test
  void he_is_who_was_named_before_the_post() {
    Claim appointed =
        Told.english(
                "Vladimir Putin dismissed Alexander Grushko from his post as ambassador to NATO and appointed him as deputy foreign minister.")
            .one(EventType.APPOINTMENT);
    assertEquals(List.of("alexander-grushko"), Told.names(appointed.targets()));
  }

  @Test
  void a_post_of_that_name_in_another_state_is_not_the_known_one() {
    assertEquals(
        List.of(),
        Told.english("Primakov met the British Secretary of State for Defence to discuss NATO.")
            .all(EventType.MEETING)
            .stream()
            .flatMap(c -> Told.names(c.agents()).stream())
            .filter(n -> n.contains("us-secretary"))
            .toList());
  }

  @Test
  void what_is_asked_to_be_guaranteed_does_not_happen() {
    Told told =
        Told.english(
            "NATO rebuffed Russia's demands for guarantees that Ukraine will never join NATO and that the alliance will pull back its forces.");
    assertEquals(List.of(), told.all(EventType.ACCESSION));
    assertEquals(List.of(), told.all(EventType.DEPLOYMENT));
  }

  @Test
  void what_one_hopes_to_see_resumed_is_not() {
    assertEquals(
        List.of(),
        Told.english("NATO counts on resumed military cooperation with Russia.")
            .all(EventType.RESUMPTION));
  }

  @Test
  void an_adjective_before_two_offices_is_of_both() {
    Claim meeting =
        Told.english("The Russian foreign and defence ministers met Jens Stoltenberg on Monday.")
            .one(EventType.MEETING);
    assertEquals(List.of("russia", "jens-stoltenberg"), names(meeting.agents()));
  }

  @Test
  void who_serves_a_president_is_none() {
    assertEquals(List.of("kremlin-spokesman"), posts("press secretary"));
    assertEquals(List.of(), posts("aide"));
  }

  private static List<String> posts(String title) {
    String told =
        "The %s of the President of the Russian Federation Dmitry Peskov met NATO envoys.";
    return Told.english(told.formatted(title)).reading().offices().stream()
        .map(o -> Told.name(o.post()))
        .toList();
  }

  @Test
  void what_somebody_is_open_to_is_not_only_hearsay() {
    Claim position =
        Told.english("Jens Stoltenberg said that NATO remained open to dialogue with Russia.")
            .one(EventType.POSITION);
    assertEquals(Modality.ACTUAL, position.modality());
  }

  @Test
  void what_is_agreed_on_stands_behind_the_verb() {
    for (String before : List.of("On missile defence,", "Following up on the programme,")) {
      Claim agreement =
          Told.english("NATO and Russia met. " + before + " both sides agreed on joint steps.")
              .one(EventType.AGREEMENT);
      assertEquals("joint steps", agreement.object().orElseThrow().words());
      assertEquals(List.of("nato", "russia"), names(agreement.agents()));
    }
  }

  @Test
  void their_talks_are_of_those_who_tell_of_them() {
    for (String two : List.of("Neither Igor Sergeyev nor", "Igor Sergeyev and")) {
      String met = "Igor Sergeyev met William Cohen at NATO. ";
      Claim talks =
          Told.english(met + two + " William Cohen disclosed details of their talks on Monday.")
              .all(EventType.MEETING)
              .get(1);
      assertEquals(List.of("igor-sergeyev", "william-cohen"), names(talks.agents()));
    }
  }

  @Test
  void who_telephones_demands_nothing_for_whom_he_speaks() {
    Told told =
        Told.english(
            "A spokesman for Russia's Defense Ministry called the Embassy of Norway and said that"
                + " Moscow was planning to freeze all cooperation with NATO.");
    assertEquals(List.of(), told.all(EventType.DEMAND));
  }

  @Test
  void any_force_is_not_the_one_that_is_known() {
    Claim deployment =
        Told.english("NATO is deploying a peacekeeping force in Kosovo.").one(EventType.DEPLOYMENT);
    assertEquals(Optional.empty(), deployment.object().flatMap(Mention::entity));
  }

  @Test
  void at_whose_urging_it_is_done_does_not_hide_who_does_it() {
    Claim refusal =
        Told.english("At NATO's urging, Hungary and Bulgaria refused to receive the Russian envoy.")
            .one(EventType.REFUSAL);
    assertEquals(List.of("hungary", "bulgaria"), names(refusal.agents()));
  }
}
