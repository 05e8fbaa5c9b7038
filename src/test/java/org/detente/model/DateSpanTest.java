package org.detente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DateSpanTest {

  @Property(tries = 500)
  void whatIsReadPrintsAsItWasWritten(@ForAll("literals") String edtf) {
    assertEquals(edtf, DateSpan.parse(edtf).edtf());
  }

  @Property(tries = 500)
  void aDayMeansItselfAlone(@ForAll("days") LocalDate day) {
    DateSpan span = DateSpan.day(day);
    assertTrue(span.isDay());
    assertEquals(Optional.of(day), span.earliest());
    assertTrue(span.within(DateSpan.month(YearMonth.from(day))));
    assertTrue(span.within(DateSpan.year(day.getYear())));
    assertFalse(DateSpan.year(day.getYear()).within(span));
  }

  @Property(tries = 500)
  void boundsHoldEveryDayBetweenTheirEnds(
      @ForAll("days") LocalDate a, @ForAll("days") LocalDate b, @ForAll("days") LocalDate c) {
    LocalDate from = a.isBefore(b) ? a : b;
    LocalDate to = a.isBefore(b) ? b : a;
    DateSpan span = DateSpan.within(from.toString(), to.toString());
    assertEquals(
        !c.isBefore(from) && !c.isAfter(to), DateSpan.day(c).within(span), () -> c + " " + span);
  }

  @Property(tries = 500)
  void onlyDaysOfTheCalendarAreRead(
      @ForAll @IntRange(min = 1990, max = 2030) int year,
      @ForAll @IntRange(min = 0, max = 99) int month,
      @ForAll @IntRange(min = 0, max = 99) int day) {
    boolean real =
        month >= 1 && month <= 12 && day >= 1 && YearMonth.of(year, month).isValidDay(day);
    String edtf = String.format("%d-%02d-%02d", year, month, day);
    if (real) {
      assertTrue(DateSpan.parse(edtf).isDay());
    } else {
      assertThrows(IllegalArgumentException.class, () -> DateSpan.parse(edtf));
    }
  }

  @Property(tries = 500)
  void whateverElseIsRefusedAndNeverFailsOtherwise(@ForAll String junk) {
    Assume.that(!junk.matches("(\\d{4}|XXXX|\\[|\\.|/).*"));
    assertThrows(IllegalArgumentException.class, () -> DateSpan.parse(junk));
  }

  @Example
  void daysThatNoYearHasAreRefusedWithoutAYearToo() {
    for (String edtf :
        new String[] {
          "XXXX-02-30", "XXXX-04-31", "XXXX-13", "2008-XX-32", "2009-02-29", "2008-00", "2008/2007",
          "[2008-12..2008-08]", "../..", "/", "20081219", "2008-1-2", "[2008..]", ""
        }) {
      assertThrows(IllegalArgumentException.class, () -> DateSpan.parse(edtf), edtf);
    }
  }

  @Example
  void aDateWithoutAYearHasNoBounds() {
    DateSpan span = DateSpan.parse("XXXX-02-29");
    assertEquals(Optional.empty(), span.earliest());
    assertEquals(Optional.empty(), span.latest());
    assertFalse(span.isDay());
  }

  @Example
  void formsHaveTheBoundsTheyName() {
    assertBounds("2008", "2008-01-01", "2008-12-31");
    assertBounds("2008-02", "2008-02-01", "2008-02-29");
    assertBounds("2008-08~", "2008-08-01", "2008-08-31");
    assertBounds("2008-XX-XX", "2008-01-01", "2008-12-31");
    assertBounds("2008/..", "2008-01-01", null);
    assertBounds("../1997-09", null, "1997-09-30");
    assertBounds("2014/2015", "2014-01-01", "2015-12-31");
    assertBounds("[2021-11-01..2021-11]", "2021-11-01", "2021-11-30");
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 14_000).map(n -> LocalDate.of(1990, 1, 1).plusDays(n));
  }

  @Provide
  Arbitrary<String> literals() {
    Arbitrary<String> dates =
        Combinators.combine(days(), Arbitraries.of(4, 7, 10))
            .as((day, length) -> day.toString().substring(0, length));
    Arbitrary<String> yearless = days().map(day -> "XXXX" + day.toString().substring(4));
    Arbitrary<String> ranges =
        Combinators.combine(days(), days(), Arbitraries.of("%s/%s", "[%s..%s]"))
            .as(
                (a, b, form) ->
                    a.isBefore(b) ? String.format(form, a, b) : String.format(form, b, a));
    return Arbitraries.oneOf(
        dates, yearless, ranges, dates.map(d -> d + "/.."), dates.map(d -> "../" + d));
  }

  private static void assertBounds(String edtf, String from, String to) {
    DateSpan span = DateSpan.parse(edtf);
    assertEquals(Optional.ofNullable(from).map(LocalDate::parse), span.earliest(), edtf);
    assertEquals(Optional.ofNullable(to).map(LocalDate::parse), span.latest(), edtf);
  }
}
