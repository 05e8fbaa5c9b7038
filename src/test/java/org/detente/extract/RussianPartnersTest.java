package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who else does what Russian sentences tell of one: members, forces, sides, staff. */
class RussianPartnersTest {

  private static List<String> agents(EventType type, String sentence) {
    return names(Told.russian(sentence).one(type).agents());
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
  void a_surname_spelt_like_a_noun_is_no_part_of_a_list_before_it() {
    assertEquals(
        List.of("sergei-lavrov", "jens-stoltenberg"),
        names(
            Told.russian("По словам Александра Грушко, Лавров и Столтенберг обсудили Украину.")
                .one(EventType.MEETING)
                .agents()));
  }

  @Test
  void who_heads_a_part_of_the_alliance_does_not_head_it() {
    assertFalse(
        names(
                Told.russian("Николай Макаров встретился с главой военного совета НАТО.")
                    .one(EventType.MEETING)
                    .agents())
            .contains("jens-stoltenberg"));
  }

  @Test
  void of_a_council_of_two_both_sit() {
    assertEquals(
        List.of("nato-foreign-ministers", "russia"),
        names(
            Told.russian("Главы МИД НАТО решили провести заседание Совета Россия – НАТО.")
                .one(EventType.MEETING)
                .agents()));
  }

  @Test
  void with_whom_an_accord_was_reached_is_told_by_its_participle() {
    assertEquals(
        Set.of("sergei-lavrov", "jens-stoltenberg"),
        Set.copyOf(
            names(
                Told.russian(
                        "Йенс Столтенберг подтвердил достигнутую с Сергеем Лавровым договорённость о"
                            + " созыве Совета.")
                    .one(EventType.AGREEMENT)
                    .agents())));
  }

  @Test
  void to_whom_something_is_proposed_is_not_what_is_proposed() {
    Claim claim =
        Told.russian("Джордж Робертсон предложил Путину усилить сотрудничество с НАТО.")
            .one(EventType.PROPOSAL);
    assertEquals(List.of("vladimir-putin"), names(claim.targets()));
    assertEquals("усилить сотрудничество с НАТО", Told.name(claim.object()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "В Брюсселе прошёл саммит Россия-НАТО.",
        "В Брюсселе прошёл саммит НАТО-РФ.",
        "Переговоры РФ-НАТО прошли в Брюсселе.",
        "В пятницу в Бухаресте прошёл саммит Россия — НАТО."
      })
  void two_names_joined_by_a_hyphen_take_part_both(String sentence) {
    assertEquals(
        Set.of("nato", "russia"),
        Set.copyOf(names(Told.russian(sentence).one(EventType.MEETING).agents())));
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
        agents(EventType.EXERCISE, "Россия возмущена учениями под эгидой НАТО в Грузии."));
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
  void what_staff_of_two_states_do_the_two_do() {
    assertEquals(
        List.of("russia", "united-states"),
        agents(
            EventType.COOPERATION,
            "Российские и американские сотрудники провели совместную операцию в Афганистане."
                + " НАТО довольна."));
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
  void who_confirms_his_own_appointment_has_not_made_it() {
    assertEquals(
        List.of(),
        agents(
            EventType.APPOINTMENT,
            "Дмитрий Рогозин подтвердил своё назначение послом России в НАТО."));
  }

  @Test
  void what_somebody_says_that_another_must_not_do_is_demanded() {
    assertEquals(
        List.of("donald-trump"),
        agents(EventType.DEMAND, "Дональд Трамп заявил, что Украина не должна вступать в НАТО."));
  }
}
