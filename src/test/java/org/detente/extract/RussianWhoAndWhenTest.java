package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** Who does what and when, where a Russian sentence says it in a roundabout way. */
class RussianWhoAndWhenTest {

  private static List<String> agents(EventType type, String sentence) {
    return names(Told.russian(sentence).one(type).agents());
  }

  private static String date(EventType type, String sentence) {
    return Told.edtf(Told.russian(sentence).one(type).date());
  }

  @Test
  void who_says_something_does_what_follows_a_comma_and_a_bare_and() {
    assertEquals(
        List.of("anders-fogh-rasmussen"),
        agents(
            EventType.DEMAND,
            "Расмуссен заявил, что НАТО не признаёт Крым, и призвал Россию вернуться к диалогу."));
  }

  @Test
  void what_goes_on_without_a_comma_is_said_of_the_same() {
    assertEquals(
        List.of("nato"),
        agents(
            EventType.ACCUSATION,
            "Расмуссен заявил, что НАТО не признаёт Крым и осуждает действия России."));
  }

  @Test
  void somebody_unknown_proposes_and_calls_by_name() {
    assertEquals(
        List.of("Виктор Иванов"),
        agents(
            EventType.PROPOSAL,
            "Виктор Иванов, глава российской службы, предложил НАТО вместе уничтожать посевы."));
    assertEquals(
        List.of("Антанас Валионис"),
        agents(EventType.DEMAND, "Антанас Валионис призвал Россию вывести базы из Грузии."));
  }

  @Test
  void people_of_two_sides_are_the_two() {
    assertEquals(
        List.of("nato", "russia"),
        agents(EventType.MEETING, "Лидеры России и НАТО собирались в Лиссабоне."));
    assertEquals(
        List.of("russia", "united-states"),
        agents(EventType.MEETING, "Российские и американские дипломаты встретились в Женеве."));
  }

  @Test
  void whose_measure_against_a_treaty_it_is_takes_it() {
    assertEquals(
        List.of("russia"),
        agents(
            EventType.SUSPENSION,
            "Россия не ответила; её приостановление выполнения обязательств по ДОВСЕ осталось в"
                + " силе."));
  }

  @Test
  void what_was_done_when_something_else_happened_was_done_then() {
    assertEquals(
        "[1999-03..1999-05]",
        date(
            EventType.DEPARTURE,
            "Когда весной 1999-го начались бомбёжки Югославии, Москва отозвала генерала Виктора"
                + " Заварзина."));
  }

  @Test
  void a_date_behind_a_semicolon_is_not_that_of_the_noun_before() {
    assertEquals(
        "2021-05-21",
        date(
            EventType.TREATY_WITHDRAWAL,
            "21 мая Трамп объявил о выходе США из Договора по открытому небу; через полгода"
                + " решение вступит в силу."));
  }

  @Test
  void whose_text_it_is_says_what_stands_in_it() {
    Claim claim =
        Told.russian(
                "«Мы призываем Россию возобновить выполнение ДОВСЕ», – говорится в заявлении глав"
                    + " МИД стран-членов НАТО.")
            .one(EventType.DEMAND);
    assertEquals("nato-foreign-ministers", Told.name(claim.speaker()));
    assertEquals(
        "russian-foreign-ministry",
        Told.name(
            Told.russian(
                    "В заявлении МИД РФ говорится, что Россия приостанавливает участие в Совете"
                        + " Россия–НАТО.")
                .one(EventType.SUSPENSION)
                .speaker()));
  }

  @Test
  void a_name_without_cases_is_asked_to_do_what_the_infinitive_says() {
    assertEquals(
        List.of(List.of("nato"), List.of("nato")),
        Told.russian("Россия просит НАТО отменить или отложить планируемые учения в Грузии.")
            .all(EventType.DEMAND)
            .stream()
            .map(c -> names(c.targets()))
            .toList());
  }

  @Test
  void what_somebody_is_made_does_not_appoint_him() {
    assertEquals(
        List.of(),
        agents(
            EventType.APPOINTMENT,
            "Решение о назначении Рогозина полпредом России в НАТО было принято."));
  }

  @Test
  void an_encounter_awaited_or_announced_is_to_come() {
    assertEquals(
        Modality.PLANNED,
        Told.russian("Столтенберг с нетерпением ожидает встречи с Лавровым.")
            .one(EventType.MEETING)
            .modality());
    assertEquals(
        Modality.PLANNED,
        Told.russian("Генсек НАТО анонсировал встречу с Лавровым.")
            .one(EventType.MEETING)
            .modality());
  }

  @Test
  void an_exercise_to_which_nobody_will_be_sent_is_to_come() {
    assertEquals(
        Modality.PLANNED,
        Told.russian("Россия не будет направлять наблюдателей на учения НАТО в Грузии.")
            .one(EventType.EXERCISE)
            .modality());
  }

  @Test
  void who_reacts_to_a_decision_is_not_recalled() {
    assertEquals(
        List.of(),
        Told.russian("Рогозин с иронией отозвался на решение НАТО о приостановке сотрудничества.")
            .all(EventType.DEPARTURE));
  }

  @Test
  void the_country_is_that_of_the_ministry_that_speaks_of_it() {
    assertEquals(
        List.of("russia"),
        agents(
            EventType.TREATY_WITHDRAWAL,
            "МИД России сообщил, что страна выйдет из Договора по открытому небу."));
  }

  @Test
  void steps_not_taken_threaten_nobody() {
    assertEquals(
        List.of(), Told.russian("РФ не предприняла шагов навстречу НАТО.").all(EventType.THREAT));
  }

  @Test
  void who_is_not_known_agrees_with_who_is() {
    assertEquals(
        List.of("valery-gerasimov", "Кнуд Бартелс"),
        agents(
            EventType.COOPERATION,
            "Валерий Герасимов и Кнуд Бартелс договорились продолжить контакты НАТО и России."));
  }

  @Test
  void an_encounter_whose_possibility_is_weighed_is_possible() {
    assertEquals(
        Modality.POSSIBLE,
        Told.russian("НАТО рассматривает возможность встречи с Валерием Герасимовым.")
            .one(EventType.MEETING)
            .modality());
  }

  @Test
  void a_council_that_has_not_met_for_months_has_not_up_to_publication() {
    assertEquals(
        "2020-11/2021-10",
        date(EventType.MEETING, "Совет Россия – НАТО не собирался одиннадцать месяцев."));
  }
}
