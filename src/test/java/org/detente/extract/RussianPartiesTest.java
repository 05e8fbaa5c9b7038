package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.detente.Russian;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** Who acts, and on whom, in Russian sentences that would be misread. */
class RussianPartiesTest {

  private static Told told(String paragraph) {
    return new Told(Russian.read("2021-10-19", paragraph));
  }

  private static List<String> agents(EventType type, String sentence) {
    return names(told(sentence).one(type).agents());
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
  void who_is_ready_has_met_nobody() {
    Told told = told("Альянс готов обсуждать с Россией чувствительные вопросы.");
    assertEquals(List.of(), told.all(EventType.MEETING));
    assertEquals(List.of("nato"), names(told.one(EventType.POSITION).agents()));
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
  void what_a_demand_is_for_is_not_what_is_asked() {
    Claim claim =
        told("Песков призвал НАТО отвести войска, чтобы сохранить мир.").one(EventType.DEMAND);
    assertEquals(Optional.of("отвести войска"), claim.object().map(o -> o.words()));
  }

  @Test
  void what_follows_from_a_threat_is_no_accession() {
    Told told = told("Путин предупреждал Финляндию о последствиях вступления в НАТО.");
    assertTrue(told.all(EventType.ACCESSION).isEmpty());
  }

  @Test
  void what_is_answered_answers_nothing() {
    Told told =
        told(
            "Страны НАТО приостанавливают участие в ДОВСЕ в ответ на решение России выйти из"
                + " договора.");
    assertEquals(Optional.empty(), told.one(EventType.TREATY_WITHDRAWAL).inResponseTo());
    assertTrue(told.one(EventType.SUSPENSION).inResponseTo().isPresent());
  }

  @Test
  void what_some_states_must_do_is_asked_of_them() {
    Claim claim =
        told("Рютте заявил, что европейские страны должны увеличить оборонные расходы из-за России.")
            .one(EventType.DEMAND);
    assertEquals(List.of("mark-rutte"), names(claim.agents()));
    assertEquals(List.of("european-states"), names(claim.targets()));
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
        told("Россия ответит на решения НАТО усилением своего военного присутствия у границ НАТО.")
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
    Told told = told("Политики объявили о создании блока «Победа», НАТО и Россия молчат.");
    told.all(EventType.ESTABLISHMENT)
        .forEach(c -> assertEquals(Optional.empty(), c.object().flatMap(o -> o.entity())));
  }

  @Test
  void a_summit_behind_what_will_be_is_to_come() {
    Claim claim =
        told("Генсек НАТО приедет в Москву после саммита альянса.").one(EventType.MEETING);
    assertEquals(Modality.PLANNED, claim.modality());
  }

  @Test
  void a_possessive_of_others_is_not_the_subjects() {
    assertEquals(
        List.of("russia"),
        agents(EventType.PROPOSAL, "США передали России ответ НАТО на её предложения."));
  }

  @Test
  void those_named_together_as_acting_are_the_parties() {
    assertEquals(
        List.of("united-states", "nato"),
        agents(
            EventType.DEMAND,
            "США и НАТО передали России ответ. Стороны попросили не публиковать свой ответ."));
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
  void a_head_of_something_unknown_is_not_whoever_was_named() {
    Told told =
        told(
            "Столтенберг прилетел в Москву. «НАТО убивает диалог с Россией», – отметил глава"
                + " думского комитета.");
    assertEquals(List.of(), told.all(EventType.POSITION));
  }

  @Test
  void who_speaks_stands_outside_the_quotation() {
    Claim claim =
        told("Рогозин прилетел в Брюссель. «Альянс должен закрыть бюро в Москве», – сказал он.")
            .one(EventType.DEMAND);
    assertEquals(List.of("dmitry-rogozin"), names(claim.agents()));
  }

  @Test
  void by_his_words_is_the_voice_of_the_one_named_last() {
    Claim claim =
        told("Рогозин прилетел в Брюссель. По его словам, НАТО закрыла бюро в Москве.")
            .one(EventType.CLOSURE);
    assertEquals(List.of("dmitry-rogozin"), names(claim.speaker().stream().toList()));
  }

  @Test
  void talks_between_three_are_one_claim() {
    assertEquals(
        3,
        told("Серия консультаций между Россией, США и НАТО прошла в январе.")
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
        told("МИД России оповестил НАТО, что страна начала процедуру выхода из договора о РСМД.")
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
  void what_somebody_says_must_be_done_is_asked() {
    Claim claim =
        told("Рогозин прилетел в Москву. По его мнению, визит главы НАТО должен быть перенесён.")
            .one(EventType.DEMAND);
    assertEquals(List.of("dmitry-rogozin"), names(claim.agents()));
  }
}
