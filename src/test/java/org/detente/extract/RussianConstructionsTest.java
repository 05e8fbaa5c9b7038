package org.detente.extract;

import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.Russian;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** Constructions of Russian that say more than their verb alone. */
class RussianConstructionsTest {

  private static Told told(String... paragraphs) {
    return new Told(Russian.read("2010-10-19", paragraphs));
  }

  @Test
  void who_no_longer_keeps_a_treaty_suspends_it() {
    Claim claim = told("США перестали соблюдать договор о РСМД.").one(EventType.SUSPENSION);
    assertEquals(List.of("united-states"), names(claim.agents()));
    assertEquals("inf-treaty", name(claim.object()));
  }

  @Test
  void who_no_longer_takes_part_has_not_met() {
    Told told = told("Россия перестала участвовать в Совместной консультативной группе.");
    assertEquals(List.of(EventType.SUSPENSION), told.types());
  }

  @Test
  void what_is_not_meant_stays_away_in_time_to_come() {
    Claim claim = told("НАТО не намерена размещать ракеты в Польше.").one(EventType.DEPLOYMENT);
    assertEquals(Modality.PLANNED, claim.modality());
    assertTrue(claim.negative());
  }

  @Test
  void who_did_not_go_on_to_disclose_declined() {
    Claim claim = told("Генсек НАТО не стал раскрывать планы альянса.").one(EventType.REFUSAL);
    assertEquals("раскрывать планы альянса", name(claim.object()));
  }

  @Test
  void who_did_not_go_on_to_comment_refused_nothing() {
    assertEquals(
        List.of(),
        told("Генсек НАТО не стал комментировать письмо России.").all(EventType.REFUSAL));
  }

  @Test
  void words_that_only_stress_part_no_verb_from_its_object() {
    Claim claim =
        told("Россия призвала НАТО сохранить хотя бы договор СНВ-3.").one(EventType.DEMAND);
    assertTrue(name(claim.object()).startsWith("сохранить"));
    assertEquals(Modality.ACTUAL, claim.modality());
  }

  @Test
  void a_post_beside_the_name_is_the_post_that_is_left() {
    Claim claim =
        told("Постпред России при НАТО Дмитрий Рогозин отозван в Москву для консультаций.")
            .one(EventType.DEPARTURE);
    assertEquals("russian-permanent-representative-to-nato", name(claim.object()));
  }

  @Test
  void days_at_the_head_of_a_chronicles_entries_date_what_they_tell() {
    Told told =
        told(
            "20 августа 2008 года. Россия осудила решение НАТО.",
            "4 декабря. НАТО возобновила контакты с Россией.",
            "15 января. Россия открыла бюро при НАТО.");
    assertEquals("2008-12-04", Told.edtf(told.one(EventType.RESUMPTION).date()));
  }

  @Test
  void what_came_later_is_not_of_the_day_before_it() {
    Claim claim =
        told("Летом 2009 года Россия и НАТО договорились о транзите, однако затем Россия потребовала гарантий.")
            .one(EventType.DEMAND);
    assertEquals("", Told.edtf(claim.date()));
  }

  @Test
  void the_subject_of_a_verb_that_stands_behind_its_infinitive_does_it() {
    Claim claim = told("Напрямую подчиняться НАТО россияне отказались.").one(EventType.REFUSAL);
    assertEquals(List.of("russia"), names(claim.agents()));
  }

  @Test
  void a_name_in_quotation_marks_keeps_its_preposition() {
    Claim claim =
        told("Россия присоединилась к «Партнёрству ради мира» в июне 1994 года.")
            .one(EventType.ACCESSION);
    assertEquals("partnership-for-peace", name(claim.object()));
  }

  @Test
  void who_sends_a_letter_holds_what_stands_in_it() {
    Claim claim =
        told("Борис Ельцин направил НАТО письмо, в котором возражает против приёма Польши.")
            .one(EventType.POSITION);
    assertEquals(List.of("boris-yeltsin"), names(claim.agents()));
  }

  @Test
  void what_a_document_to_come_will_do_is_still_to_come() {
    Claim claim =
        told("Завтра Россия и НАТО подпишут декларацию, которая упразднит Совместный постоянный совет.")
            .one(EventType.DISSOLUTION);
    assertEquals(Modality.PLANNED, claim.modality());
    assertEquals("2010-10-20", Told.edtf(claim.date()));
  }

  @Test
  void what_somebody_does_not_expect_is_not_told() {
    assertEquals(
        List.of(),
        told("Москва не ожидает, что в мае соберётся Совет Россия – НАТО.").all(EventType.MEETING));
  }

  @Test
  void a_refusal_by_one_word_is_of_what_was_asked_before() {
    Told told = told("Россия потребовала от НАТО гарантий. Альянс ответил отказом.");
    assertEquals("гарантий", name(told.one(EventType.REFUSAL).object()));
  }

  @Test
  void a_demand_that_is_refused_stands_with_its_infinitive() {
    Claim claim =
        told("НАТО отклонила требование Москвы закрыть двери для Украины.").one(EventType.REFUSAL);
    assertEquals("требование Москвы закрыть двери для Украины", name(claim.object()));
  }

  @Test
  void taking_part_without_saying_in_what_is_in_the_treaty_named_last() {
    Claim claim =
        told("США вышли из Договора о РСМД. Россия заморозила участие.").one(EventType.SUSPENSION);
    assertEquals("inf-treaty", name(claim.object()));
  }
}
