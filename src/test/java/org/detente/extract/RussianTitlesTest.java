package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who acts in Russian under a title: persons that are not known, ministries, parliaments. */
class RussianTitlesTest {

  private static List<String> agents(String sentence) {
    Claim claim = Told.russian(sentence).one(EventType.ACCUSATION);
    return claim.agents().stream().map(RussianTitlesTest::name).toList();
  }

  private static String name(Mention mention) {
    return mention.entity().orElse(mention.words());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Пётр Смирнов; Депутат Госдумы Пётр Смирнов осудил действия НАТО.",
        "Пётр Смирнов; Член комитета Госдумы по делам СНГ Пётр Смирнов осудил действия НАТО.",
        "Нед Прайс; Представитель Госдепа Нед Прайс осудил действия России.",
        "Марис Озолс; Посол Латвии в России Марис Озолс осудил действия России."
      })
  void who_bears_a_title_acts_though_nothing_is_known_of_him(String name, String sentence) {
    assertEquals(List.of(name), agents(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "latvian-foreign-ministry; В латвийском МИД обвинили Россию в агрессии.",
        "polish-defence-ministry; Польское Минобороны обвинило Россию в агрессии.",
        "russian-foreign-ministry; МИД обвинил НАТО в агрессии."
      })
  void an_adjective_says_whose_ministry_it_is(String ministry, String sentence) {
    assertEquals(List.of(ministry), agents(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "norway; Норвежский парламент осудил действия России.",
        "lithuania; Сейм Литвы осудил действия России.",
        "latvia; Кабинет министров Латвии осудил действия России."
      })
  void parliaments_and_cabinets_act_for_whose_they_are(String state, String sentence) {
    assertEquals(List.of(state), agents(sentence));
  }

  @Test
  void envoys_of_two_sides_meet_as_the_two() {
    Claim claim =
        Told.russian("Послы России и стран НАТО собрались в Брюсселе.").one(EventType.MEETING);
    assertEquals(
        List.of("nato", "russia"),
        claim.agents().stream().map(RussianTitlesTest::name).sorted().toList());
  }

  @Test
  void who_is_subject_of_the_main_clause_before_goes_on() {
    Claim claim =
        Told.russian(
                "Йенс Столтенберг заявил, что НАТО открыта к диалогу; в мае он посетит Москву.")
            .one(EventType.VISIT);
    assertEquals(
        List.of("jens-stoltenberg"), claim.agents().stream().map(RussianTitlesTest::name).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "german-foreign-minister; Глава МИД ФРГ осудил действия России.",
        "ukrainian-foreign-minister; Глава украинского МИД осудил действия России.",
        "german-foreign-minister; Глава немецкого внешнеполитического ведомства осудил Россию."
      })
  void whose_foreign_minister_it_is_may_be_told_inside_the_title(String post, String sentence) {
    assertEquals(List.of(post), agents(sentence));
  }

  @Test
  void an_office_of_another_state_is_not_the_one_that_is_known() {
    Claim claim =
        Told.russian("Временному поверенному в делах Польши вручена нота протеста.")
            .one(EventType.SUMMONS);
    assertEquals(
        List.of("Временному поверенному в делах Польши"),
        claim.targets().stream().map(RussianTitlesTest::name).toList());
  }
}
