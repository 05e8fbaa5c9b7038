package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

/** Whom Russian names, titles and words for groups mean. */
class RussianWhoIsMeantTest {

  private static List<String> agents(EventType type, String sentence) {
    return names(Told.russian(sentence).one(type).agents());
  }

  @Test
  void two_titles_with_their_names_meet() {
    assertEquals(
        List.of("sergei-lavrov", "jens-stoltenberg"),
        agents(
            EventType.MEETING,
            "Состоялась встреча министра иностранных дел Сергея Лаврова и генерального секретаря"
                + " НАТО Йенса Столтенберга."));
  }

  @Test
  void a_noun_spelt_like_a_rare_adjective_is_a_title() {
    assertEquals(
        List.of("jens-stoltenberg", "vladimir-putin"),
        agents(EventType.MEETING, "Столтенберг встретился с главой России Владимиром Путиным."));
  }

  @Test
  void a_surname_spelt_like_a_noun_is_a_name_beside_its_title() {
    assertEquals(
        List.of("donald-trump", "vladimir-putin"),
        agents(EventType.MEETING, "Бывший президент США Дональд Трамп встретится с Путиным."));
  }

  @Test
  void a_state_joined_to_the_end_of_a_name_takes_part() {
    assertEquals(
        List.of("nato-heads-of-state-and-government", "russia"),
        agents(
            EventType.AGREEMENT, "Лидерами стран НАТО и России была принята Римская декларация."));
  }

  @Test
  void who_stands_beside_a_post_by_an_unknown_name_is_not_its_incumbent() {
    assertEquals(
        List.of("Гюнтер Альтенбург"),
        agents(
            EventType.VISIT,
            "Заместитель генерального секретаря НАТО Гюнтер Альтенбург прибыл в Москву."));
  }

  @Test
  void leaders_of_other_countries_are_not_those_of_the_allies() {
    assertEquals(
        List.of("barack-obama"),
        agents(
            EventType.MEETING,
            "Барак Обама провёл встречу с лидерами скандинавских стран, НАТО промолчала."));
  }

  @Test
  void a_bloc_with_a_name_of_its_own_is_not_the_alliance() {
    Told told = Told.russian("Политики объявили о создании блока «Победа», НАТО и Россия молчат.");
    told.all(EventType.ESTABLISHMENT)
        .forEach(c -> assertEquals(Optional.empty(), c.object().flatMap(o -> o.entity())));
  }

  @Test
  void an_adjective_of_two_states_names_both() {
    assertEquals(
        List.of("russia", "belarus"),
        agents(
            EventType.EXERCISE,
            "Рогозин проинформировал НАТО о российско-белорусских учениях «Запад»."));
  }

  @Test
  void a_name_behind_a_long_title_meets() {
    assertEquals(
        List.of("valery-gerasimov", "curtis-scaparrotti"),
        agents(
            EventType.MEETING,
            "Герасимов встретился с главкомом объединёнными ВС НАТО Кертисом Скапарротти."));
  }

  @Test
  void a_long_list_of_states_acts() {
    assertEquals(
        7,
        agents(
                EventType.ACCREDITATION_WITHDRAWAL,
                "США, Канада, Украина, Норвегия, Албания, Литва и Латвия выслали российских"
                    + " дипломатов.")
            .size());
  }

  @Test
  void the_authorities_of_a_state_are_the_state() {
    assertEquals(
        List.of("united-states"),
        agents(
            EventType.TREATY_WITHDRAWAL,
            "Власти США объявили, что покидают Договор по открытому небу, Россия недовольна."));
  }

  @Test
  void singular_names_behind_a_plural_verb_are_its_subject_together() {
    assertEquals(
        List.of("croatia", "albania"),
        names(
            Told.russian("К НАТО присоединились Хорватия и Албания.")
                .one(EventType.ACCESSION)
                .agents()));
  }

  @Test
  void a_new_holder_whom_nobody_names_is_not_the_incumbent() {
    assertEquals(
        List.of("secretary-general-of-nato"),
        names(
            Told.russian("Новый генсек НАТО рассчитывает посетить Москву.")
                .one(EventType.VISIT)
                .agents()));
  }

  @Test
  void allies_of_one_state_and_alliances_are_not_the_alliance() {
    assertEquals(
        List.of(),
        Told.russian("Американские союзники в Азии поддержали Тайвань.").all(EventType.POSITION));
    assertEquals(
        "альянсы",
        Told.name(
            Told.russian("Россия не планирует создавать альянсы.")
                .one(EventType.ESTABLISHMENT)
                .object()));
  }

  @Test
  void a_meeting_of_heads_of_ministries_is_not_the_councils() {
    assertEquals(
        List.of(),
        Told.russian("Следующая встреча глав внешнеполитических ведомств состоится в июне.")
            .all(EventType.MEETING));
  }

  @Test
  void a_mission_of_ones_own_is_known_in_the_genitive_too() {
    assertEquals(
        "russian-permanent-mission-to-nato",
        Told.name(
            Told.russian("Россия приостановит деятельность своего представительства при НАТО.")
                .one(EventType.SUSPENSION)
                .object()));
  }

  @Test
  void a_bare_title_is_who_was_named_with_it() {
    Claim claim =
        Told.russian("Президент России Владимир Путин прибыл. Президент обвинил НАТО в обмане.")
            .one(EventType.ACCUSATION);
    assertEquals("vladimir-putin", claim.agents().get(0).entity().orElseThrow());
  }

  @Test
  void a_treaty_that_says_what_it_is_about_is_not_the_one_named_before() {
    Claim claim =
        Told.russian("Россия вышла из договора РСМД. НАТО одобрила договор о дружбе.")
            .one(EventType.AGREEMENT);
    assertEquals("договор о дружбе", claim.object().orElseThrow().words());
  }
}
