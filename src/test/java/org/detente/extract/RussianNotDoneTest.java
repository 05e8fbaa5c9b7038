package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** What Russian sentences name and do not tell as done, and who is not meant by a name. */
class RussianNotDoneTest {

  @Test
  void what_is_worked_on_or_wished_for_has_not_come_about() {
    assertEquals(
        List.of(),
        Told.russian("Песков говорил о подвижках в работе над восстановлением Совета Россия-НАТО.")
            .all(EventType.RESUMPTION));
    assertEquals(
        List.of(),
        Told.russian("Нормализации отношений НАТО с Россией хотят Германия и Франция.")
            .all(EventType.RELATIONS_CHANGE));
    assertEquals(
        List.of(),
        Told.russian("НАТО обдумает это вместо того, чтобы уклоняться от ответственности.")
            .all(EventType.REFUSAL));
  }

  @Test
  void of_sittings_that_are_suspended_none_is_held() {
    assertEquals(
        List.of(),
        Told.russian("Страны НАТО объявили о приостановке проведения заседаний Совета Россия-НАТО.")
            .all(EventType.MEETING));
  }

  @Test
  void who_is_asked_to_join_is_invited() {
    Claim invitation =
        Told.russian("Столтенберг объявил о приглашении Черногории присоединиться к НАТО.")
            .one(EventType.INVITATION);
    assertEquals(List.of("montenegro"), names(invitation.targets()));
    assertEquals(
        List.of(),
        Told.russian("Столтенберг объявил о приглашении Черногории присоединиться к НАТО.")
            .all(EventType.ACCESSION));
  }

  @Test
  void what_may_change_after_a_meeting_has_it_ahead() {
    assertEquals(
        Modality.PLANNED,
        Told.russian("Россия может изменить курс после встречи глав МИД НАТО.")
            .one(EventType.MEETING)
            .modality());
  }

  @Test
  void a_ministry_of_another_state_is_not_the_russian() {
    assertEquals(
        List.of(),
        Told.russian("МИД КНР опроверг утверждение о зависимости России от НАТО.")
            .all(EventType.POSITION));
  }

  @Test
  void what_somebody_is_not_ready_for_or_makes_his_aim_has_not_come_about() {
    assertEquals(
        List.of(),
        Told.russian("Альянс не готов к возобновлению политического диалога с РФ.")
            .all(EventType.RESUMPTION));
    assertEquals(
        List.of(),
        Told.russian("Задачей постпред считает разблокирование сотрудничества России и НАТО.")
            .all(EventType.RESUMPTION));
    assertEquals(
        List.of(),
        Told.russian("Один из приоритетов НАТО – это нормализация отношений с Россией.")
            .all(EventType.RELATIONS_CHANGE));
  }

  @Test
  void of_what_is_only_described_nothing_happens() {
    assertEquals(
        List.of(),
        Told.russian("Вступление Черногории в НАТО чревато напряжённостью.")
            .all(EventType.ACCESSION));
  }

  @Test
  void what_is_asked_after_or_not_confirmed_is_not_told() {
    assertEquals(
        List.of(),
        Told.russian("Столтенберга спросили, возможно ли заседание Совета Россия – НАТО.")
            .all(EventType.MEETING));
    assertEquals(
        List.of(),
        Told.russian("Постпредство не подтвердило проведение заседания Совета Россия – НАТО.")
            .all(EventType.MEETING));
  }

  @Test
  void a_summit_before_which_something_is_proposed_lies_ahead() {
    assertEquals(
        Modality.PLANNED,
        Told.russian("Песков сказал об инициативе провести встречу послов до саммита альянса.")
            .one(EventType.MEETING)
            .modality());
    assertEquals(
        Modality.PLANNED,
        Told.russian("Генсек рассказал подробности предстоящего саммита НАТО.")
            .one(EventType.MEETING)
            .modality());
  }

  @Test
  void who_does_not_wish_for_a_quarrel_refuses_nothing() {
    Told told = Told.russian("НАТО не желает конфронтации с Россией.");
    assertEquals(List.of(), told.all(EventType.REFUSAL));
    assertEquals(List.of("nato"), names(told.one(EventType.POSITION).agents()));
  }

  @Test
  void what_is_seen_far_off_has_not_come_about() {
    assertEquals(
        List.of(),
        Told.russian("Улучшение отношений России и НАТО видится в отдалённой перспективе.")
            .all(EventType.RELATIONS_CHANGE));
  }

  @Test
  void what_somebody_proposed_to_hold_is_not_held() {
    assertEquals(
        List.of(),
        Told.russian("Предложение Столтенберга провести заседание совета осталось без ответа.")
            .all(EventType.MEETING));
  }

  @Test
  void what_something_is_said_to_be_behind_a_dash_was_not_founded_too() {
    assertEquals(
        1,
        Told.russian("Совет Россия-НАТО создавался для дела – это форум политического диалога.")
            .all(EventType.ESTABLISHMENT)
            .size());
  }

  @Test
  void whether_somebody_holds_something_is_only_asked() {
    assertEquals(
        List.of(),
        Told.russian("Рютте не ответил на вопрос, считает ли НАТО Россию врагом.")
            .all(EventType.POSITION));
  }

  @Test
  void a_sitting_one_has_agreed_to_attend_is_to_come() {
    assertEquals(
        Modality.PLANNED,
        Told.russian("Все страны НАТО дали согласие на участие в заседании Совета Россия-НАТО.")
            .one(EventType.MEETING)
            .modality());
  }

  @Test
  void a_hybrid_war_is_a_way_of_speaking() {
    assertEquals(
        List.of(),
        Told.russian("Захарова сказала, что учения НАТО – часть гибридной войны против России.")
            .all(EventType.CONFLICT));
  }

  @Test
  void what_was_to_take_place_has_not() {
    Claim claim =
        Told.russian("Заседание Совета Россия – НАТО должно было состояться в мае 2009 года.")
            .one(EventType.MEETING);
    assertEquals(Modality.PLANNED, claim.modality());
  }

  @Test
  void after_what_something_may_be_changed_is_to_come() {
    Claim claim =
        Told.russian(
                "Решение НАТО может быть изменено по итогам встречи министров обороны стран НАТО.")
            .one(EventType.MEETING);
    assertEquals(Modality.PLANNED, claim.modality());
  }

  @Test
  void what_is_soon_to_be_is_to_come() {
    Claim claim =
        Told.russian("Представители НАТО заявляли о скором возобновлении сотрудничества с Россией.")
            .one(EventType.RESUMPTION);
    assertEquals(Modality.PLANNED, claim.modality());
  }

  @Test
  void news_that_is_confirmed_is_no_position() {
    Told told = Told.russian("Дмитрий Рогозин подтвердил, что документы НАТО поступили в Думу.");
    assertEquals(List.of(), told.all(EventType.POSITION));
  }

  @Test
  void what_is_most_likely_to_be_done_may_be_done() {
    assertEquals(
        Modality.POSSIBLE,
        Told.russian("Скорее всего, Россия приостановит сотрудничество с НАТО.")
            .one(EventType.SUSPENSION)
            .modality());
  }
}
