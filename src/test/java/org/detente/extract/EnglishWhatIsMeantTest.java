package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.English;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What English stories mean by what they do not name where they tell of it. */
class EnglishWhatIsMeantTest {

  @Test
  void a_treaty_that_a_lead_describes_is_the_only_one_that_the_story_names() {
    Told story =
        new Told(
            English.read(
                Told.DAY,
                "Russia and NATO",
                List.of(
                    "Russia will stop observing the treaty that limits tanks in Europe.",
                    "NATO is worried about the CFE treaty.")));
    assertEquals("cfe-treaty", Told.name(story.one(EventType.SUSPENSION).object()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Moscow has had no ambassador to NATO since January 2018, when Alexander Grushko was moved."
            + " | russian-permanent-representative-to-nato",
        "Alexander Grushko left NATO in January 2018 to become a deputy minister. | ''",
      })
  void who_leaves_leaves_the_post_of_which_the_sentence_speaks(String story, String post) {
    assertEquals(
        post,
        Told.name(new Told(English.read("2018-03-28", story)).one(EventType.DEPARTURE).object()));
  }

  @Test
  void what_is_vowed_is_told_with_its_verb() {
    assertEquals(
        "pay it",
        Told.name(
            Told.english("Russia had vowed to pay it back; NATO has the payback.")
                .one(EventType.THREAT)
                .object()));
  }

  @Test
  void what_was_refused_in_a_story_of_a_meeting_may_have_been_at_any_time() {
    assertEquals(
        "",
        Told.edtf(
            Told.english(
                    "Sergei Ivanov met NATO ministers on Tuesday. Ivanov refused the NATO offer.")
                .one(EventType.REFUSAL)
                .date()));
  }

  @Test
  void a_treaty_signed_and_ratified_in_one_sentence_is_agreed_twice() {
    assertEquals(
        2,
        Told.english("The CFE treaty, signed by NATO and Russia in 1990, was ratified by Russia.")
            .all(EventType.AGREEMENT)
            .stream()
            .filter(c -> c.retells().isEmpty())
            .count());
  }

  @Test
  void members_of_a_mission_are_no_members_of_the_alliance_and_its_work_is_the_missions() {
    Told story =
        Told.english(
            "The Russian mission to NATO grew. NATO stripped eight members of the mission of their"
                + " accreditation. Its work could resume, Sergei Lavrov says.");
    assertEquals(
        "russian-permanent-mission-to-nato",
        Told.name(story.one(EventType.ACCREDITATION_WITHDRAWAL).object()));
    assertEquals(
        "russian-permanent-mission-to-nato", Told.name(story.one(EventType.RESUMPTION).object()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Moscow no longer opposed East European states joining the alliance. | POSITION"
            + " | East European states joining the alliance",
        "Sergei Lavrov demanded an end to NATO's \"military action\" against Serbia. | DEMAND"
            + " | end to NATO's \"military action\" against Serbia",
        "Boris Yeltsin urged the allies to \"stop Clinton on this path\". | DEMAND"
            + " | stop Clinton on this path",
        "Russia and NATO will sign a charter at a May meeting in Paris. | AGREEMENT | charter",
        "Jens Stoltenberg said on Monday it was a mistake. | POSITION | it was a mistake",
        "Jens Stoltenberg said last year's war had brought the allies closer. | POSITION"
            + " | last year's war had brought the allies closer",
        "Moscow accused NATO of violating the NATO-Russia act by bombing Serbia. | ACCUSATION"
            + " | violating the NATO-Russia act by bombing Serbia",
        "Sergei Lavrov and Jaap de Hoop Scheffer exchanged letters on transit. | AGREEMENT | transit",
      })
  void an_object_is_told_by_all_of_its_words_and_no_others(
      String story, EventType type, String object) {
    assertEquals(object, Told.english(story).one(type).object().orElseThrow().words());
  }
}
