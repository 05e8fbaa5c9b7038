package org.detente.extract;

import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.OptionalInt;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** Who takes a measure in Russian, against whom, and how far it is one. */
class RussianMeasuresTest {

  @Test
  void sittings_that_are_not_held_until_something_happens_are_suspended() {
    Claim claim =
        Told.russian(
                "Заседания Совета Россия – НАТО не будут проводиться, пока Москва не выведет войска"
                    + " из Грузии.")
            .one(EventType.SUSPENSION);
    assertEquals("nato-russia-council", Told.name(claim.object()));
    assertFalse(claim.negative());
  }

  @Test
  void accreditation_is_refused_or_cut_short_whoever_stands_in_which_case() {
    Claim refused =
        Told.russian("Трём российским дипломатам альянс отказал в аккредитации.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals(List.of("nato"), names(refused.agents()));
    assertEquals(List.of("russian-diplomats"), names(refused.targets()));
    assertEquals(OptionalInt.of(3), refused.number());
    Claim ended =
        Told.russian("Москва объявила, что прерывает аккредитацию двух канадских дипломатов.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals(List.of("russia"), names(ended.agents()));
    assertEquals(List.of("canadian-diplomats"), names(ended.targets()));
  }

  @Test
  void who_is_declared_unwelcome_may_stand_behind_the_words_that_say_so() {
    Claim russian =
        Told.russian("Польша объявила персоной нон грата российского дипломата.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals(List.of("poland"), names(russian.agents()));
    assertEquals(List.of("russian-diplomat"), names(russian.targets()));
    Claim latin =
        Told.russian("Россия объявила persona non grata сотрудника информационного бюро НАТО.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals(List.of("russia"), names(latin.agents()));
  }

  @Test
  void a_size_that_is_cut_is_a_ceiling() {
    assertEquals(
        OptionalInt.of(10),
        Told.russian(
                "НАТО решила отозвать аккредитацию у 8 российских дипломатов, а также сократить"
                    + " численность российской миссии при НАТО до 10 человек.")
            .one(EventType.STAFF_CEILING)
            .number());
    assertEquals(
        OptionalInt.of(20),
        Told.russian("Численность российской миссии при НАТО ограничена 20 сотрудниками.")
            .one(EventType.STAFF_CEILING)
            .number());
    assertEquals(
        List.of("nato"),
        names(
            Told.russian("Численность российского постпредства уже дважды сокращалась натовцами.")
                .one(EventType.STAFF_CEILING)
                .agents()));
  }

  @Test
  void an_indeclinable_name_and_the_post_beside_it_are_two() {
    Claim appointment =
        Told.russian("Путин назначил Грушко постпредом России при НАТО.")
            .one(EventType.APPOINTMENT);
    assertEquals(List.of("alexander-grushko"), names(appointment.targets()));
    assertEquals("russian-permanent-representative-to-nato", name(appointment.object()));
  }

  @Test
  void what_is_stopped_of_ones_own_is_stopped_by_oneself() {
    Claim suspension =
        Told.russian("После приостановки своей миссии при НАТО Россия обратится к послам.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("russia"), names(suspension.agents()));
  }

  @Test
  void whose_decision_it_was_has_done_it() {
    assertEquals(
        List.of("nato"),
        names(
            Told.russian("В результате решения НАТО приостановлено практическое сотрудничество.")
                .one(EventType.SUSPENSION)
                .agents()));
  }

  @Test
  void what_representatives_or_leaders_do_their_side_does() {
    assertEquals(
        List.of("united-states"),
        names(
            Told.russian("Представители США отменили заседание Совета Россия-НАТО.")
                .one(EventType.CANCELLATION)
                .agents()));
    assertEquals(
        List.of("nato"),
        names(
            Told.russian(
                    "Руководство альянса решило лишить аккредитации двух российских дипломатов.")
                .one(EventType.ACCREDITATION_WITHDRAWAL)
                .agents()));
  }

  @Test
  void a_council_may_be_written_small() {
    assertEquals(
        "nato-russia-council",
        name(
            Told.russian("В Брюсселе завершилось заседание совета Россия — НАТО.")
                .one(EventType.MEETING)
                .forum()));
  }

  @Test
  void a_sitting_that_one_is_going_to_is_to_come() {
    assertEquals(
        Modality.PLANNED,
        Told.russian("Москва едет на заседание Совета Россия-НАТО.")
            .one(EventType.MEETING)
            .modality());
  }

  @Test
  void who_ought_to_refuse_has_not() {
    assertEquals(
        List.of(),
        Told.russian("Альянс должен отказаться от военной деятельности на территории Украины.")
            .all(EventType.REFUSAL));
  }

  @Test
  void measures_that_one_will_be_forced_to_take_are_not_taken() {
    Told told = Told.russian("Российская сторона будет вынуждена принять ответные меры.");
    assertEquals(List.of(), told.all(EventType.DECISION));
    assertEquals(List.of("russia"), names(told.one(EventType.THREAT).agents()));
  }

  @Test
  void thousands_set_apart_are_one_number_and_about_counts() {
    Claim withdrawn =
        Told.russian("США вывели 12 000 военнослужащих из Германии.").one(EventType.DEPLOYMENT);
    assertEquals(12000, withdrawn.number().orElseThrow());
    Claim sent =
        Told.russian("НАТО разместила в Польше около 4\u00a0500 солдат.").one(EventType.DEPLOYMENT);
    assertEquals(4500, sent.number().orElseThrow());
  }

  @Test
  void who_summons_is_the_ministry_somebody_is_called_to() {
    Claim claim = Told.russian("Посол Польши вызван в МИД России.").one(EventType.SUMMONS);
    assertEquals("russian-foreign-ministry", claim.agents().get(0).entity().orElseThrow());
  }

  @Test
  void to_belong_to_the_alliance_is_no_accession() {
    assertEquals(
        List.of(),
        Told.russian("Альянс, в который входит Германия, призвал Россию к диалогу.")
            .all(EventType.ACCESSION));
  }
}
