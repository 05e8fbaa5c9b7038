package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.detente.model.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two sides whom a hyphen joins before a noun. */
class EnglishJoinedNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Russian-American, russia, united-states",
    "Russian-U.S., russia, united-states",
    "U.S.-Russian, russia, united-states",
    "U.S.-Russia, russia, united-states",
    "US-Russian, russia, united-states",
    "NATO-Russian, nato, russia",
    "NATO-Russia, nato, russia"
  })
  void both_take_part(String joined, String one, String other) {
    for (String about : new String[] {"", "on Kosovo "}) {
      String told = "The " + joined + " talks " + about + "took place in Moscow on Monday.";
      Told meeting = Told.english(told);
      assertEquals(
          Set.of(one, other),
          new TreeSet<>(Told.names(meeting.one(EventType.MEETING).agents())),
          told);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"NATO-Russia", "U.S.-Russian"})
  void the_noun_behind_them_is_no_verb(String joined) {
    String told = "The " + joined + " talks resumed in Moscow on Monday.";
    Told.english(told).one(EventType.RESUMPTION);
  }
}
