package org.detente.publish.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiltersTest {

  @Test
  void a_question_is_given_whole_iris_and_days_and_only_what_it_asks_for() {
    Filters filters =
        Filters.of(Map.of("kind", "Meeting", "from", "2008", "until", "2009", "of", "claims"));
    assertEquals(
        Map.of("kind", "det:Meeting", "from", "2008-01-01", "until", "2009-12-31"),
        filters.bindings(List.of("kind", "party", "from", "until")));
    assertEquals(Map.of("from", "2008-01-01"), filters.bindings(List.of("from")));
  }

  @Test
  void a_language_that_was_not_determined_is_one_to_narrow_by() {
    assertEquals("und", Filters.of(Map.of("language", "und")).language());
  }

  @Test
  void parameters_ask_for_the_same_again() {
    Filters filters = new Filters("Meeting", "nato", "tass", "ru", "1999", "2001");
    assertEquals(filters, Filters.of(filters.parameters()));
    assertEquals(Map.of(), Filters.NONE.parameters());
  }

  @ParameterizedTest
  @CsvSource({
    "kind,det:Meeting> } #",
    "party,NATO",
    "party,\"><script>",
    "outlet,a b",
    "language,french",
    "from,199",
    "until,20211"
  })
  void what_is_no_filter_is_refused(String name, String value) {
    Fault fault = assertThrows(Fault.class, () -> Filters.of(Map.of(name, value)));
    assertEquals(Fault.Code.BAD_PARAMETER, fault.code());
  }

  @Test
  void years_do_not_run_backwards() {
    assertThrows(Fault.class, () -> Filters.of(Map.of("from", "2010", "until", "2009")));
  }
}
