package org.detente.extract;

import static org.detente.extract.Told.edtf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

/** How one claim of an article stands to another. */
class LinksTest {

  @Test
  void the_body_retells_the_headline() {
    List<Claim> claims =
        Told.under(
                "Moscou suspend sa mission auprès de l'OTAN",
                "La Russie a suspendu mardi sa mission auprès de l'OTAN.")
            .all(EventType.SUSPENSION);
    assertEquals(2, claims.size());
    assertEquals(Optional.empty(), claims.get(0).retells());
    assertEquals(Optional.of(claims.get(0).key()), claims.get(1).retells());
  }

  @Test
  void the_same_measure_of_the_other_side_is_no_retelling() {
    List<Claim> claims =
        Told.of(
                "La Russie a suspendu les exercices communs avec l'OTAN. L'OTAN a suspendu les"
                    + " exercices communs avec la Russie.")
            .all(EventType.SUSPENSION);
    assertEquals(2, claims.size());
    assertTrue(claims.stream().allMatch(c -> c.retells().isEmpty()));
  }

  @Test
  void another_day_makes_another_event() {
    List<Claim> claims =
        Told.of(
                "Sergueï Lavrov a rencontré Jens Stoltenberg le 3 mars 2014. Sergueï Lavrov a"
                    + " rencontré Jens Stoltenberg le 8 avril 2014.")
            .all(EventType.MEETING);
    assertEquals(2, claims.size());
    assertTrue(claims.stream().allMatch(c -> c.retells().isEmpty()));
  }

  @Test
  void the_day_of_a_headline_s_event_is_that_of_the_lead() {
    List<Claim> claims =
        Told.under(
                "Le Conseil OTAN-Russie se réunit",
                "Le Conseil OTAN-Russie s'est réuni le 3 mars 2014.",
                "Le Conseil OTAN-Russie s'est réuni le 8 avril 2014.")
            .all(EventType.MEETING);
    assertEquals(3, claims.size());
    assertEquals(Optional.of(claims.get(0).key()), claims.get(1).retells());
    assertEquals(Optional.empty(), claims.get(2).retells());
  }

  @Test
  void en_reponse_alone_answers_the_measure_of_the_other_side_just_told() {
    Told told =
        Told.of(
            "L'OTAN a expulsé six diplomates russes.",
            "En réponse, Moscou a fermé le bureau d'information de l'OTAN.");
    assertEquals(
        Optional.of(told.one(EventType.ACCREDITATION_WITHDRAWAL).key()),
        told.one(EventType.CLOSURE).inResponseTo());
    assertEquals(Optional.empty(), told.one(EventType.ACCREDITATION_WITHDRAWAL).inResponseTo());
  }

  @Test
  void en_reponse_a_answers_what_it_names() {
    Told told =
        Told.of(
            "En réponse à l'expulsion de six diplomates russes par l'OTAN, Moscou a fermé la mission"
                + " de liaison militaire de l'OTAN à Moscou.");
    assertEquals(
        Optional.of(told.one(EventType.ACCREDITATION_WITHDRAWAL).key()),
        told.one(EventType.CLOSURE).inResponseTo());
    assertEquals(Optional.empty(), told.one(EventType.ACCREDITATION_WITHDRAWAL).inResponseTo());
  }

  @Test
  void a_measure_does_not_answer_its_own_side() {
    Told told =
        Told.of(
            "La Russie a fermé le bureau d'information de l'OTAN. En réponse, Moscou a suspendu sa"
                + " mission auprès de l'OTAN.");
    assertEquals(Optional.empty(), told.one(EventType.SUSPENSION).inResponseTo());
  }

  @Test
  void the_pluperfect_recalls_the_day_told_elsewhere() {
    List<Claim> claims =
        Told.of(
                "L'OTAN a suspendu la coopération militaire avec la Russie le 1er avril 2014. La"
                    + " coopération militaire avait été suspendue par l'OTAN.")
            .all(EventType.SUSPENSION);
    assertEquals(
        List.of("2014-04-01", "2014-04-01"), claims.stream().map(c -> edtf(c.date())).toList());
  }
}
