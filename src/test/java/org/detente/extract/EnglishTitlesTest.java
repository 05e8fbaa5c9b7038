package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who acts under a title, or by the forces of a state. */
class EnglishTitlesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The president of Russia Boris Yeltsin",
        "First president of Russia Boris Yeltsin",
        "The President of the Russian Federation Boris Yeltsin"
      })
  void a_full_name_behind_whose_the_title_is_bears_it(String president) {
    Claim agreement =
        Told.english(president + " and Javier Solana signed the NATO-Russia Founding Act.")
            .one(EventType.AGREEMENT);
    assertEquals(List.of("boris-yeltsin", "javier-solana"), names(agreement.agents()));
  }

  @Test
  void a_navy_takes_part_for_its_state_and_with_whom_it_is() {
    Claim exercise =
        Told.english("The Russian Navy took part in a joint exercise with NATO countries in Spain.")
            .one(EventType.COOPERATION);
    assertEquals(Set.of("nato-member-states", "russia"), new TreeSet<>(names(exercise.agents())));
  }

  @Test
  void the_minister_is_the_one_named_before() {
    Claim demand =
        Told.english(
                "Foreign Minister Sergei Lavrov spoke in Moscow on Monday. The minister called on"
                    + " NATO to withdraw its troops from Poland.")
            .one(EventType.DEMAND);
    assertEquals(List.of("sergei-lavrov"), names(demand.agents()));
  }

  @Test
  void who_meets_somebody_is_told_by_a_title_where_nobody_is_known_by_it() {
    Claim meeting =
        Told.english("The Foreign Secretary met Foreign Minister Sergei Lavrov at NATO.")
            .one(EventType.MEETING);
    assertEquals(
        Set.of("Foreign Secretary", "sergei-lavrov"), new TreeSet<>(names(meeting.agents())));
  }
}
