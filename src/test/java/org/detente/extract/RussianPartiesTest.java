package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** Who acts, and on whom, in Russian sentences that would be misread. */
class RussianPartiesTest {

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
  void where_something_is_set_up_is_not_who_does_it() {
    assertEquals(
        List.of(),
        agents(EventType.ESTABLISHMENT, "В Польше создали центр НАТО по обороне от России."));
  }

  @Test
  void on_whose_initiative_it_stops_stops_it() {
    assertEquals(
        List.of("nato"),
        agents(
            EventType.SUSPENSION,
            "Сотрудничество с Россией заморожено в апреле 2014 года по инициативе альянса."));
  }

  @Test
  void an_operation_is_of_those_who_undertook_it() {
    assertEquals(
        List.of("nato"),
        agents(
            EventType.CONFLICT,
            "Связи прерваны из-за предпринятой альянсом военной операции против Югославии."));
  }

  @Test
  void relations_are_of_those_whose_they_are_said_to_be() {
    assertEquals(
        List.of("russia", "netherlands"),
        agents(
            EventType.RELATIONS_CHANGE,
            "НАТО помнит, как осложнились отношения России и Нидерландов."));
  }

  @Test
  void a_post_beside_an_unknown_name_has_not_its_incumbent() {
    assertEquals(
        List.of("deputy-secretary-general-of-nato"),
        agents(
            EventType.VISIT,
            "Заместитель генерального секретаря НАТО Гюнтер Альтенбург прибыл в Москву."));
  }

  @Test
  void what_follows_from_a_threat_is_no_accession() {
    Told told = Told.russian("Путин предупреждал Финляндию о последствиях вступления в НАТО.");
    assertTrue(told.all(EventType.ACCESSION).isEmpty());
  }

  @Test
  void what_is_answered_answers_nothing() {
    Told told =
        Told.russian(
            "Страны НАТО приостанавливают участие в ДОВСЕ в ответ на решение России выйти из"
                + " договора.");
    assertEquals(Optional.empty(), told.one(EventType.TREATY_WITHDRAWAL).inResponseTo());
    assertTrue(told.one(EventType.SUSPENSION).inResponseTo().isPresent());
  }

  @Test
  void who_is_made_to_act_acts() {
    assertEquals(
        List.of("russia"),
        agents(EventType.DECISION, "Расширение НАТО вынудит Россию принять симметричные меры."));
  }

  @Test
  void by_what_one_will_answer_is_ones_own_and_to_come() {
    Claim claim =
        Told.russian(
                "Россия ответит на решения НАТО усилением своего военного присутствия у границ НАТО.")
            .one(EventType.DEPLOYMENT);
    assertEquals(List.of("russia"), names(claim.agents()));
    assertEquals(Modality.PLANNED, claim.modality());
  }

  @Test
  void a_presence_is_of_those_whose_it_is() {
    assertEquals(
        List.of("nato"),
        agents(EventType.DEPLOYMENT, "Россию тревожит усиление военного присутствия НАТО."));
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
  void a_summit_behind_what_will_be_is_to_come() {
    Claim claim =
        Told.russian("Генсек НАТО приедет в Москву после саммита альянса.").one(EventType.MEETING);
    assertEquals(Modality.PLANNED, claim.modality());
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
  void talks_between_three_are_one_claim() {
    assertEquals(
        3,
        Told.russian("Серия консультаций между Россией, США и НАТО прошла в январе.")
            .one(EventType.MEETING)
            .agents()
            .size());
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
  void a_past_that_agrees_with_the_noun_before_it_is_a_verb() {
    assertEquals(
        EventType.TREATY_WITHDRAWAL,
        Told.russian(
                "МИД России оповестил НАТО, что страна начала процедуру выхода из договора о РСМД.")
            .one(EventType.TREATY_WITHDRAWAL)
            .type());
  }

  @Test
  void who_sends_a_notice_of_a_freeze_freezes() {
    assertEquals(
        List.of("russian-defence-ministry"),
        agents(
            EventType.SUSPENSION,
            "Министерство обороны России направило в НАТО уведомление о замораживании военного"
                + " сотрудничества с альянсом."));
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
  void who_will_hold_talks_is_not_lost_behind_the_auxiliary() {
    assertEquals(
        List.of("nato", "russia"),
        names(
                Told.russian("Альянс будет вести переговоры с Москвой.")
                    .one(EventType.MEETING)
                    .agents())
            .stream()
            .sorted()
            .toList());
  }

  @Test
  void what_is_stressed_is_told_for_itself() {
    Told told = Told.russian("Рогозин подчеркнул, что встреча Совета Россия-НАТО не состоится.");
    assertEquals(EventType.CANCELLATION, told.one(EventType.CANCELLATION).type());
    assertEquals(List.of(), told.all(EventType.POSITION));
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
  void whom_a_restriction_hits_stands_in_the_dative() {
    assertEquals(
        List.of("russian-diplomats"),
        names(
            Told.russian("НАТО ограничила российским дипломатам доступ к штаб-квартире.")
                .one(EventType.DECISION)
                .targets()));
  }

  @Test
  void what_the_ministers_of_a_side_call_for_their_side_does() {
    assertEquals(
        List.of("nato"),
        names(
            Told.russian("Министры стран НАТО призвали Москву отозвать признание.")
                .one(EventType.DEMAND)
                .agents()));
  }

  @Test
  void whom_somebody_demands_something_from_is_no_thing() {
    assertEquals(
        List.of("western-states"),
        names(
            Told.russian(
                    "Москва потребовала от западных партнёров гарантий отказа от расширения НАТО,"
                        + " от присоединения к блоку Украины и от создания баз.")
                .one(EventType.DEMAND)
                .targets()));
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
  void who_discusses_relations_with_somebody_does_not_meet_him() {
    assertEquals(
        List.of("nato"),
        names(
            Told.russian("НАТО обсуждает стратегию будущих отношений с Россией.")
                .one(EventType.MEETING)
                .agents()));
  }

  @Test
  void relations_that_one_spoils_are_ones_own() {
    assertEquals(
        List.of("russia"),
        names(
            Told.russian("Россия испортила отношения с Европой.")
                .one(EventType.RELATIONS_CHANGE)
                .agents()));
  }

  @Test
  void who_could_not_achieve_something_demands_nothing() {
    assertEquals(
        List.of(),
        Told.russian("НАТО и Россия не смогли добиться прогресса.").all(EventType.DEMAND));
  }
}
