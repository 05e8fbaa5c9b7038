package org.detente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarPeriodsTest {

  private static final LocalDate START = LocalDate.of(1997, 1, 1);

  @ParameterizedTest
  @CsvSource({
    "2008-10-01, 2008-10-31, 2008-10",
    "2008-10-31, 2008-11-01, 2008",
    "2008-12-31, 2009-01-01, 2008/2009",
    "0999-01-01, 2009-01-01, XXXX",
    "9999-12-31, 9999-12-31, 9999-12"
  })
  void two_days_lie_in_the_smallest_period_around_them(
      LocalDate first, LocalDate last, String edtf) {
    assertEquals(edtf, CalendarPeriods.around(first, last).edtf());
  }

  @Test
  void whole_years_are_years_and_the_rest_are_months() {
    assertEquals(
        List.of("2007-11", "2007-12", "2008", "2009", "2010-01"),
        filling(LocalDate.of(2007, 11, 30), LocalDate.of(2010, 1, 2)));
    assertEquals(List.of("2008"), filling(LocalDate.of(2008, 1, 1), LocalDate.of(2009, 1, 1)));
    assertEquals(12, filling(LocalDate.of(2008, 1, 1), LocalDate.of(2008, 12, 31)).size());
    assertEquals(List.of(), filling(START, START));
  }

  @Test
  void what_lasts_for_ages_is_listed_once() {
    assertEquals(List.of("XXXX"), filling(LocalDate.of(1000, 1, 1), START));
    assertEquals(List.of("XXXX"), filling(START, LocalDate.of(20_000, 1, 1)));
  }

  @Property(tries = 200)
  void every_day_is_in_one_of_them_and_in_no_other(
      @ForAll @IntRange(max = 2000) int from, @ForAll @IntRange(min = 1, max = 2000) int days) {
    LocalDate first = START.plusDays(from);
    LocalDate end = first.plusDays(days);
    List<String> periods = filling(first, end);
    TreeSet<String> reached = new TreeSet<>();
    for (LocalDate day = first; day.isBefore(end); day = day.plusDays(1)) {
      String text = day.toString();
      reached.add(
          periods.contains(text.substring(0, 4)) ? text.substring(0, 4) : text.substring(0, 7));
    }
    assertEquals(new TreeSet<>(periods), reached);
    assertEquals(periods.size(), reached.size());
  }

  private static List<String> filling(LocalDate first, LocalDate end) {
    return CalendarPeriods.filling(first, end).stream().map(DateSpan::edtf).toList();
  }
}
