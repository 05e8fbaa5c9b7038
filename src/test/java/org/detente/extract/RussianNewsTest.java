package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sentences as agencies write them tell: who takes part, what is to come, who says so. */
class RussianNewsTest {

  private static Claim one(EventType type, String sentence) {
    return Told.russian(sentence).one(type);
  }

  private static List<String> agents(EventType type, String sentence) {
    return names(one(type, sentence).agents()).stream().sorted().toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "В преддверии саммита НАТО в Варшаве Россия усилила критику альянса.",
        "Россия усилила критику альянса в ожидании саммита НАТО в Варшаве."
      })
  void what_one_looks_forward_to_is_to_come(String sentence) {
    assertEquals(Modality.PLANNED, one(EventType.MEETING, sentence).modality());
  }

  @Test
  void talks_that_may_be_held_are_only_possible() {
    assertEquals(
        Modality.POSSIBLE,
        one(
                EventType.MEETING,
                "Могут быть проведены переговоры НАТО с руководством России в Брюсселе.")
            .modality());
  }

  @Test
  void a_sitting_that_has_begun_is_held_whatever_it_will_discuss() {
    Told told =
        Told.russian(
            "Заседание Совета Россия – НАТО, на котором стороны обсудят Украину и продолжат диалог"
                + " о Сирии, началось в Брюсселе.");
    assertEquals(Modality.ACTUAL, told.all(EventType.MEETING).get(0).modality());
  }

  @Test
  void who_is_told_to_have_come_has_come() {
    assertEquals(
        Modality.ACTUAL,
        one(EventType.VISIT, "Генсек сообщил, что в Москву прибыли послы стран НАТО.").modality());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Миссия России закрыта НАТО.", "Российская миссия была закрыта НАТО."})
  void a_name_without_cases_behind_a_passive_does_it(String sentence) {
    assertEquals(List.of("nato"), agents(EventType.CLOSURE, sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "НАТО закрыла миссию России, передаёт собкор газеты.",
        "НАТО закрыла миссию России, пишет «Кронштадтский вестник»."
      })
  void who_only_brings_the_news_is_no_voice(String sentence) {
    assertEquals(Optional.empty(), one(EventType.CLOSURE, sentence).speaker().map(Mention::words));
  }

  @Test
  void where_ministers_gather_is_no_forum() {
    assertEquals(
        Optional.empty(),
        one(EventType.MEETING, "В Брюсселе собрались министры обороны стран НАТО.")
            .forum()
            .map(Mention::words));
  }

  @Test
  void a_noun_goes_on_past_what_is_told_of_the_next_before_it() {
    assertEquals(
        List.of("nato-foreign-ministers"),
        agents(
            EventType.ACCUSATION,
            "Участники созванного по инициативе США заседания глав МИД стран НАТО обвинили Россию в"
                + " применении силы."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "В Баку прошла встреча начальника Генштаба РФ генерал-полковника Валерия Герасимова и"
            + " командующего войсками НАТО в Европе Тода Уолтерса."
            + " | tod-wolters, valery-gerasimov",
        "Начальник Генштаба РФ генерал-полковник Валерий Герасимов встретился с верховным"
            + " главнокомандующим Объединёнными вооружёнными силами НАТО генералом Кертисом"
            + " Скапарротти. | curtis-scaparrotti, valery-gerasimov"
      })
  void behind_a_title_a_rank_belongs_to_the_name(String sentence, String both) {
    assertEquals(List.of(both.split(", ")), agents(EventType.MEETING, sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "НАТО рассматривает возможность встречи с Сергеем Лавровым. | nato, sergei-lavrov",
        "Перед встречей с Сергеем Лавровым Йенс Столтенберг призвал Россию к диалогу."
            + " | jens-stoltenberg, sergei-lavrov"
      })
  void who_considers_a_meeting_or_acts_before_it_takes_part(String sentence, String both) {
    assertEquals(List.of(both.split(", ")), agents(EventType.MEETING, sentence));
  }

  @Test
  void a_council_of_both_sides_asks_neither_for_anything() {
    assertEquals(
        List.of(),
        Told.russian(
                "Совет Россия – НАТО не возобновит работу, пока Россия не выведет войска из"
                    + " Грузии.")
            .all(EventType.DEMAND));
  }

  @Test
  void a_surname_behind_initials_declines() {
    assertEquals(
        List.of("sergei-lavrov"),
        agents(
            EventType.AGREEMENT, "С.В.Лавровым поставлена подпись под Соглашением о статусе сил."));
  }

  @Test
  void ambassadors_after_a_sitting_are_of_both_its_sides() {
    assertEquals(
        List.of("nato", "russia"),
        agents(
            EventType.COOPERATION,
            "В Брюсселе состоялось заседание Совета Россия – НАТО. Послы продолжили консультации по"
                + " вопросам ядерного оружия."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "В Брюсселе идут переговоры с альянсом о поставке вертолётов. | MEETING | nato, russia",
        "Перенеся визит, в Москву прилетел Йенс Столтенберг. | POSTPONEMENT | jens-stoltenberg",
        "Генсек рассказал о развёртывании системы противоракетной обороны (ПРО) США."
            + " | DEPLOYMENT | united-states",
        "Россия намерена достичь соглашений с НАТО по безопасности. | AGREEMENT | nato, russia"
      })
  void who_else_takes_part_follows_from_what_is_named(
      String sentence, EventType type, String doers) {
    assertEquals(List.of(doers.split(", ")), agents(type, sentence));
  }

  @Test
  void who_was_named_last_before_which_does_what_it_tells() {
    assertEquals(
        List.of("dmitry-medvedev", "jens-stoltenberg"),
        agents(
            EventType.MEETING,
            "Сломав график и перенеся визит, приехал Йенс Столтенберг, который встретится с"
                + " Дмитрием Медведевым."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Столтенберг заявил, что важно говорить и поддерживать связь с Россией. | COOPERATION",
        "Нет признаков того, что НАТО возобновит сотрудничество с Россией. | RESUMPTION",
        "Сотрудничество НАТО и России может гарантировать безопасность Европы. | COOPERATION",
        "Лавров заявил о неготовности стран НАТО к сотрудничеству с Россией. | COOPERATION",
        "Заседания Совета Россия – НАТО проходят в формате «двадцатки». | MEETING"
      })
  void what_ought_or_might_be_or_is_so_as_a_rule_is_not_told(String sentence, EventType type) {
    assertEquals(List.of(), Told.russian(sentence).all(type));
  }

  @Test
  void what_those_who_sit_have_decided_is_of_the_day_of_the_sitting() {
    assertEquals(
        "2021-10-14",
        Told.edtf(
            one(
                    EventType.DECISION,
                    "14 октября в Брюсселе состоялось заседание Совета Россия – НАТО. Министры"
                        + " поручили экспертам подготовить проект обучения полицейских.")
                .date()));
  }
}
