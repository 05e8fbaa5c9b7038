package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.detente.Russian;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Russian verbs that say without a subject that whoever speaks does it. */
class RussianSpeakersTest {

  private static Claim quoted(EventType type, String words) {
    return Told.russian("«" + words + "», – заявил Сергей Лавров.").one(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "DEMAND; Требуем от альянса отказаться от размещения новых сил",
        "DEMAND; Призываем НАТО вернуться к диалогу с Россией",
        "POSITION; Считаем крайне опасным наращивание сил НАТО",
        "POSITION; Исходим из того, что диалог с НАТО должен быть продолжен",
        "POSITION; Готовы к диалогу с НАТО на равноправной основе",
        "REFUSAL; Отказываемся обсуждать с НАТО наши планы"
      })
  void who_speaks_is_meant_by_the_verb_alone(EventType type, String words) {
    assertEquals(List.of("russia"), names(quoted(type, words).agents()));
  }

  @Test
  void what_is_asked_without_a_subject_is_asked_of_the_name_behind_the_verb() {
    Claim claim = quoted(EventType.DEMAND, "Призываем НАТО вернуться к диалогу с Россией");
    assertEquals(List.of("nato"), names(claim.targets()));
    assertEquals(Optional.of("вернуться к диалогу с Россией"), claim.object().map(o -> o.words()));
  }

  @Test
  void who_is_sure_holds_what_follows() {
    Claim claim = quoted(EventType.POSITION, "Убеждены, что расширение НАТО опасно для России");
    assertEquals(List.of("sergei-lavrov"), names(claim.agents()));
  }

  @Test
  void whose_comment_a_title_announces_speaks_in_it() {
    Told told =
        new Told(
            Russian.readUnder(
                "Комментарий Департамента информации и печати МИД России",
                "2017-03-15",
                "Требуем от НАТО отказаться от размещения новых сил."));
    assertEquals(List.of("russia"), names(told.one(EventType.DEMAND).agents()));
  }

  @Test
  void nobody_known_asks_in_a_paper_of_its_own() {
    Told told = Told.russian("Напомним, что НАТО приостановила сотрудничество с Россией.");
    assertEquals(List.of(), told.all(EventType.POSITION));
  }

  @Test
  void who_will_be_forced_to_answer_threatens() {
    Claim claim = quoted(EventType.THREAT, "Вынуждены будем принять ответные меры против НАТО");
    assertEquals(List.of("nato"), names(claim.targets()));
  }

  @Test
  void past_verbs_alone_are_of_the_speaker_where_they_ask_or_offer() {
    Claim claim = quoted(EventType.PROPOSAL, "Не раз предлагали НАТО возобновить диалог");
    assertEquals(List.of("russia"), names(claim.agents()));
    assertEquals(List.of("nato"), names(claim.targets()));
  }

  @Test
  void past_verbs_alone_are_of_those_who_have_met() {
    Told told =
        new Told(
            Russian.read(
                "2021-10-19",
                "Послы России и НАТО собрались в Брюсселе.",
                "Обсудили сотрудничество в сфере противоракетной обороны."));
    assertEquals(
        List.of(List.of("nato", "russia"), List.of("nato", "russia")),
        told.all(EventType.MEETING).stream()
            .map(c -> names(c.agents()).stream().sorted().toList())
            .toList());
  }

  @Test
  void how_long_it_has_lasted_is_not_what_is_asked() {
    Claim claim =
        Told.russian("Таких гарантий от НАТО Россия требует уже несколько лет.")
            .one(EventType.DEMAND);
    assertEquals(Optional.of("гарантий"), claim.object().map(o -> o.words()));
  }
}
