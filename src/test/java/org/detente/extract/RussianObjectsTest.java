package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.detente.model.Claim;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Russian sentences are about where other words or sentences name it, and when it was. */
class RussianObjectsTest {

  private static String words(Claim claim) {
    return claim.object().map(Mention::words).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Транзит грузов, договорённость о котором НАТО и Россия подписали, идёт. | Транзит грузов",
        "Наземный транзит, разрешённый соглашением, которое подписали Россия и НАТО, идёт."
            + " | Наземный транзит"
      })
  void an_agreement_is_about_what_it_stands_beside(String sentence, String object) {
    assertEquals(object, words(Told.russian(sentence).one(EventType.AGREEMENT)));
  }

  @Test
  void a_moratorium_without_a_name_is_on_the_treaty_spoken_of() {
    Claim claim =
        Told.russian("Россия покинула ДОВСЕ. В 2007 году последовал мораторий.")
            .one(EventType.SUSPENSION);
    assertEquals(Optional.of("cfe-treaty"), claim.object().flatMap(Mention::entity));
  }

  @Test
  void whose_duties_end_leaves_the_post_of_that_title_that_he_held() {
    Claim claim =
        Told.russian("Александр Грушко освобождён от обязанностей замминистра.")
            .one(EventType.DEPARTURE);
    assertEquals(
        Optional.of("russian-deputy-foreign-minister"), claim.object().flatMap(Mention::entity));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Указ подписан 24 октября 2012 года.",
        "Соответствующий указ опубликован 24 октября 2012 года.",
        "Указ об этом датирован 24 октября 2012 года."
      })
  void what_a_decree_does_is_of_the_day_of_the_decree(String decree) {
    Claim claim =
        Told.russian("Постпредом при НАТО назначен Александр Грушко. " + decree)
            .one(EventType.APPOINTMENT);
    assertEquals("2012-10-24", claim.date().map(DateSpan::edtf).orElse(""));
  }

  @Test
  void what_is_backed_is_the_decision_and_not_who_took_it() {
    Claim claim =
        Told.russian("НАТО поддерживает решение США о выходе из ДРСМД.").one(EventType.POSITION);
    assertEquals("решение США о выходе из ДРСМД", words(claim));
  }

  @Test
  void what_one_lets_be_known_is_what_follows() {
    Claim claim =
        Told.russian("Генсек НАТО дал понять, что альянс не уступит Москве.")
            .one(EventType.POSITION);
    assertEquals("альянс не уступит Москве", words(claim));
  }

  @Test
  void a_situation_that_gets_worse_is_no_relation() {
    assertEquals(
        0,
        Told.russian("Ситуация у западных границ России ухудшается из-за активности НАТО.")
            .all(EventType.RELATIONS_CHANGE)
            .size());
  }

  @Test
  void the_question_named_behind_a_dash_is_only_talked_of() {
    assertEquals(
        0,
        Told.russian("В главном вопросе – создании системы ПРО – Россия и НАТО не сошлись.")
            .all(EventType.ESTABLISHMENT)
            .size());
  }
}
