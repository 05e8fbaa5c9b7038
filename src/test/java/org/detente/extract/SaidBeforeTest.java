package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.detente.Russian;
import org.detente.model.Claim;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.junit.jupiter.api.Test;

/** Sentences that name the voice, or the day, of what the one before told. */
class SaidBeforeTest {

  private static Told told(String paragraph) {
    return new Told(Russian.read("2021-10-19", paragraph));
  }

  private static Optional<String> date(Claim claim) {
    return claim.date().map(DateSpan::edtf);
  }

  @Test
  void who_speaks_of_what_was_just_told_says_it_that_day() {
    Claim claim =
        told("Россия с 1 ноября приостановит работу своего постпредства при НАТО. "
                + "Об этом в понедельник заявил Сергей Лавров.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("sergei-lavrov"), names(claim.speaker().stream().toList()));
    assertEquals(Optional.of("2021-10-18"), date(claim));
    assertEquals(Optional.of("2021-11-01"), claim.effective().map(DateSpan::edtf));
  }

  @Test
  void an_agency_is_no_voice() {
    Claim claim =
        told("НАТО закрыла бюро в Москве, передаёт РИА Новости. Об этом сообщает ТАСС.")
            .one(EventType.CLOSURE);
    assertEquals(Optional.<Mention>empty(), claim.speaker());
  }

  @Test
  void such_a_decision_was_taken_on_its_day() {
    Claim claim =
        told("НАТО закрывает бюро в Москве. Такое решение было принято в пятницу.")
            .one(EventType.CLOSURE);
    assertEquals(Optional.of("2021-10-15"), date(claim));
  }

  @Test
  void the_reason_beside_a_measure_is_not_of_the_day_of_saying() {
    Claim claim =
        told("В ответ на высылку дипломатов из постпредства России при НАТО Москва закрывает"
                + " бюро альянса. Об этом в понедельник заявил Сергей Лавров.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals(Optional.empty(), date(claim));
  }

  @Test
  void who_is_called_a_member_that_joined_has_joined() {
    Claim claim =
        told("Финляндия стала 31-м государством, которое вступило в НАТО, Россия недовольна.")
            .one(EventType.ACCESSION);
    assertEquals(List.of("finland"), names(claim.agents()));
  }

  @Test
  void the_parties_are_both_sides() {
    Claim claim =
        told("Стороны договорились о создании Совместного постоянного совета.")
            .one(EventType.ESTABLISHMENT);
    assertEquals(List.of("nato", "russia"), names(claim.agents()));
  }
}
