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

/** Who does what to whom in Russian sentences. */
class RussianPartiesTest {

  private static List<String> agents(EventType type, String sentence) {
    return names(Told.russian(sentence).one(type).agents());
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
        agents(EventType.THREAT, "Расширение НАТО вынудит Россию принять симметричные меры."));
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
  void a_summit_behind_what_will_be_is_to_come() {
    Claim claim =
        Told.russian("Генсек НАТО приедет в Москву после саммита альянса.").one(EventType.MEETING);
    assertEquals(Modality.PLANNED, claim.modality());
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
