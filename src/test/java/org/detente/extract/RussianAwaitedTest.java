package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Russian sentences tell by what has not been, by an adverb of place, or by a short word. */
class RussianAwaitedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "nato; НАТО не вернётся к обычной работе, пока Россия не станет уважать право.",
        "nato; Пока русские не ушли из Грузии, в НАТО отказываются ратифицировать ДОВСЕ."
      })
  void what_one_waits_for_he_asks_of_the_other(String asks, String sentence) {
    Claim claim = Told.russian(sentence).one(EventType.DEMAND);
    assertEquals(List.of(asks), names(claim.agents()));
    assertEquals(List.of("russia"), names(claim.targets()));
  }

  @Test
  void what_has_not_come_yet_is_not_told_as_denied() {
    Told told = Told.russian("Пока русские не ушли из Грузии, в НАТО отказываются от диалога.");
    assertEquals(List.of(), told.all(EventType.DEPLOYMENT));
  }

  @Test
  void where_somebody_is_to_go_he_visits() {
    Claim claim =
        Told.russian("Столтенберг вернётся из Москвы, куда отправится 8 ноября.")
            .one(EventType.VISIT);
    assertEquals(List.of("jens-stoltenberg"), names(claim.agents()));
    assertEquals(List.of("russia"), names(claim.targets()));
  }

  @Test
  void the_last_time_tells_when_and_does_nothing() {
    Claim claim =
        Told.russian("Последний раз Совет Россия – НАТО заседал 2 июня 2014 года.")
            .one(EventType.MEETING);
    assertEquals("nato-russia-council", Told.name(claim.forum()));
  }

  @Test
  void a_council_with_a_capital_is_the_one_of_the_two_sides() {
    Claim claim =
        Told.russian("Последний раз Совет заседал 2 июня 2014 года.").one(EventType.MEETING);
    assertEquals("nato-russia-council", Told.name(claim.forum()));
  }

  @Test
  void a_stretch_of_time_may_stand_between_a_number_and_its_noun() {
    Claim claim =
        Told.russian("Первое за два года заседание Совета Россия – НАТО прошло в Брюсселе.")
            .one(EventType.MEETING);
    assertEquals(List.of("nato", "russia"), names(claim.agents()));
  }

  @Test
  void who_bears_a_title_and_others_sign_together() {
    Claim claim =
        Told.russian("Основополагающий акт подписали генсек НАТО Йенс Столтенберг и главы стран.")
            .one(EventType.AGREEMENT);
    assertEquals("jens-stoltenberg", names(claim.agents()).get(0));
  }

  @Test
  void who_answers_by_something_does_it() {
    Claim claim =
        Told.russian("Россия ответила высылкой двух дипломатов НАТО.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals(List.of("russia"), names(claim.agents()));
  }

  @Test
  void what_one_does_not_leave_unanswered_he_threatens_to_answer() {
    Claim claim =
        Told.russian("Россия не оставит такой шаг НАТО без ответа.").one(EventType.THREAT);
    assertEquals(List.of("russia"), names(claim.agents()));
  }

  @Test
  void colleagues_are_people_though_the_dictionary_has_them_as_a_name() {
    Claim claim =
        Told.russian("Шойгу пригласил коллег из НАТО на учения.").one(EventType.INVITATION);
    assertEquals(Optional.of("коллег"), claim.targets().stream().map(t -> t.words()).findFirst());
  }

  @Test
  void one_paragraph_with_a_name_before_a_colon_makes_no_interview() {
    Told told =
        new Told(
            org.detente.Russian.read(
                "2021-10-19",
                "Песков: Россия не угрожает НАТО.",
                "НАТО приостановила сотрудничество с Россией."));
    assertEquals(Optional.empty(), told.one(EventType.SUSPENSION).speaker());
  }

  @Test
  void who_stands_behind_the_verb_signs_what_stands_before_it() {
    Claim claim =
        Told.russian("Указ о денонсации ДОВСЕ подписал Путин.").one(EventType.TREATY_WITHDRAWAL);
    assertEquals(List.of("vladimir-putin"), names(claim.agents()));
  }

  @Test
  void where_a_decision_is_condemned_they_condemn_it() {
    Claim claim = Told.russian("Решение Москвы осудили в НАТО.").one(EventType.ACCUSATION);
    assertEquals(List.of("nato"), names(claim.agents()));
  }

  @Test
  void what_was_done_more_than_once_is_not_denied() {
    Claim claim =
        Told.russian("Россия не раз предлагала НАТО отвести войска.").one(EventType.PROPOSAL);
    assertEquals(false, claim.negative());
  }

  @Test
  void after_this_somebody_acts_whose_name_shows_no_case() {
    Claim claim =
        Told.russian("После этого НАТО приостановила сотрудничество с Россией.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("nato"), names(claim.agents()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Если НАТО разместит ракеты в Польше, Россия примет меры.",
        "Россия будет вынуждена принять меры против НАТО."
      })
  void who_will_take_measures_on_a_condition_or_under_force_threatens(String sentence) {
    assertEquals(List.of("russia"), names(Told.russian(sentence).one(EventType.THREAT).agents()));
  }
}
