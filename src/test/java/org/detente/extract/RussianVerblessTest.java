package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stances that are told without a verb of saying, or that have no verb themselves. */
class RussianVerblessTest {

  private static Claim position(String sentence) {
    return Told.russian(sentence).one(EventType.POSITION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "По словам Лаврова, НАТО приближается к границам России.|НАТО приближается к границам России",
        "Расширение НАТО - ошибка, по мнению Лаврова.|Расширение НАТО - ошибка",
        "По мнению Лаврова, которого цитирует ТАСС, НАТО слаба.|НАТО слаба",
        "Лавров: НАТО приближается к границам России.|НАТО приближается к границам России",
        "Сергей Лавров: «Расширение НАТО - ошибка».|Расширение НАТО - ошибка"
      })
  void who_holds_something_may_be_named_by_a_preposition_or_a_colon(String sentence, String held) {
    assertEquals(List.of("sergei-lavrov"), names(position(sentence).agents()));
    assertEquals(Optional.of(held), position(sentence).object().map(o -> o.words()));
  }

  @Test
  void who_is_wrong_in_somebodys_opinion_is_accused() {
    Claim claim =
        Told.russian("Альянс, по мнению Дмитрия Рогозина, нарушает договор.")
            .one(EventType.ACCUSATION);
    assertEquals(List.of("dmitry-rogozin"), names(claim.agents()));
    assertEquals(List.of("nato"), names(claim.targets()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "По данным Лаврова, НАТО приближается к границам России.",
        "По мнению экспертов, НАТО приближается к границам России."
      })
  void news_and_unnamed_voices_are_no_position(String sentence) {
    assertEquals(List.of(), Told.russian(sentence).all(EventType.POSITION));
  }

  @Test
  void an_event_that_somebody_tells_is_no_position_besides() {
    Told told = Told.russian("По словам Лаврова, Россия приостановила сотрудничество с НАТО.");
    assertEquals(List.of(), told.all(EventType.POSITION));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "«Это провокация НАТО», - сказал Дмитрий Рогозин.|Это провокация НАТО",
        "Расширение НАТО — ошибка, заявил Дмитрий Рогозин.|Расширение НАТО — ошибка",
        "Дмитрий Рогозин считает, что Россия - не враг НАТО.|Россия - не враг НАТО"
      })
  void what_is_said_may_have_no_verb(String sentence, String said) {
    assertEquals(List.of("dmitry-rogozin"), names(position(sentence).agents()));
    assertEquals(Optional.of(said), position(sentence).object().map(o -> o.words()));
  }

  @Test
  void whose_text_says_so_holds_it() {
    Claim claim =
        position("НАТО - угроза безопасности, говорится в новой военной доктрине России.");
    assertEquals(List.of("russia"), names(claim.agents()));
  }

  @Test
  void what_names_the_voice_ends_at_the_comma() {
    Claim claim =
        Told.russian("Как передаёт ТАСС, президент России и генсек НАТО встретились в Москве.")
            .one(EventType.MEETING);
    assertEquals(2, claim.agents().size());
  }

  @Test
  void who_is_to_take_measures_in_answer_threatens() {
    assertEquals(
        List.of("russia"),
        names(
            Told.russian("Россия примет ответные меры против НАТО.")
                .one(EventType.THREAT)
                .agents()));
  }

  @Test
  void who_becomes_a_member_joins_the_body() {
    Claim claim =
        Told.russian("Грузия станет членом НАТО, Россия против.").one(EventType.ACCESSION);
    assertEquals("nato", Told.name(claim.object()));
  }

  @Test
  void who_says_so_between_a_subject_and_its_verb_tells_both() {
    Claim claim =
        Told.russian("НАТО, заявил Йенс Столтенберг, приостановила сотрудничество с Россией.")
            .one(EventType.SUSPENSION);
    assertEquals("jens-stoltenberg", Told.name(claim.speaker()));
    assertEquals(
        List.of("jens-stoltenberg"),
        names(position("Россия, убеждён Йенс Столтенберг, не получит права вето.").agents()));
  }

  @Test
  void his_words_are_of_who_spoke_last() {
    Told told =
        Told.russian(
            "Рютте встретился с Песковым. Министр между тем Сергей Лавров заявил, что диалог с НАТО нужен."
                + " По его словам, НАТО слаба.");
    assertTrue(
        told.all(EventType.POSITION).stream()
            .allMatch(c -> names(c.agents()).equals(List.of("sergei-lavrov"))));
  }

  @Test
  void his_words_are_nothing_agreed_on() {
    Claim claim =
        Told.russian(
                "По его словам, Россия и НАТО договорились превратить Совет в оперативный орган.")
            .one(EventType.AGREEMENT);
    assertEquals(
        Optional.of("превратить Совет в оперативный орган"), claim.object().map(o -> o.words()));
  }

  @Test
  void what_one_says_that_one_did_is_done_to_what_stands_behind_the_verb() {
    Claim claim =
        Told.russian("Генсек НАТО Йенс Столтенберг заявил, что обсудил с Лавровым транзит.")
            .one(EventType.MEETING);
    assertEquals(Set.of("jens-stoltenberg", "sergei-lavrov"), Set.copyOf(names(claim.agents())));
  }

  @Test
  void who_stands_behind_a_dash_does_nothing() {
    Claim claim =
        Told.russian("Россия и НАТО возвращаются к сотрудничеству - Рогозин")
            .one(EventType.RESUMPTION);
    assertEquals(Set.of("nato", "russia"), Set.copyOf(names(claim.agents())));
  }

  @Test
  void a_mark_that_closes_has_been_opened() {
    assertEquals(
        Optional.of("«напугать» Россию"),
        position("НАТО готово «напугать» Россию.").object().map(o -> o.words()));
  }

  @Test
  void a_meeting_that_is_possible_has_not_been() {
    Claim claim =
        Told.russian("Встреча министров России и НАТО возможна в мае.").one(EventType.MEETING);
    assertEquals(Modality.POSSIBLE, claim.modality());
  }

  @Test
  void what_somebody_rules_out_he_refuses() {
    Told told = Told.russian("Рябков исключил вывод российских войск, НАТО этого ждала.");
    assertEquals(List.of(), told.all(EventType.DEPLOYMENT));
    assertEquals(List.of("sergei-ryabkov"), names(told.one(EventType.REFUSAL).agents()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Дмитрий Рогозин заявил в среду: «Мы не боимся НАТО».",
        "Дмитрий Рогозин напомнил: расширение НАТО - ошибка."
      })
  void a_colon_opens_what_is_said(String sentence) {
    assertEquals("dmitry-rogozin", Told.name(position(sentence).speaker()));
  }

  @Test
  void a_press_conference_is_no_meeting() {
    Told told =
        Told.russian("По итогам встречи Йенс Столтенберг провёл пресс-конференцию о России.");
    assertEquals(List.of(), told.all(EventType.MEETING));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Россия против вступления Украины в НАТО.|russia|вступления Украины в НАТО",
        "Германия – категорически против размещения ракет НАТО.|germany|размещения ракет НАТО"
      })
  void who_is_against_something_may_say_so_without_a_verb(
      String sentence, String who, String what) {
    Claim claim = position(sentence);
    assertEquals(List.of(who), names(claim.agents()));
    assertEquals(Optional.of(what), claim.object().map(o -> o.words()));
  }

  @Test
  void a_deed_against_somebody_in_a_title_is_nobodys_stance() {
    assertEquals(
        List.of(), Told.russian("Агрессия НАТО против новой России.").all(EventType.POSITION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Москва не собирается пересматривать решение НАТО.",
        "Пересматривать решение НАТО Москва не собирается."
      })
  void what_somebody_does_not_intend_is_his_stance(String sentence) {
    assertEquals(List.of("russia"), names(position(sentence).agents()));
  }

  @Test
  void to_decline_a_comment_is_no_stance() {
    assertEquals(List.of(), Told.russian("Лавров не стал комментировать слова НАТО.").types());
  }

  @Test
  void where_an_opinion_is_from_is_no_part_of_it() {
    Claim claim = position("По словам Лаврова, НАТО слаба, сообщает РИА Новости.");
    assertEquals(Optional.of("НАТО слаба"), claim.object().map(o -> o.words()));
  }
}
