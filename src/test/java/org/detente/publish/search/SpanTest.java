package org.detente.publish.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.publish.search.Span.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How beginnings and ends are written. */
class SpanTest {

  @ParameterizedTest
  @CsvSource({
    "2008-01-10, 2008-01-10, 2008-01-10",
    "2011-12-01, 2011-12-31, 2011-12",
    "2011-12-05, 2011-12-07, 2011-12",
    "2005-01-01, 2005-12-31, 2005",
    "2010-12-31, 2011-01-02, 2010~",
    "'', 2011-01-02, 2011-01-02~",
    "2011-01-02, '', 2011-01-02~",
    "'', '', ''",
  })
  void daysAreAsExactAsBothBoundsAllow(String earliest, String latest, String edtf) {
    assertEquals(edtf, new Bounds(earliest, latest).edtf());
  }

  @Test
  void severalOfficesLastFromTheFirstToTheLast() {
    Span early = span("2008-01-10", "2011-12-23");
    Span late = span("2012-05-01", "2018-05-18");
    assertEquals("2008-01-10/2018-05-18", Span.over(List.of(late, early)).edtf());
    assertEquals("2008–2011", early.years());
  }

  /** Nobody says that who has no known end is still there. */
  @Test
  void anUnknownEndStaysUnknown() {
    Span open = span("2012-05-01", "");
    assertEquals("2008-01-10/", Span.over(List.of(open, span("2008-01-10", "2011-12-23"))).edtf());
    assertEquals("2012–?", open.years());
  }

  private static Span span(String from, String until) {
    return new Span(new Bounds(from, from), new Bounds(until, until));
  }
}
