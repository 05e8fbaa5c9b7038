package org.detente.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventLabelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "meeting: NATO, 2008-12-19 | meeting: NATO | 2008-12-19",
        "suspension: NATO, Russia, [2008-08..2008-12] | suspension: NATO, Russia | [2008-08..2008-12]",
        "conflict: 2018-03-04 | conflict | 2018-03-04",
        "agreement: New START, 2021-02-03/2026-02-05 | agreement: New START | 2021-02-03/2026-02-05",
        "closure: NATO offices in Moscow, 2021 | closure: NATO offices in Moscow | 2021",
        "départ : Dmitri Rogozine, XXXX-12 | départ : Dmitri Rogozine | XXXX-12"
      })
  void the_date_that_ends_a_label_is_told_from_the_name(String label, String name, String edtf) {
    EventLabel taken = EventLabel.of(label);
    assertEquals(name, taken.name());
    assertEquals(edtf, taken.edtf());
  }

  @Test
  void the_space_before_a_french_colon_goes_with_it() {
    assertEquals("accord", EventLabel.of("accord\u00a0: 2008-04").name());
    assertEquals(
        "accord\u00a0: avril 2008", EventLabel.of("accord\u00a0: 2008-04").in(Language.FRENCH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "position: Russia",
        "exercise: NATO, Cold Response 2012",
        "cooperation: Bold Monarch, 1234567",
        "meeting: NATO, 2008-13-45",
        "2008-08-19",
        ""
      })
  void a_label_without_a_date_stays_as_it_is(String label) {
    assertEquals(new EventLabel(label, "", ""), EventLabel.of(label));
    assertEquals(label, EventLabel.of(label).in(Language.RUSSIAN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH | demand: NATO, 2009-04/.. | demand: NATO, April 2009 – ongoing",
        "FRENCH | suspension : Russie, 2014-04~ | suspension : Russie, vers avril 2014",
        "RUSSIAN | встреча: НАТО, 2008-12 | встреча: НАТО, декабрь 2008 г."
      })
  void the_date_of_a_label_is_told_in_words(Language language, String label, String words) {
    assertEquals(words, EventLabel.of(label).in(language));
  }
}
