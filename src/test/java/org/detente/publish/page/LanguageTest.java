package org.detente.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | FRENCH",
        "fr-CA, en;q=0.5 | FRENCH",
        "de, ru;q=0.3, en;q=0.2 | RUSSIAN",
        "de | ENGLISH",
        "* | ENGLISH",
        ";;;q | ENGLISH",
        "'' | ENGLISH"
      })
  void the_language_a_reader_prefers(String header, Language expected) {
    assertEquals(expected, Language.preferred(header));
  }
}
