package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

/** What a sentence tells more of the meeting told before it. */
class ElaborationsTest {

  private static final String MET = "Jens Stoltenberg met Sergei Lavrov in Munich on Tuesday. ";

  private static List<Claim> meetings(String story) {
    return Told.english(story).all(EventType.MEETING);
  }

  @Test
  void what_they_discussed_is_the_topic_of_the_meeting_just_told() {
    List<Claim> told = meetings(MET + "They discussed Ukraine.");
    assertEquals(Optional.of(told.get(0).key()), told.get(1).retells());
  }

  @Test
  void talks_just_told_are_of_those_who_met() {
    List<Claim> told = meetings(MET + "The talks focused on Ukraine.");
    assertEquals(List.of("jens-stoltenberg", "sergei-lavrov"), names(told.get(1).agents()));
  }

  @Test
  void where_what_was_discussed_goes_on_is_not_where_they_met() {
    List<Claim> told = meetings(MET + "They discussed military activities in Europe.");
    assertEquals(Optional.of(told.get(0).key()), told.get(1).retells());
  }

  @Test
  void somebody_else_met_apart() {
    List<Claim> told =
        meetings(
            "The NATO-Russia Council met in Brussels. John Kerry discussed Crimea with Sergei"
                + " Lavrov in Paris.");
    assertEquals(Optional.empty(), told.get(1).retells());
  }
}
