package org.detente.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-10-18 | 18 October 2021 | 18 octobre 2021 | 18 октября 2021 г.",
        "2021-10-01 | 1 October 2021 | 1er octobre 2021 | 1 октября 2021 г.",
        "2021-10 | October 2021 | octobre 2021 | октябрь 2021 г.",
        "2021 | 2021 | 2021 | 2021 г.",
        "[2021-10-01..2021-10-31] | between 1 and 31 October 2021 | entre le 1er et le 31 octobre 2021"
            + " | не ранее 1 и не позднее 31 октября 2021 г.",
        "[2021-10..2022-01] | between October 2021 and January 2022"
            + " | entre octobre 2021 et janvier 2022"
            + " | не ранее октября 2021 г. и не позднее января 2022 г.",
        "XXXX-10-18 | 18 October, year unknown | 18 octobre, année inconnue"
            + " | 18 октября, год неизвестен",
        "2008-01-10/ | 10 January 2008 – no known end | 10 janvier 2008 – fin inconnue"
            + " | 10 января 2008 г. – конец неизвестен",
        "2021-10~ | about October 2021 | vers octobre 2021 | около октября 2021 г.",
        "2004/.. | 2004 – ongoing | 2004 – en cours | 2004 г. – продолжается"
      })
  void a_date_in_the_words_of_each_language(String edtf, String en, String fr, String ru) {
    assertEquals(en, DateWords.of(Language.ENGLISH).edtf(edtf));
    assertEquals(fr, DateWords.of(Language.FRENCH).edtf(edtf));
    assertEquals(ru, DateWords.of(Language.RUSSIAN).edtf(edtf));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "2021-13-01", "[2021", "2021-10-18T10:00", "?", "~~", "[..]"})
  void what_is_no_date_stays_as_it_is(String text) {
    assertEquals(text, DateWords.of(Language.ENGLISH).edtf(text));
  }

  @Test
  void a_day_has_its_day_of_the_week() {
    assertEquals(
        "Wednesday, 1 October 2008",
        DateWords.of(Language.ENGLISH).weekday(LocalDate.of(2008, 10, 1)));
  }
}
