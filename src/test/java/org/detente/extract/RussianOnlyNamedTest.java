package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Russian sentences only name, aim at or leave open; who is named behind a verb. */
class RussianOnlyNamedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Россия не стала бы выходить из договора, если бы НАТО дала гарантии.|TREATY_WITHDRAWAL",
        "Расмуссен говорил по прибытии на встречу министров обороны стран НАТО.|VISIT",
        "Песков прокомментировал заявление посла Литвы о том, что НАТО сильна.|POSITION",
        "Россия не использует ситуацию для того, чтобы войти в НАТО.|ACCESSION",
        "Визит внесёт вклад в нормализацию отношений между Россией и НАТО.|RELATIONS_CHANGE",
        "Москва отозвала для консультаций военного представителя при НАТО.|MEETING",
        "Дмитрий Рогозин назвал имена дипломатов НАТО.|POSITION"
      })
  void what_is_aimed_at_recalled_for_or_only_named_is_not_told(String sentence, EventType type) {
    assertEquals(List.of(), Told.russian(sentence).all(type));
  }

  @Test
  void ones_own_decision_is_of_who_tells_of_it() {
    Claim claim =
        Told.russian(
                "«Мы сожалеем об уведомлении Россией о своём решении выйти из договора», – сказал"
                    + " Столтенберг.")
            .one(EventType.TREATY_WITHDRAWAL);
    assertEquals(List.of("russia"), names(claim.agents()));
  }

  @Test
  void what_is_called_a_mistake_is_the_decision() {
    Claim claim =
        Told.russian("МИД России назвал решение Швеции и Финляндии ошибкой для НАТО.")
            .one(EventType.POSITION);
    assertEquals("решение Швеции и Финляндии", Told.name(claim.object()).substring(0, 26));
  }

  @Test
  void envoys_are_no_surname_spelt_alike() {
    Claim claim = Told.russian("Послов стран НАТО вызвали в МИД России.").one(EventType.SUMMONS);
    assertEquals(List.of("nato-ambassadors"), names(claim.targets()));
  }

  @Test
  void forces_that_have_a_name_are_moved_by_their_state() {
    Claim claim =
        Told.russian("Отвод российских войск от границы с НАТО начался в марте.")
            .one(EventType.DEPLOYMENT);
    assertEquals(1, claim.agents().size());
    assertTrue(Told.name(claim.agents().get(0)).startsWith("russia"));
  }

  @Test
  void the_subject_may_stand_behind_an_infinitive() {
    Claim claim =
        Told.russian("Провести заседание с Россией предложил возобновить генсек Йенс Столтенберг.")
            .one(EventType.PROPOSAL);
    assertEquals(List.of("jens-stoltenberg"), names(claim.agents()));
  }

  @Test
  void an_adjective_of_two_sides_belongs_to_its_noun() {
    Claim claim =
        Told.russian(
                "Сергей Лавров и Йенс Столтенберг в ходе двусторонней встречи обсудили вопросы"
                    + " безопасности.")
            .one(EventType.MEETING);
    assertEquals("вопросы безопасности", Told.name(claim.object()));
  }

  @Test
  void an_exercise_that_will_not_be_is_cancelled() {
    Told told = Told.russian("Российско-натовского учения в ноябре не будет.");
    assertEquals(
        Set.of("nato", "russia"), Set.copyOf(names(told.one(EventType.CANCELLATION).agents())));
  }

  @Test
  void where_those_met_who_do_something_does_not_do_it() {
    Told told = Told.russian("На саммите НАТО в Вильнюсе осудили Россию.");
    assertTrue(
        told.all(EventType.ACCUSATION).stream()
            .noneMatch(c -> names(c.agents()).contains("lithuania")));
  }

  @Test
  void what_was_not_talked_of_has_not_happened() {
    Told told = Told.russian("О возвращении России в «Партнёрство ради мира» речи не было.");
    assertEquals(List.of(), told.all(EventType.RESUMPTION));
  }
}
