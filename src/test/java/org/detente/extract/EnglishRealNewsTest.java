package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

/** Habits of news agencies that could make a claim say more, or of others, than its sentence. */
class EnglishRealNewsTest {

  @Test
  void with_whom_a_cause_is_is_not_whom_it_hits() {
    Claim suspension =
        Told.english(
                "NATO and Russia resumed contacts suspended in March over the war with Georgia.")
            .one(EventType.SUSPENSION);
    assertEquals(false, names(suspension.targets()).contains("georgia"));
  }

  @Test
  void one_alone_who_speaks_of_something_meets_nobody() {
    Told told = Told.english("Vladimir Putin has openly discussed the expansion of NATO.");
    assertEquals(List.of(), told.all(EventType.MEETING));
  }

  @Test
  void enemies_turned_back_are_no_cooperation_ended() {
    Told told = Told.english("NATO recalled that Russia had turned back the invaders in 1943.");
    assertEquals(List.of(), told.all(EventType.SUSPENSION));
  }

  @Test
  void a_row_does_nothing_but_its_owner_does() {
    Claim expulsion =
        Told.english("Russia's row with NATO worsened when it expelled two diplomats.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals(List.of("russia"), names(expulsion.agents()));
  }

  @Test
  void nobody_dismisses_the_envoys_of_another() {
    Told told = Told.english("NATO dismissed eight Russian diplomats for spying.");
    assertEquals(1, told.all(EventType.ACCREDITATION_WITHDRAWAL).size());
  }

  @Test
  void what_one_is_interested_in_is_not_done() {
    Told told = Told.english("Lavrov spoke of NATO's interest in normalising ties with Russia.");
    assertEquals(List.of(), told.all(EventType.RELATIONS_CHANGE));
  }

  @Test
  void whom_one_meets_is_named_by_the_words_where_nobody_is_known_by_them() {
    Claim meeting =
        Told.english("George Robertson of NATO will meet with deputies of the State Duma.")
            .one(EventType.MEETING);
    assertEquals(
        List.of("george-robertson", "deputies of the State Duma"), names(meeting.agents()));
  }

  @Test
  void what_goes_on_in_the_perfect_is_of_those_who_have_done_the_first() {
    Claim cooperation =
        Told.english(
                "He said that Russia and NATO have met in Rome, and have also cooperated in"
                    + " Afghanistan.")
            .one(EventType.COOPERATION);
    assertEquals(List.of("nato", "russia"), names(cooperation.agents()));
  }

  @Test
  void what_somebody_will_not_ratify_is_his_position() {
    Claim position =
        Told.english("The allies will not ratify the CFE treaty before Russia leaves Georgia.")
            .one(EventType.POSITION);
    assertEquals(List.of("nato-member-states"), names(position.agents()));
  }
}
