package org.detente.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.detente.model.DateSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same day of another year. */
class OtherYearTest {

  @ParameterizedTest
  @CsvSource(
      value = {
        "2007-02-28, 2008, 2008-02-28",
        "2008-02-29, 2007, ''",
        "2039-02, 2008, 2008-02",
        "[2039-02..2040-02], 2008, ''"
      })
  void is_a_day_of_that_year_or_nothing(String date, int year, String other) {
    assertEquals(other, OtherYear.of(DateSpan.parse(date), year).map(DateSpan::edtf).orElse(""));
  }
}
