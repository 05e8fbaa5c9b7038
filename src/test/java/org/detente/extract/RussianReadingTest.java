package org.detente.extract;

import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.detente.Russian;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** What is read of Russian sentences, one for each rule. */
class RussianReadingTest {

  private static Told told(String paragraph) {
    return new Told(Russian.read("2021-10-19", paragraph));
  }

  @Test
  void a_name_after_a_decree_of_the_president_is_not_his() {
    Claim claim =
        told("Указом президента Александр Грушко назначен постоянным представителем России при НАТО.")
            .one(EventType.APPOINTMENT);
    assertEquals(List.of("alexander-grushko"), names(claim.targets()));
  }

  @Test
  void a_verb_that_takes_no_object_has_its_subject_after_it() {
    Claim claim =
        told("В Брюсселе во вторник прошло заседание Совета Россия — НАТО на уровне послов.")
            .one(EventType.MEETING);
    assertEquals("2021-10-19", Told.edtf(claim.date()));
    assertEquals("brussels", name(claim.place()));
  }

  @Test
  void who_loses_an_accreditation_stands_in_the_genitive() {
    Claim claim =
        told("Альянс лишил аккредитации семерых сотрудников российской миссии.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals(List.of("russian-diplomats"), names(claim.targets()));
    assertEquals(OptionalInt.of(7), claim.number());
  }

  @Test
  void the_number_after_the_second_preposition_is_the_new_ceiling() {
    Claim claim =
        told("НАТО сократила численность российской миссии при альянсе с 20 до 10 человек.")
            .one(EventType.STAFF_CEILING);
    assertEquals(List.of("russian-permanent-mission-to-nato"), names(claim.targets()));
    assertEquals(OptionalInt.of(10), claim.number());
  }

  @Test
  void what_a_decree_is_about_its_author_does() {
    Claim claim =
        told("Владимир Путин подписал указ о приостановке участия в ДОВСЕ.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("vladimir-putin"), names(claim.agents()));
    assertEquals("cfe-treaty", name(claim.object()));
  }

  @Test
  void by_whose_decision_something_stops_stops_it() {
    Claim claim =
        told("По решению НАТО практическое сотрудничество с Россией приостановлено.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("nato"), names(claim.agents()));
  }

  @Test
  void sittings_of_a_council_that_are_stopped_are_the_council() {
    Claim claim =
        told("Заседания Совета Россия — НАТО альянс приостановил в августе 2008 года.")
            .one(EventType.SUSPENSION);
    assertEquals("nato-russia-council", name(claim.object()));
  }

  @Test
  void an_answer_that_is_not_there_is_a_refusal() {
    Claim claim = told("Ответа от НАТО нет, сообщили в МИД.").one(EventType.REFUSAL);
    assertEquals(List.of("nato"), names(claim.agents()));
  }

  @Test
  void what_is_not_possible_is_not_told() {
    assertTrue(told("У России нет возможности открыть центр в НАТО.").types().isEmpty());
  }

  @Test
  void what_is_decided_impersonally_is_done() {
    Claim claim =
        told("В марте было решено возобновить официальные контакты России и НАТО.")
            .one(EventType.RESUMPTION);
    assertEquals(Modality.ACTUAL, claim.modality());
  }

  @Test
  void an_envoy_recalled_for_consultations_leaves() {
    Told told =
        new Told(
            Russian.read(
                "2008-08-22",
                "Решение подтвердил постпред РФ при НАТО Дмитрий Рогозин, отозванный в Москву."));
    assertEquals(List.of("dmitry-rogozin"), names(told.one(EventType.DEPARTURE).targets()));
  }

  @Test
  void a_pronoun_is_the_treaty_that_agrees() {
    Claim claim =
        told("Судьба Договора по открытому небу решена: американцы покинули его в ноябре 2020 года.")
            .one(EventType.TREATY_WITHDRAWAL);
    assertEquals("open-skies-treaty", name(claim.object()));
  }

  @Test
  void what_independent_clauses_tell_no_wish_before_them_withholds() {
    Told told =
        told(
            "Союзники выразили готовность открыть миссию, однако Россия закрыла бюро НАТО в Москве.");
    assertEquals("nato-information-office-in-moscow", name(told.one(EventType.CLOSURE).object()));
  }

  @Test
  void transit_told_in_a_story_of_both_sides_is_theirs() {
    Claim claim = told("Транзит невоенных грузов сохраняется.").one(EventType.COOPERATION);
    assertEquals(List.of(), claim.agents());
  }

  @Test
  void a_treaty_that_is_not_ratified_is_refused() {
    Claim claim =
        told("Страны НАТО так и не ратифицировали адаптированный ДОВСЕ.").one(EventType.REFUSAL);
    assertEquals(List.of("nato-member-states"), names(claim.agents()));
  }

  @Test
  void the_sitting_of_a_new_council_is_that_of_the_one_named_before() {
    Told told =
        told(
            "Создан Совет Россия — НАТО. Первое рабочее заседание нового Совета намечено на июнь.");
    Claim claim = told.one(EventType.MEETING);
    assertEquals("nato-russia-council", name(claim.forum()));
    assertEquals(List.of("nato", "russia"), names(claim.agents()));
  }

  @Test
  void what_two_sides_exercise_they_cooperate_in() {
    Told told =
        told("Две стороны работают вместе. Компьютерное учение было проведено ими в Германии.");
    assertEquals(List.of(EventType.COOPERATION, EventType.COOPERATION), told.types());
  }

  @Test
  void an_exercise_that_a_plural_verb_holds_is_held_by_nobody_named() {
    Claim claim = told("Совместные учения проведут в срок.").one(EventType.COOPERATION);
    assertEquals(List.of(), claim.agents());
  }

  @Test
  void readiness_is_a_position() {
    assertEquals(
        List.of("russia"),
        names(told("Москва готова вернуться к диалогу с НАТО.").one(EventType.POSITION).agents()));
  }

  @Test
  void a_dash_stands_for_the_verb_before() {
    Told told =
        told("США вышли из Договора по открытому небу в 2020 году, Россия — в декабре 2021 года.");
    List<Claim> claims = told.all(EventType.TREATY_WITHDRAWAL);
    assertEquals(
        List.of(List.of("united-states"), List.of("russia")),
        claims.stream().map(c -> names(c.agents())).toList());
  }

  @Test
  void a_meeting_whose_convening_is_no_question_is_not_told() {
    assertTrue(
        told("Вопрос о созыве нового заседания Совета Россия — НАТО не стоит.").types().isEmpty());
  }

  @Test
  void what_somebody_warns_of_is_a_threat() {
    Claim claim =
        told("У Москвы найдутся ответные средства против НАТО, предупредил Александр Грушко.")
            .one(EventType.THREAT);
    assertEquals(List.of("alexander-grushko"), names(claim.agents()));
  }
}
