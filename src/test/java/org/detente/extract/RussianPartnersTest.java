package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who else takes part in what Russian sentences tell of one. */
class RussianPartnersTest {

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
  void what_members_of_an_assembly_decide_is_its_own() {
    assertEquals(
        List.of("state-duma"),
        agents(
            EventType.SUSPENSION,
            "Депутаты Госдумы приняли закон о приостановке участия России в ДСНВ."));
  }

  @Test
  void what_those_who_sit_together_say_is_said_by_those_who_meet() {
    assertEquals(
        List.of("nato-foreign-ministers"),
        agents(
            EventType.ACCUSATION,
            "Участники заседания глав МИД стран НАТО обвинили Россию в применении силы."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Союзникам удалось возобновить диалог с Россией. | nato-member-states | RESUMPTION",
        "России пришлось приостановить сотрудничество с НАТО. | russia | SUSPENSION"
      })
  void verbs_without_a_subject_have_their_doer_in_the_dative(
      String sentence, String doer, EventType type) {
    assertEquals(List.of(doer), agents(type, sentence));
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

  @Test
  void who_takes_part_in_a_war_fights_it() {
    assertEquals(
        List.of("russia"),
        agents(
            EventType.CONFLICT,
            "НАТО прервала контакты в ответ на участие России в войне с Грузией."));
  }

  @Test
  void states_that_belong_to_the_alliance_act_as_it() {
    assertEquals(
        List.of("nato"),
        agents(EventType.ACCUSATION, "Страны, входящие в НАТО, осудили решение России."));
  }

  @Test
  void an_exercise_under_somebodys_lead_is_his() {
    assertEquals(
        List.of("nato"),
        agents(EventType.EXERCISE, "Россия против учений под эгидой НАТО в Грузии."));
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
  void who_stands_beside_a_post_by_a_name_that_is_not_known_does_it() {
    assertEquals(
        List.of("Фолькер Рюэ"),
        Told.russian("Министр обороны ФРГ Фолькер Рюэ выступает за расширение НАТО.")
            .one(EventType.POSITION)
            .agents()
            .stream()
            .map(Mention::words)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Шойгу заявил о наращивании присутствия НАТО у границ России. | nato",
        "Наращивается передовое присутствие НАТО у границ России. | nato",
        "В Польшу переброшена бригада сухопутных войск США. НАТО довольна. | united-states"
      })
  void forces_are_moved_by_those_whose_they_are(String text, String side) {
    assertEquals(List.of(side), agents(EventType.DEPLOYMENT, text));
  }

  @Test
  void what_the_authorities_of_several_states_do_the_states_do() {
    assertEquals(
        List.of("lithuania", "latvia", "estonia"),
        agents(
            EventType.ACCREDITATION_WITHDRAWAL,
            "Власти Литвы, Латвии и Эстонии объявили о высылке российских дипломатов."));
  }

  @Test
  void exercises_that_a_council_leads_are_kept_up_by_its_sides() {
    assertEquals(
        List.of("nato", "russia"),
        agents(EventType.COOPERATION, "В Италии прошли учения под эгидой Совета Россия – НАТО."));
  }

  @Test
  void we_who_stop_what_was_told_before_are_those_who_stopped_it() {
    Told told =
        Told.russian(
            "НАТО приостанавливает военное и гражданское сотрудничество с Россией. «Мы приняли"
                + " решение приостановить практическое гражданское и военное сотрудничество с"
                + " Россией», — сказано в заявлении.");
    assertEquals(
        List.of(List.of("nato"), List.of("nato")),
        told.all(EventType.SUSPENSION).stream().map(c -> names(c.agents())).toList());
  }

  @Test
  void the_sides_that_come_to_terms_are_the_two_though_their_men_are_named_before() {
    assertEquals(
        List.of("nato", "russia"),
        agents(
            EventType.AGREEMENT,
            "Неизвестно, что решили Примаков и Солана, но сторонам удалось достичь компромисса."));
  }

  @Test
  void what_staff_of_two_states_do_the_two_do() {
    assertEquals(
        List.of("russia", "united-states"),
        agents(
            EventType.COOPERATION,
            "Российские и американские сотрудники провели совместную операцию в Афганистане."
                + " НАТО довольна."));
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
  void those_who_act_in_a_house_act_on_what_hangs_on_a_noun_before_and() {
    assertEquals(
        List.of("nato"),
        agents(
            EventType.ACCREDITATION_WITHDRAWAL,
            "В НАТО заявили, что отозвали аккредитацию у восьми сотрудников представительства"
                + " России при альянсе и сократили число аккредитаций."));
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
  void who_confirms_his_own_appointment_has_not_made_it() {
    assertEquals(
        List.of(),
        agents(
            EventType.APPOINTMENT,
            "Дмитрий Рогозин подтвердил своё назначение послом России в НАТО."));
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
  void what_somebody_says_that_another_must_not_do_is_demanded() {
    assertEquals(
        List.of("donald-trump"),
        agents(EventType.DEMAND, "Дональд Трамп заявил, что Украина не должна вступать в НАТО."));
  }
}
