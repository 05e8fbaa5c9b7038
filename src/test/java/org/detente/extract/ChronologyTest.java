package org.detente.extract;

import static org.detente.extract.Told.edtf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.detente.Russian;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

/** A chronology's entries stand under their year. */
class ChronologyTest {

  @Test
  void a_day_in_an_entry_is_of_the_year_at_its_head() {
    Told told = Told.of("2002 – L'OTAN et la Russie ont créé leur Conseil le 28 mai.");
    assertEquals("2002-05-28", edtf(told.one(EventType.ESTABLISHMENT).date()));
  }

  @Test
  void what_an_entry_tells_without_a_day_happened_in_its_year() {
    Told told = Told.of("2007 : la Russie suspend le traité FCE, au regret de l'OTAN.");
    assertEquals("2007", edtf(told.one(EventType.SUSPENSION).date()));
  }

  @Test
  void the_year_of_an_entry_ends_with_it() {
    Told told =
        Told.of(
            "2007 : la Russie suspend le traité FCE, au regret de l'OTAN.",
            "L'OTAN a fermé mardi 8 avril son bureau d'information à Moscou.");
    assertEquals("2014-04-08", edtf(told.one(EventType.CLOSURE).date()));
  }

  @Test
  void a_semicolon_parts_what_happens_from_the_date_before_it() {
    Told told =
        Told.of("L'OTAN a fermé le 8 avril son bureau à Moscou; la Russie suspend le traité FCE.");
    assertEquals("", edtf(told.one(EventType.SUSPENSION).date()));
  }

  @Test
  void a_day_in_a_chronology_is_of_the_year_at_its_head() {
    Told told = Told.english("2001 - NATO opens an information office in Moscow (20 February).");
    assertEquals("2001-02-20", edtf(told.one(EventType.OPENING).date()));
  }

  @Test
  void what_has_no_day_in_a_chronology_happened_in_the_year_at_its_head() {
    Told told = Told.english("2023 - Russia leaves the CFE treaty.");
    assertEquals("2023", edtf(told.one(EventType.TREATY_WITHDRAWAL).date()));
  }

  @Test
  void days_and_months_below_a_heading_that_is_a_year_are_of_that_year() {
    Told told =
        new Told(
            Russian.read(
                "2016-04-20",
                "2014 год",
                "5 марта. Заседание Совета Россия – НАТО прошло в Брюсселе.",
                "1 апреля. Россия приостанавливает участие в ДОВСЕ.",
                "2015 год",
                "Май. НАТО закрыла информационное бюро в Москве.",
                "24 ноября. НАТО выслала российских дипломатов."));
    assertEquals("2014-03-05", edtf(told.one(EventType.MEETING).date()));
    assertEquals("2014-04-01", edtf(told.one(EventType.SUSPENSION).date()));
    assertEquals("2015-05", edtf(told.one(EventType.CLOSURE).date()));
    assertEquals("2015-11-24", edtf(told.one(EventType.ACCREDITATION_WITHDRAWAL).date()));
  }

  @Test
  void the_year_of_an_entry_is_that_of_those_after_it_until_the_months_begin_anew() {
    Told told =
        new Told(
            Russian.read(
                "2001-05-26",
                "24 марта 1999 г. Россия отозвала военного представителя при НАТО.",
                "26 марта. Заседание Совета Россия – НАТО прошло в Брюсселе.",
                "23 июля. НАТО закрыла информационное бюро в Москве.",
                "16 февраля. НАТО выслала российских дипломатов."));
    assertEquals("1999-03-24", edtf(told.one(EventType.DEPARTURE).date()));
    assertEquals("1999-03-26", edtf(told.one(EventType.MEETING).date()));
    assertEquals("1999-07-23", edtf(told.one(EventType.CLOSURE).date()));
    assertEquals("2000-02-16", edtf(told.one(EventType.ACCREDITATION_WITHDRAWAL).date()));
  }

  @Test
  void days_below_a_headline_that_names_one_year_are_of_that_year() {
    Told told =
        Told.under(
            "L'OTAN et la Russie en 2008 : journal d'une année",
            "21 août - La Russie suspend sa coopération avec l'OTAN.",
            "26 août - L'OTAN ferme son bureau d'information à Moscou.",
            "19 décembre - L'OTAN expulse deux diplomates russes.");
    assertEquals("2008-08-21", edtf(told.one(EventType.SUSPENSION).date()));
    assertEquals("2008-12-19", edtf(told.one(EventType.ACCREDITATION_WITHDRAWAL).date()));
  }
}
