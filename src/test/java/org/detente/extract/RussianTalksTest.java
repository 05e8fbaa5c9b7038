package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who meets, talks, agrees and is related with whom in Russian sentences. */
class RussianTalksTest {

  private static List<String> agents(EventType type, String sentence) {
    return names(Told.russian(sentence).one(type).agents());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Йенс Столтенберг на встрече с Сергеем Лавровым предложил возобновить диалог.",
        "Йенс Столтенберг начал работу в Нью-Йорке со встречи с Сергеем Лавровым.",
        "Йенс Столтенберг начал участие в сессии ООН встречей с Сергеем Лавровым."
      })
  void who_acts_where_somebody_is_met_has_met_him(String sentence) {
    assertEquals(List.of("sergei-lavrov", "jens-stoltenberg"), agents(EventType.MEETING, sentence));
  }

  @Test
  void talks_with_leaders_of_the_alliance_are_with_it() {
    assertEquals(
        List.of("nikolai-makarov", "nato"),
        agents(
            EventType.MEETING,
            "Известны итоги переговоров Николая Макарова с военными руководителями НАТО."));
  }

  @Test
  void at_whose_place_talks_are_held_he_holds_them() {
    assertEquals(
        List.of("vladimir-putin", "anders-fogh-rasmussen"),
        agents(
            EventType.MEETING,
            "В среду у Расмуссена пройдёт встреча с президентом Владимиром Путиным."));
  }

  @Test
  void his_talks_are_of_the_person_spoken_of() {
    assertEquals(
        List.of("andrzej-duda", "jens-stoltenberg"),
        agents(
            EventType.MEETING,
            "Йенс Столтенберг говорил о Польше."
                + " Об этом шла речь во время его переговоров с Анджеем Дудой."));
  }

  @Test
  void who_confirms_that_others_will_meet_does_not_meet() {
    assertEquals(
        List.of(),
        Told.russian("Дмитрий Рогозин подтвердил проведение заседания министров.")
            .all(EventType.MEETING)
            .stream()
            .filter(c -> names(c.agents()).contains("dmitry-rogozin"))
            .toList());
  }

  @Test
  void what_those_who_sit_together_say_is_said_by_those_who_meet() {
    assertEquals(
        List.of("nato-foreign-ministers"),
        agents(
            EventType.ACCUSATION,
            "Участники заседания глав МИД стран НАТО обвинили Россию в применении силы."));
  }

  @Test
  void sides_to_whom_something_is_granted_in_a_council_are_its_sides() {
    assertEquals(
        List.of("nato", "russia"),
        agents(
            EventType.RESUMPTION,
            "НАТО и Россия помирились. В ходе заседания Совета Россия – НАТО сторонам удалось"
                + " договориться о возобновлении военного сотрудничества."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Эти меры осложнят отношения России с НАТО. | nato, russia",
        "Отношения между Россией и НАТО обострились. | nato, russia"
      })
  void relations_are_of_both_whose_they_are(String sentence, String both) {
    assertEquals(
        List.of(both.split(", ")),
        names(Told.russian(sentence).one(EventType.RELATIONS_CHANGE).agents()));
  }

  @Test
  void what_a_meeting_has_led_to_is_done_by_those_who_met() {
    Told told =
        Told.russian(
            "Совет Россия – НАТО собрался на Корфу. Главный итог – возобновление военного"
                + " сотрудничества. Совместных учений до конца года не ожидается.");
    assertEquals(List.of("nato", "russia"), names(told.one(EventType.RESUMPTION).agents()));
    assertEquals(List.of("nato", "russia"), names(told.one(EventType.COOPERATION).agents()));
  }

  @Test
  void what_a_meeting_has_led_to_is_of_the_day_of_the_meeting() {
    Told told =
        Told.russian(
            "В субботу Совет Россия – НАТО собрался на Корфу. Главный итог – возобновление"
                + " военного сотрудничества.");
    assertEquals("2021-10-16", Told.edtf(told.one(EventType.RESUMPTION).date()));
  }

  @Test
  void the_sides_that_come_to_terms_are_the_two_though_their_men_are_named_before() {
    assertEquals(
        List.of("nato", "russia"),
        agents(
            EventType.AGREEMENT,
            "Неизвестно, что решили Примаков и Солана, но сторонам удалось достичь компромисса."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Сергей Иванов прибыл в Брюссель. Иванов встретится с Йенсом Столтенбергом.",
        "Сергей Иванов прибыл в Брюссель. С Ивановым встретится Йенс Столтенберг."
      })
  void a_surname_that_several_bear_is_his_who_was_named_in_full(String text) {
    assertEquals(
        List.of("jens-stoltenberg", "sergei-ivanov"),
        agents(EventType.MEETING, text).stream().sorted().toList());
  }

  @Test
  void who_says_that_somebody_was_met_at_his_has_met_him() {
    assertEquals(
        List.of("sergei-lavrov", "jens-stoltenberg"),
        agents(
            EventType.MEETING,
            "«У нас прошла хорошая встреча с Сергеем Лавровым», — сказал Йенс Столтенберг."));
  }

  @Test
  void his_meeting_is_of_the_person_named_before_it_in_the_sentence() {
    assertEquals(
        List.of("vladimir-putin", "george-robertson"),
        agents(
            EventType.MEETING,
            "По словам Джорджа Робертсона, его встреча с Владимиром Путиным может состояться"
                + " в понедельник."));
  }

  @Test
  void what_nobody_means_to_do_in_quotes_is_no_meeting() {
    assertEquals(
        List.of(),
        Told.russian("Россия не собирается «подрывать работу НАТО».").all(EventType.MEETING));
  }

  @Test
  void who_means_to_discuss_something_with_somebody_is_told_behind_what_he_says() {
    assertEquals(
        List.of("george-robertson", "sergei-ivanov"),
        agents(
            EventType.MEETING,
            "«Я намерен обсудить с Джорджем Робертсоном сотрудничество», — сказал Сергей Иванов."));
  }

  @Test
  void who_confirms_what_he_agreed_with_somebody_agreed_it_with_him() {
    assertEquals(
        List.of("sergei-lavrov", "jens-stoltenberg"),
        agents(
            EventType.AGREEMENT,
            "Йенс Столтенберг подтвердил договорённость с Сергеем Лавровым созвать Совет."));
  }

  @Test
  void colleagues_from_states_meet_for_them() {
    Claim claim =
        Told.russian("Лавров провёл встречи с коллегами из США и Великобритании.")
            .one(EventType.MEETING);
    assertEquals(
        List.of("sergei-lavrov", "united-states", "united-kingdom"), Told.names(claim.agents()));
  }

  @Test
  void contacts_that_open_a_sentence_are_no_menu() {
    Claim claim =
        Told.russian("Контакты с НАТО возобновлены, сообщил Рогозин.").one(EventType.RESUMPTION);
    assertEquals("dmitry-rogozin", claim.speaker().orElseThrow().entity().orElseThrow());
  }

  @Test
  void the_sides_are_both_also_behind_where_or_about_what() {
    for (String sentence :
        List.of(
            "В Женеве стороны обсудили транзит.", "Работу по Афганистану стороны прекратили.")) {
      Claim claim = Told.russian("НАТО и Россия спорят. " + sentence).reading().claims().get(0);
      assertEquals(List.of("nato", "russia"), Told.names(claim.agents()));
    }
  }

  @Test
  void the_sides_of_talks_are_those_who_held_them() {
    Claim claim =
        Told.russian(
                "Прошли переговоры Дональда Трампа с Владимиром Путиным, на которых стороны"
                    + " договорились о сотрудничестве с НАТО.")
            .one(EventType.AGREEMENT);
    assertEquals(List.of("donald-trump", "vladimir-putin"), Told.names(claim.agents()));
  }
}
