package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.detente.model.Claim;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Russian sentences are about where other words or sentences name it, and when it was. */
class RussianObjectsTest {

  private static String words(Claim claim) {
    return claim.object().map(Mention::words).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Транзит грузов, договорённость о котором НАТО и Россия подписали, идёт. | Транзит грузов",
        "Наземный транзит, разрешённый соглашением, которое подписали Россия и НАТО, идёт."
            + " | Наземный транзит"
      })
  void an_agreement_is_about_what_it_stands_beside(String sentence, String object) {
    assertEquals(object, words(Told.russian(sentence).one(EventType.AGREEMENT)));
  }

  @Test
  void an_agreement_that_says_what_it_is_about_is_not_the_one_named_before() {
    Claim claim =
        Told.russian(
                "В 1997 году был подписан Основополагающий акт. Турция и Россия подписали соглашение"
                    + " об обмене информацией.")
            .all(EventType.AGREEMENT)
            .get(1);
    assertEquals("соглашение об обмене информацией", words(claim));
  }

  @Test
  void whether_to_resume_is_not_resumed() {
    assertTrue(
        Told.russian(
                "Послы стран НАТО соберутся, чтобы решить, возобновлять ли сотрудничество с"
                    + " Россией.")
            .all(EventType.RESUMPTION)
            .isEmpty());
  }

  @Test
  void a_moratorium_without_a_name_is_on_the_treaty_spoken_of() {
    Claim claim =
        Told.russian("Россия покинула ДОВСЕ. В 2007 году последовал мораторий.")
            .one(EventType.SUSPENSION);
    assertEquals(Optional.of("cfe-treaty"), claim.object().flatMap(Mention::entity));
  }

  @Test
  void whose_duties_end_leaves_the_post_of_that_title_that_he_held() {
    Claim claim =
        Told.russian("Александр Грушко освобождён от обязанностей замминистра.")
            .one(EventType.DEPARTURE);
    assertEquals(
        Optional.of("russian-deputy-foreign-minister"), claim.object().flatMap(Mention::entity));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Указ подписан 24 октября 2012 года.",
        "Соответствующий указ опубликован 24 октября 2012 года.",
        "Указ об этом датирован 24 октября 2012 года."
      })
  void what_a_decree_does_is_of_the_day_of_the_decree(String decree) {
    Claim claim =
        Told.russian("Постпредом при НАТО назначен Александр Грушко. " + decree)
            .one(EventType.APPOINTMENT);
    assertEquals("2012-10-24", claim.date().map(DateSpan::edtf).orElse(""));
  }

  @Test
  void what_is_backed_is_the_decision_and_not_who_took_it() {
    Claim claim =
        Told.russian("НАТО поддерживает решение США о выходе из ДРСМД.").one(EventType.POSITION);
    assertEquals("решение США о выходе из ДРСМД", words(claim));
  }

  @Test
  void what_one_lets_be_known_is_what_follows() {
    Claim claim =
        Told.russian("Генсек НАТО дал понять, что альянс не уступит Москве.")
            .one(EventType.POSITION);
    assertEquals("альянс не уступит Москве", words(claim));
  }

  @Test
  void a_situation_that_gets_worse_is_no_relation() {
    assertEquals(
        0,
        Told.russian("Ситуация у западных границ России ухудшается из-за активности НАТО.")
            .all(EventType.RELATIONS_CHANGE)
            .size());
  }

  @Test
  void the_question_named_behind_a_dash_is_only_talked_of() {
    assertEquals(
        0,
        Told.russian("В главном вопросе – создании системы ПРО – Россия и НАТО не сошлись.")
            .all(EventType.ESTABLISHMENT)
            .size());
  }

  @Test
  void what_somebody_does_is_denounced_and_not_who_does_it() {
    Claim claim = Told.russian("НАТО осудила действия России в Крыму.").one(EventType.ACCUSATION);
    assertEquals("действия России в Крыму", words(claim));
  }

  @Test
  void what_there_are_no_plans_for_is_not_planned() {
    Claim claim =
        Told.russian("У России нет планов по назначению постпреда при НАТО.")
            .one(EventType.APPOINTMENT);
    assertTrue(claim.negative());
  }

  @Test
  void the_only_way_to_make_somebody_do_something_has_not_made_him() {
    assertEquals(
        0,
        Told.russian("Давление – единственный способ заставить Россию встретиться с НАТО.")
            .all(EventType.MEETING)
            .size());
  }

  @Test
  void fewer_envoys_are_a_ceiling_and_no_withdrawal_of_forces() {
    assertEquals(
        1,
        Told.russian("НАТО сократила число российских дипломатов при альянсе.")
            .all(EventType.STAFF_CEILING)
            .size());
  }

  @Test
  void by_whose_mouth_something_is_threatened_is_not_what_is_threatened() {
    Claim claim =
        Told.russian("Россия устами постпреда пригрозила НАТО прекращением сотрудничества.")
            .one(EventType.THREAT);
    assertEquals("прекращением сотрудничества", words(claim));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Скорее всего, Россия", "Россия прежде всего"})
  void what_only_stresses_a_sentence_is_not_asked_for(String opening) {
    Claim claim =
        Told.russian(opening + " потребует от НАТО письменных гарантий.").one(EventType.DEMAND);
    assertEquals("письменных гарантий", words(claim));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AGREEMENT|Россия и НАТО подписали декларацию «Новое качество: к партнёрству».|декларацию «Новое качество: к партнёрству»",
        "PROPOSAL|Тони Блэр предложил России создать совет «двадцати».|создать совет «двадцати»",
        "COOPERATION|Россия и НАТО сотрудничают в борьбе с терроризмом.|борьбе с терроризмом"
      })
  void a_name_in_quotation_marks_and_an_opponent_belong_to_their_noun(
      EventType type, String sentence, String object) {
    assertEquals(
        Optional.of(object), Told.russian(sentence).one(type).object().map(o -> o.words()));
  }

  @Test
  void what_is_asked_is_no_part_of_whom() {
    Claim claim =
        Told.russian("Россия потребовала от других членов НАТО увеличения помощи.")
            .one(EventType.DEMAND);
    assertEquals("увеличения помощи", claim.object().orElseThrow().words());
  }

  @Test
  void what_is_held_begins_behind_its_conjunction_however_long_its_subject() {
    Claim claim =
        Told.russian("Лавров считает, что угрозы альянса, а также шантаж мешают диалогу.")
            .one(EventType.POSITION);
    assertEquals(
        "угрозы альянса, а также шантаж мешают диалогу", claim.object().orElseThrow().words());
  }
}
