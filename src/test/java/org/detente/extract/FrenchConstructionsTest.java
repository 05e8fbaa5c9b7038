package org.detente.extract;

import static org.detente.extract.Told.edtf;
import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

/** Constructions of French newspapers, each with the sentence that shows it. */
class FrenchConstructionsTest {

  @Test
  void whose_decision_it_is_does_what_the_infinitive_says() {
    Claim claim =
        Told.of("Berlin a regretté la décision de Moscou de suspendre sa mission.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("russia"), names(claim.agents()));
  }

  @Test
  void a_noun_goes_on_after_what_commas_insert() {
    Claim claim =
        Told.of(
                "Moscou répond ainsi au retrait, décidé le 3 avril, des accréditations de huit de ses"
                    + " diplomates.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals("2014-04-03", edtf(claim.date()));
    assertEquals(OptionalInt.of(8), claim.number());
  }

  @Test
  void a_participation_is_in_each_thing_it_names() {
    List<Claim> claims =
        Told.of(
                "Boris Eltsine a ordonné la suspension de la participation russe à l'Acte fondateur"
                    + " et au Partenariat pour la paix.")
            .all(EventType.SUSPENSION);
    assertEquals(
        List.of("nato-russia-founding-act", "partnership-for-peace"),
        claims.stream().map(c -> name(c.object())).toList());
  }

  @Test
  void celle_de_is_the_noun_before_of_another() {
    List<Claim> claims =
        Told.of(
                "La Russie a suspendu sa mission permanente auprès de l'OTAN et celle de l'Alliance à"
                    + " Moscou.")
            .all(EventType.SUSPENSION);
    assertEquals(
        List.of("russian-permanent-mission-to-nato", "nato-military-liaison-mission-in-moscow"),
        claims.stream().map(c -> name(c.object())).toList());
  }

  @Test
  void son_pays_is_the_state_of_who_speaks() {
    Claim claim =
        Told.of("Sergueï Lavrov a annoncé que son pays suspendrait sa mission auprès de l'OTAN.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("russia"), names(claim.agents()));
  }

  @Test
  void the_ceiling_is_the_number_after_a() {
    Claim claim =
        Told.of("L'OTAN a ramené de vingt à dix l'effectif de la mission russe.")
            .one(EventType.STAFF_CEILING);
    assertEquals(OptionalInt.of(10), claim.number());
    assertEquals(List.of("russian-permanent-mission-to-nato"), names(claim.targets()));
  }

  @Test
  void who_acts_after_a_talk_took_part_in_it() {
    Claim claim =
        Told.of(
                "Lors d'un entretien avec Jens Stoltenberg, Sergueï Lavrov a dénoncé l'élargissement"
                    + " de l'OTAN.")
            .one(EventType.MEETING);
    assertEquals(
        List.of("jens-stoltenberg", "sergei-lavrov"),
        names(claim.agents()).stream().sorted().toList());
  }

  @Test
  void what_is_denied_or_only_planned_by_a_noun_is_not_told() {
    Told told =
        Told.of(
            "La suspension ne signifie pas de retrait du traité FCE, a dit Sergueï Lavrov.",
            "La Russie est accusée de préparer un plan d'invasion de l'Ukraine.");
    assertTrue(told.all(EventType.TREATY_WITHDRAWAL).isEmpty());
    assertTrue(told.all(EventType.CONFLICT).isEmpty());
  }

  @Test
  void what_was_envisaged_is_told_by_what_became_of_it() {
    Told told =
        Told.of("Le sommet du Conseil OTAN-Russie envisagé en mai à Chicago n'a pas eu lieu.");
    assertEquals(List.of(EventType.CANCELLATION), told.types());
  }

  @Test
  void a_city_where_one_invites_is_not_what_one_invites_to() {
    Claim claim =
        Told.of("À Madrid, l'Alliance avait invité la Pologne à entrer dans ses rangs.")
            .one(EventType.INVITATION);
    assertTrue(name(claim.object()).startsWith("entrer"), name(claim.object()));
  }

  @Test
  void capitals_are_printed_without_accents() {
    Claim claim =
        Told.of("A Bruxelles, on regrette la décision de Moscou.").one(EventType.POSITION);
    assertEquals(List.of("nato"), names(claim.agents()));
  }

  @Test
  void an_arrest_points_back_at_what_was_stopped() {
    Told told =
        Told.of(
            "Les ministres des Affaires étrangères de l'OTAN ont suspendu mercredi la coopération"
                + " pratique avec la Russie. Concrètement, l'arrêt frappe la formation d'agents"
                + " antidrogue pour l'Afghanistan.");
    List<Claim> claims = told.all(EventType.SUSPENSION);
    assertEquals(List.of("nato-foreign-ministers"), names(claims.get(1).agents()));
    assertEquals("2014-04-09", edtf(claims.get(1).date()));
  }

  @Test
  void what_the_same_ones_ask_at_an_occasion_they_ask_that_day() {
    Claim claim =
        Told.of(
                "Les ministres des Affaires étrangères de l'OTAN ont suspendu mercredi la coopération"
                    + " pratique avec la Russie. Ils ont appelé Moscou à respecter le droit.")
            .one(EventType.DEMAND);
    assertEquals("2014-04-09", edtf(claim.date()));
  }

  @Test
  void what_one_side_answers_is_named_after_its_measures() {
    Told told =
        Told.of(
            "La Russie a fermé sa mission auprès de l'OTAN.",
            "Moscou répond ainsi à l'expulsion de huit diplomates russes.");
    assertEquals(
        Optional.of(told.one(EventType.ACCREDITATION_WITHDRAWAL).key()),
        told.one(EventType.CLOSURE).inResponseTo());
  }

  @Test
  void a_name_right_after_a_title_holds_it() {
    Told told =
        Told.of(
            "Le président a reçu le secrétaire général de l'OTAN Anders Fogh Rasmussen, selon Moscou.");
    assertEquals("anders-fogh-rasmussen", name(told.reading().offices().get(0).person()));
  }
}
