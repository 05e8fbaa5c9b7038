package org.detente.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_phrase_is_there_in_every_language(Language language) {
    assertEquals(
        new TreeSet<>(Words.of(Language.ENGLISH).keys()), new TreeSet<>(Words.of(language).keys()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_phrase_is_well_formed(Language language) {
    for (String key : Words.of(language).keys()) {
      Words.of(language).say(key, 1, 1, 1, 1);
    }
  }

  @Test
  void a_phrase_that_is_not_there_is_an_error() {
    assertThrows(IllegalArgumentException.class, () -> Words.of(Language.FRENCH).say("nonsense"));
  }
}
