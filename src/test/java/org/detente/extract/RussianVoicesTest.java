package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose words and wishes they are, in Russian sentences that would be misread. */
class RussianVoicesTest {

  private static List<String> agents(EventType type, String sentence) {
    return names(Told.russian(sentence).one(type).agents());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "По утверждениям Грушко, НАТО приостановила сотрудничество с Россией.",
        "По признанию Грушко, НАТО приостановила сотрудничество с Россией.",
        "По оценке Грушко, НАТО приостановила сотрудничество с Россией."
      })
  void nouns_of_telling_name_the_voice(String sentence) {
    assertEquals(
        "alexander-grushko", Told.name(Told.russian(sentence).one(EventType.SUSPENSION).speaker()));
  }

  @Test
  void who_is_ready_has_met_nobody() {
    Told told = Told.russian("Альянс готов обсуждать с Россией чувствительные вопросы.");
    assertEquals(List.of(), told.all(EventType.MEETING));
    assertEquals(List.of("nato"), names(told.one(EventType.POSITION).agents()));
  }

  @Test
  void what_a_demand_is_for_is_not_what_is_asked() {
    Claim claim =
        Told.russian("Песков призвал НАТО отвести войска, чтобы сохранить мир.")
            .one(EventType.DEMAND);
    assertEquals(Optional.of("отвести войска"), claim.object().map(o -> o.words()));
  }

  @Test
  void what_some_states_must_do_is_asked_of_them() {
    Claim claim =
        Told.russian(
                "Рютте заявил, что европейские страны должны увеличить оборонные расходы из-за России.")
            .one(EventType.DEMAND);
    assertEquals(List.of("mark-rutte"), names(claim.agents()));
    assertEquals(List.of("european-states"), names(claim.targets()));
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
  void a_head_of_something_unknown_is_not_whoever_was_named() {
    Told told =
        Told.russian(
            "Столтенберг прилетел в Москву. «НАТО убивает диалог с Россией», – отметил глава"
                + " думского комитета.");
    assertEquals(List.of(), told.all(EventType.POSITION));
  }

  @Test
  void who_speaks_stands_outside_the_quotation() {
    Claim claim =
        Told.russian(
                "Рогозин прилетел в Брюссель. «Альянс должен закрыть бюро в Москве», – сказал он.")
            .one(EventType.DEMAND);
    assertEquals(List.of("dmitry-rogozin"), names(claim.agents()));
  }

  @Test
  void by_his_words_is_the_voice_of_the_one_named_last() {
    Claim claim =
        Told.russian("Рогозин прилетел в Брюссель. По его словам, НАТО закрыла бюро в Москве.")
            .one(EventType.CLOSURE);
    assertEquals(List.of("dmitry-rogozin"), names(claim.speaker().stream().toList()));
  }

  @Test
  void what_somebody_says_must_be_done_is_asked() {
    Claim claim =
        Told.russian(
                "Рогозин прилетел в Москву. По его мнению, визит главы НАТО должен быть перенесён.")
            .one(EventType.DEMAND);
    assertEquals(List.of("dmitry-rogozin"), names(claim.agents()));
  }

  @Test
  void who_calls_on_somebody_in_his_own_words_demands() {
    Claim demand =
        Told.russian("«Мы призываем Россию вернуться к диалогу», — сказал Столтенберг.")
            .one(EventType.DEMAND);
    assertEquals(List.of("nato"), names(demand.agents()));
    assertEquals(List.of("russia"), names(demand.targets()));
  }

  @Test
  void who_says_a_quotation_is_a_person_even_where_a_state_was_the_subject_before() {
    Claim position =
        Told.russian(
                "РФ едет в Брюссель с надеждой, заявил замглавы МИД РФ Александр Грушко. «Всему"
                    + " приходит своё время», – добавил он.")
            .all(EventType.POSITION)
            .get(0);
    assertEquals(List.of("alexander-grushko"), names(position.agents()));
  }

  @Test
  void whose_words_an_agency_hands_on_speaks() {
    for (String handed :
        List.of(
            "передаёт слова Столтенберга агентство РИА Новости",
            "приводит слова Столтенберга ТАСС",
            "цитирует ТАСС слова Столтенберга")) {
      Claim suspension =
          Told.russian("«Мы приостановили сотрудничество с Россией», – " + handed + ".")
              .one(EventType.SUSPENSION);
      assertEquals(List.of("nato"), names(suspension.agents()), handed);
      assertEquals("jens-stoltenberg", Told.name(suspension.speaker()), handed);
    }
  }

  @Test
  void who_says_that_somebody_broke_his_word_accuses_him() {
    Claim accusation =
        Told.russian("Столтенберг напомнил, что Россия нарушала ключевые соглашения.")
            .one(EventType.ACCUSATION);
    assertEquals(List.of("jens-stoltenberg"), names(accusation.agents()));
    assertEquals(List.of("russia"), names(accusation.targets()));
  }

  @Test
  void who_is_convinced_of_something_says_so() {
    assertEquals(
        List.of("sergei-lavrov"),
        names(
            Told.russian("НАТО готовится к войне, убеждён Лавров.")
                .one(EventType.POSITION)
                .agents()));
  }

  @Test
  void who_foresees_that_relations_get_worse_does_not_worsen_them() {
    Claim claim =
        Told.russian("Константин Косачёв не исключил ухудшения отношений России и НАТО.")
            .one(EventType.RELATIONS_CHANGE);
    assertEquals(Set.of("nato", "russia"), Set.copyOf(names(claim.agents())));
    assertEquals("konstantin-kosachev", Told.name(claim.speaker()));
  }

  @Test
  void what_one_does_not_approve_of_is_a_position() {
    assertEquals(
        List.of("russia"),
        agents(EventType.POSITION, "Россия не одобряет расширение НАТО на восток."));
  }
}
