package org.detente.extract;

import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Scope;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** Who does what to whom in French, from the structure of the sentence. */
class RolesTest {

  @Test
  void par_names_the_doer_of_a_passive() {
    Claim claim =
        Told.of("Les contacts militaires avec Moscou ont été gelés par l'Alliance.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("nato"), names(claim.agents()));
    assertEquals(List.of("russia"), names(claim.targets()));
    assertEquals("contacts militaires avec Moscou", name(claim.object()));
  }

  @Test
  void a_passive_without_par_has_no_doer() {
    Claim claim =
        Told.of("Les visites de navires de l'OTAN dans les ports russes ont été annulées.")
            .one(EventType.CANCELLATION);
    assertEquals(List.of(), names(claim.agents()));
  }

  @Test
  void a_coordinated_participle_has_the_same_doer_and_its_own_object() {
    Told told =
        Told.of(
            "L'OTAN a interrompu la coopération avec la Russie et fermé son bureau d'information à"
                + " Moscou.");
    Claim closure = told.one(EventType.CLOSURE);
    assertEquals(List.of("nato"), names(closure.agents()));
    assertEquals("nato-information-office-in-moscow", name(closure.object()));
    assertEquals(List.of("nato"), names(told.one(EventType.SUSPENSION).agents()));
  }

  @Test
  void each_infinitive_decided_is_a_claim_of_the_one_who_decides() {
    Told told =
        Told.of(
            "La Russie a décidé de suspendre sa mission auprès de l'OTAN et de fermer le bureau"
                + " d'information de l'Alliance à Moscou.");
    assertEquals(List.of(EventType.SUSPENSION, EventType.CLOSURE), told.types());
    for (Claim claim : told.reading().claims()) {
      assertEquals(List.of("russia"), names(claim.agents()));
    }
    assertEquals(
        "russian-permanent-mission-to-nato", name(told.one(EventType.SUSPENSION).object()));
    assertEquals("nato-information-office-in-moscow", name(told.one(EventType.CLOSURE).object()));
  }

  @Test
  void each_thing_suspended_is_a_claim_of_its_own() {
    List<Claim> claims =
        Told.of(
                "La Russie a suspendu les visites de navires, les exercices communs et les réunions"
                    + " d'experts avec l'OTAN.")
            .all(EventType.SUSPENSION);
    assertEquals(
        List.of("visites de navires", "exercices communs", "réunions d'experts avec l'OTAN"),
        claims.stream().map(c -> name(c.object())).toList());
    assertEquals(List.of(0, 1, 2), claims.stream().map(c -> c.key().ordinal()).toList());
  }

  @Test
  void what_stands_between_commas_does_not_hide_the_object() {
    Claim claim =
        Told.of("L'Alliance a, pour sa part, gelé les consultations avec la Russie.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("nato"), names(claim.agents()));
    assertEquals("consultations avec la Russie", name(claim.object()));
  }

  @Test
  void who_se_voit_retirer_something_is_hit() {
    Claim claim =
        Told.of("Six diplomates russes se sont vu retirer leur accréditation par l'OTAN.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals(List.of("nato"), names(claim.agents()));
    assertEquals(List.of("russian-diplomats"), names(claim.targets()));
    assertEquals(OptionalInt.of(6), claim.number());
  }

  @Test
  void dont_hands_the_antecedent_to_what_is_suspended() {
    Claim claim =
        Told.of("Le traité FCE, dont la Russie avait suspendu l'application, n'est plus débattu.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("russia"), names(claim.agents()));
    assertEquals("cfe-treaty", name(claim.object()));
    assertEquals(Scope.TREATY, claim.scope().orElseThrow());
  }

  @Test
  void a_relative_clause_tells_of_its_antecedent() {
    Claim claim =
        Told.of("La mission russe auprès de l'OTAN, que Moscou a fermée, était grande.")
            .one(EventType.CLOSURE);
    assertEquals(List.of("russia"), names(claim.agents()));
    assertEquals("russian-permanent-mission-to-nato", name(claim.object()));
  }

  @Test
  void of_a_council_that_meets_the_sides_meet() {
    Claim claim =
        Told.of("Le Conseil OTAN-Russie s'est réuni mardi à Bruxelles.").one(EventType.MEETING);
    assertEquals(List.of("nato", "russia"), names(claim.agents()));
    assertEquals("nato-russia-council", name(claim.forum()));
  }

  @Test
  void an_appointment_has_person_and_post() {
    Claim claim =
        Told.of(
                "Vladimir Poutine a nommé Alexandre Grouchko représentant permanent de la Russie"
                    + " auprès de l'OTAN.")
            .one(EventType.APPOINTMENT);
    assertEquals(List.of("vladimir-putin"), names(claim.agents()));
    assertEquals(List.of("alexander-grushko"), names(claim.targets()));
    assertEquals("russian-permanent-representative-to-nato", name(claim.object()));
  }

  @Test
  void the_cause_is_the_words_that_give_it() {
    Told told =
        Told.of("L'OTAN a gelé les réunions avec la Russie, en raison du conflit en Géorgie.");
    assertEquals(
        "conflit en Géorgie",
        told.one(EventType.SUSPENSION)
            .cause()
            .map(c -> c.of(told.reading().article().text()))
            .orElse("")
            .replaceFirst("^(?:le|du) ", ""));
  }

  @Test
  @Disabled("a cause right after a noun is taken for the noun's own, and its place for the event's")
  void the_place_of_a_cause_is_not_the_place_of_the_event() {
    Claim claim =
        Told.of(
                "L'OTAN a reporté la réunion du Conseil OTAN-Russie en raison du conflit en Géorgie.")
            .one(EventType.POSTPONEMENT);
    assertEquals("", name(claim.place()));
    assertEquals("nato-russia-council", name(claim.forum()));
  }

  @Test
  @Disabled("that programmes have scopes of their own is not said in the reference layer")
  void practical_cooperation_has_a_scope_of_its_own() {
    Claim claim =
        Told.of("L'OTAN a suspendu toute coopération pratique avec la Russie.")
            .one(EventType.SUSPENSION);
    assertEquals(Scope.PRACTICAL_COOPERATION, claim.scope().orElseThrow());
  }

  @Test
  @Disabled("an infinitive on a noun does not look for its doer in the noun's complement")
  void who_decides_does_what_is_decided() {
    Claim claim =
        Told.of("La décision de l'OTAN de fermer son bureau à Moscou surprend la Russie.")
            .one(EventType.CLOSURE);
    assertEquals(List.of("nato"), names(claim.agents()));
  }

  @Test
  void thousands_set_apart_are_one_number() {
    Claim claim =
        Told.of("La Russie a massé 100 000 soldats à la frontière ukrainienne.")
            .one(EventType.DEPLOYMENT);
    assertEquals(100_000, claim.number().getAsInt());
  }

  @Test
  void who_takes_part_in_an_exercise_exercises_beside_who_holds_it() {
    Claim claim =
        Told.of("L'OTAN mène des manœuvres en mer Noire avec la participation de l'Ukraine.")
            .one(EventType.EXERCISE);
    assertEquals(List.of("nato", "ukraine"), names(claim.agents()).stream().sorted().toList());
  }
}
