package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether an exercise has been held. */
class EnglishExercisesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russia criticised NATO's exercise, which is set to begin in February.|PLANNED",
        "NATO announced an exercise near the Russian border.|PLANNED",
        "Russia criticised NATO's exercise, which ended in February.|ACTUAL",
        "NATO held an exercise near the Russian border.|ACTUAL"
      })
  void is_told_by_what_is_said_of_it(String story, Modality modality) {
    assertEquals(modality, Told.english(story).one(EventType.EXERCISE).modality());
  }
}
