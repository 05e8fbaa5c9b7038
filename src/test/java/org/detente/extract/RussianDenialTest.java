package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.Russian;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Russian sentences deny, prevent or only think of. */
class RussianDenialTest {

  private static Told told(String paragraph) {
    return new Told(Russian.read("2021-10-19", paragraph));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Россия размещать ракеты у границ НАТО не будет.",
        "Россия размещать ракеты у границ НАТО не станет.",
        "Россия размещать ракеты у границ НАТО не намерена."
      })
  void an_infinitive_before_its_denied_auxiliary_is_denied(String sentence) {
    assertTrue(told(sentence).one(EventType.DEPLOYMENT).negative());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Финляндия подала заявку на вступление в НАТО, Россия недовольна.",
        "Турция заблокировала вступление Швеции в НАТО.",
        "Россия воспрепятствовала вступлению Грузии в НАТО.",
        "Хельсинки сообщил о подаче документов на вступление в НАТО.",
        "Россия выступает против вступления Украины в НАТО."
      })
  void what_is_asked_for_or_prevented_has_not_come(String sentence) {
    assertEquals(List.of(), told(sentence).all(EventType.ACCESSION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Выход России из ДОВСЕ означал бы для НАТО гонку вооружений.",
        "В НАТО никто не говорит о выходе России из ДОВСЕ."
      })
  void what_would_be_or_nobody_speaks_of_is_no_withdrawal(String sentence) {
    assertTrue(told(sentence).all(EventType.TREATY_WITHDRAWAL).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "США не будут вести переговоры с Россией без союзников.|MEETING",
        "Россия не предприняла шагов по возвращению к договору по открытому небу.|RESUMPTION",
        "НАТО не приостановит сотрудничество с Россией без консультаций.|SUSPENSION"
      })
  void what_only_lacks_something_or_is_only_approached_is_not_denied(
      String sentence, EventType type) {
    assertEquals(List.of(), Told.russian(sentence).all(type));
  }

  @Test
  void a_name_without_cases_between_a_verb_and_an_infinitive_is_addressed() {
    Claim claim =
        told("Москва закрыла бюро альянса и призвала НАТО ввести мораторий.").one(EventType.DEMAND);
    assertEquals(List.of("russia"), names(claim.agents()));
    assertEquals(List.of("nato"), names(claim.targets()));
  }

  @Test
  void with_whom_the_object_is_does_not_take_part() {
    Claim claim =
        told("Лавров обсудил с генсеком НАТО сотрудничество с Россией.").one(EventType.MEETING);
    assertEquals(List.of("sergei-lavrov", "jens-stoltenberg"), names(claim.agents()));
  }

  @Test
  void a_bare_treaty_is_not_the_alliance() {
    Told told = told("НАТО ждёт решения. Россия вышла из договора.");
    assertTrue(
        told.all(EventType.TREATY_WITHDRAWAL).stream()
            .noneMatch(c -> "nato".equals(Told.name(c.object()))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Столтенберг верит в улучшение отношений России и НАТО.",
        "Россия и НАТО стремятся к улучшению отношений.",
        "Россия не видит перспективы в улучшении отношений с НАТО.",
        "Рогозин увидел в генсеке НАТО партнёра, готового улучшить отношения с Россией.",
        "Москва не против нормализации отношений с НАТО."
      })
  void what_is_hoped_for_has_not_changed(String sentence) {
    assertEquals(List.of(), told(sentence).all(EventType.RELATIONS_CHANGE));
  }

  @Test
  void what_a_sentence_says_it_is_not_about_is_not_told() {
    assertEquals(
        List.of(),
        told("Речь не идёт о прекращении сотрудничества НАТО с Россией.")
            .all(EventType.SUSPENSION));
  }

  @Test
  void what_is_only_claimed_is_reported() {
    assertEquals(
        Modality.REPORTED,
        told("НАТО якобы закрыла бюро в Москве.").one(EventType.CLOSURE).modality());
  }

  @Test
  void what_is_not_wanted_has_not_begun() {
    assertEquals(
        List.of(),
        told("Россия заявила о своём нежелании вступать в конфликт с НАТО.")
            .all(EventType.CONFLICT));
  }

  @Test
  void what_is_denied_beside_what_is_said_belongs_to_it() {
    assertEquals(
        List.of(),
        told("Столтенберг отметил важность диалога с Россией, не возобновляя сотрудничества.")
            .all(EventType.RESUMPTION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Возможно, состоится встреча Лаврова с генсеком НАТО.",
        "Россия намерена провести встречу с НАТО, если альянс не отменит учения."
      })
  void what_is_hedged_or_hangs_on_a_condition_is_possible(String sentence) {
    assertEquals(Modality.POSSIBLE, told(sentence).one(EventType.MEETING).modality());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Необходимо возобновить работу Совета Россия – НАТО.",
        "Россия требует гарантий того, что НАТО возобновит работу Совета Россия – НАТО.",
        "НАТО не нуждается в возобновлении работы Совета Россия – НАТО.",
        "НАТО говорит с Россией, чтобы добиться возобновления работы Совета Россия – НАТО."
      })
  void what_ought_to_be_or_is_only_asked_for_is_not_resumed(String sentence) {
    assertEquals(List.of(), told(sentence).all(EventType.RESUMPTION));
  }

  @Test
  void what_is_told_as_going_on_is_not_announced() {
    assertEquals(
        Modality.ACTUAL,
        told("Обама заявил, что НАТО ведёт с Россией консультации по Украине.")
            .one(EventType.MEETING)
            .modality());
  }

  @Test
  void as_what_something_is_taken_has_not_happened() {
    assertEquals(
        List.of(),
        told("Атака на одну из стран будет расценена Россией как нападение на НАТО.")
            .all(EventType.CONFLICT));
  }

  @Test
  void a_name_in_marks_behind_a_noun_is_no_verb() {
    Claim claim =
        told("НАТО закрыла бюро в Москве. Об этом в эфире телеканала «Вести 24» заявил Рогозин.")
            .one(EventType.CLOSURE);
    assertEquals(List.of("dmitry-rogozin"), names(claim.speaker().stream().toList()));
  }
}
