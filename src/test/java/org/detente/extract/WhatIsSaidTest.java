package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.detente.model.EventType;
import org.detente.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words say what somebody says or holds. */
class WhatIsSaidTest {

  private static String held(Told told) {
    return told.one(EventType.POSITION).object().map(Mention::words).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Лавров считает, что дальнейшее развитие отношений с НАТО должно строиться на учёте"
            + " обеспокоенности страны.|дальнейшее развитие отношений с НАТО должно строиться на"
            + " учёте обеспокоенности страны",
        "Москва дала понять, что в сотрудничестве с НАТО она может пойти далеко.|в сотрудничестве с"
            + " НАТО она может пойти далеко",
        "«Когда накаляются страсти, вести переговоры с Россией важно», – сказал"
            + " Столтенберг.|Когда накаляются страсти, вести переговоры с Россией важно",
        "Столтенберг отметил, что понимает «озабоченность, которую высказывают в"
            + " России».|понимает «озабоченность, которую высказывают в России»"
      })
  void all_that_is_said_is_told(String sentence, String words) {
    assertEquals(words, held(Told.russian(sentence)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Столтенберг отметил, что действия России идут вразрез с принципами, и призвал её"
            + " остановиться.|действия России идут вразрез с принципами",
        "Рютте признал, что предсказать действия России невозможно, однако подчеркнул важность"
            + " поддержки.|предсказать действия России невозможно"
      })
  void what_else_the_speaker_does_is_not_what_he_says(String sentence, String words) {
    Told told = Told.russian(sentence);
    assertEquals(
        words, told.all(EventType.POSITION).get(0).object().map(Mention::words).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Лавров выразил озабоченность ростом активности НАТО у границ в понедельник.|озабоченность"
            + " ростом активности НАТО у границ",
        "Столтенберг выразил надежду, что Россия вернётся в Совет.|надежду, что Россия вернётся в"
            + " Совет",
        "В НАТО заявили о готовности в скором времени провести саммит Россия – НАТО.|готовности в"
            + " скором времени провести саммит Россия – НАТО",
        "НАТО поддерживает независимость Украины и уважает выбор России.|независимость Украины"
      })
  void what_is_held_goes_as_far_as_the_clause(String sentence, String words) {
    assertEquals(words, held(Told.russian(sentence)));
  }

  @Test
  void the_saying_behind_its_words_is_none_of_them() {
    assertEquals(
        "NATO's plans, which were drawn up in haste, threaten nobody",
        held(
            Told.english(
                "“NATO's plans, which were drawn up in haste, threaten nobody”, Jens Stoltenberg"
                    + " said in Moscow.")));
  }

  @Test
  void what_stands_before_the_subject_is_said_too() {
    assertEquals(
        "dans ces conditions la Russie ne voit pas de raison de se hâter",
        held(
            Told.of(
                "Sergueï Lavrov a déclaré que dans ces conditions la Russie ne voit pas de raison"
                    + " de se hâter.")));
  }
}
