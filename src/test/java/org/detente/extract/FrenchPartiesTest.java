package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** Whose a French claim is where names are joined, set at the head, or told back in time. */
class FrenchPartiesTest {

  private static Claim one(EventType type, String sentence) {
    return Told.of(sentence).one(type);
  }

  @Test
  void what_is_told_back_in_time_goes_on_with_what_was_said() {
    Claim claim =
        one(
            EventType.DECISION,
            "Alexandre Grouchko a déclaré que Moscou surveillait l'OTAN, et avait pris des mesures.");
    assertEquals(List.of("russia"), names(claim.agents()));
    Claim deployment =
        one(
            EventType.DEPLOYMENT,
            "Le secrétaire général a précisé que l'OTAN augmenterait ses dépenses et déploierait"
                + " quatre bataillons en Pologne.");
    assertEquals(Modality.PLANNED, deployment.modality());
  }

  @Test
  void a_gerund_at_the_head_of_what_is_said_has_its_subject() {
    Claim claim =
        one(
            EventType.POSITION,
            "Moscou estime qu'en intensifiant ses activités, l'OTAN lutte contre des menaces"
                + " imaginaires.");
    assertEquals(List.of("russia"), names(claim.agents()));
    assertTrue(
        Told.of("Moscou estime qu'en intensifiant sa coopération, l'OTAN lutte contre elle.")
            .all(EventType.COOPERATION)
            .stream()
            .noneMatch(c -> names(c.agents()).contains("russia")));
  }

  @Test
  void the_possibility_for_somebody_to_join_is_his() {
    Claim claim =
        one(
            EventType.ACCESSION,
            "Lavrov a évoqué la possibilité pour l'Ukraine de rejoindre l'OTAN.");
    assertEquals(List.of("ukraine"), names(claim.agents()));
  }

  @Test
  void names_joined_by_a_hyphen_are_two() {
    assertEquals(
        List.of("nato", "russia"),
        names(one(EventType.MEETING, "Un sommet OTAN-Russie s'est tenu à Lisbonne.").agents()));
    assertEquals(
        List.of("georgia", "nato"),
        names(
            one(
                    EventType.MEETING,
                    "Une réunion de la Commission Géorgie-OTAN s'est tenue à Tbilissi.")
                .agents()));
  }

  @Test
  void a_suspension_since_the_deed_of_one_is_not_his() {
    Claim claim =
        one(
            EventType.SUSPENSION,
            "Les réunions du Conseil OTAN-Russie étaient suspendues depuis l'annexion de la Crimée"
                + " par la Russie.");
    assertEquals(List.of(), names(claim.agents()));
  }

  @Test
  void a_city_at_the_head_is_where_it_was_refused() {
    Claim claim =
        one(
            EventType.REFUSAL,
            "Lors du sommet de l'OTAN à Bucarest, les Alliés avaient refusé d'intégrer la Géorgie.");
    assertEquals(List.of(), names(claim.targets()));
  }

  @Test
  void a_verb_is_no_conjunction() {
    Claim claim =
        one(EventType.EXERCISE, "14 pays de l'OTAN entament des manœuvres en mer Baltique.");
    assertEquals(List.of("nato-member-states"), names(claim.agents()));
  }

  @Test
  void his_country_is_that_of_whom_the_text_spoke_last() {
    Claim claim =
        Told.of("M. Lavrov est arrivé à Bruxelles.", "Son pays souhaite un dialogue avec l'OTAN.")
            .one(EventType.POSITION);
    assertEquals(List.of("russia"), names(claim.agents()));
  }

  @Test
  void representatives_are_those_whom_they_represent() {
    Claim claim =
        one(EventType.MEETING, "Les représentants des pays de l'OTAN se sont réunis à Bruxelles.");
    assertEquals(List.of("nato-member-states"), names(claim.agents()));
  }

  @Test
  void subject_and_object_are_two() {
    Claim claim =
        Told.of("La Russie étonne l'Alliance.", "Elle a qualifié la Russie de menace.")
            .one(EventType.POSITION);
    assertEquals(List.of("nato"), names(claim.agents()));
  }

  @Test
  void a_feminine_pronoun_is_a_feminine_name_and_no_capital() {
    Claim claim =
        one(
            EventType.DEMAND,
            "Washington prépare pour l'OTAN une réponse à la Russie sur les garanties qu'elle a"
                + " exigées.");
    assertEquals(List.of("russia"), names(claim.agents()));
  }

  @Test
  void one_alliance_among_others_is_not_nato() {
    assertTrue(
        Told.of("La Russie a réuni un sommet d'une alliance militaire régionale.")
            .all(EventType.MEETING)
            .stream()
            .noneMatch(c -> names(c.agents()).contains("nato")));
  }

  @Test
  void who_owns_the_place_does_not_attack_it() {
    Claim claim = one(EventType.CONFLICT, "Nouvelle incursion russe dans le ciel de l'OTAN.");
    assertEquals(List.of("russia"), names(claim.agents()));
  }

  @Test
  void the_country_of_a_union_is_not_just_the_state_named_last() {
    assertTrue(
        Told.of("L'Estonie accuse la Russie.", "Le pays de l'Union européenne a protesté.")
            .all(EventType.POSITION)
            .isEmpty());
  }

  @Test
  void a_participle_after_a_comma_is_of_who_tells() {
    for (Claim claim :
        Told.of(
                "Vladimir Poutine a affirmé que la Russie n'avait aucune raison de combattre les"
                    + " pays de l'OTAN, accusant l'Alliance de mentir.")
            .all(EventType.ACCUSATION)) {
      assertEquals(List.of("vladimir-putin"), names(claim.agents()));
    }
  }

  @Test
  void with_whom_relations_are_is_not_who_consults() {
    Claim claim =
        one(
            EventType.MEETING,
            "Les consultations de l'administration russe sur les relations avec l'OTAN auront lieu"
                + " dimanche.");
    assertEquals(List.of(), names(claim.agents()));
  }

  @Test
  void a_word_of_two_demonyms_parts_no_name_from_its_noun() {
    Claim claim =
        one(
            EventType.DEMAND,
            "L'OTAN suit l'exercice stratégique russo-biélorusse West 2021 et appelle Moscou à agir"
                + " de manière transparente.");
    assertEquals(List.of("nato"), names(claim.agents()));
  }

  @Test
  void who_declares_a_suspension_suspends() {
    Claim claim =
        one(
            EventType.SUSPENSION,
            "L'OTAN a déclaré la suspension des réunions du Conseil OTAN-Russie.");
    assertEquals(List.of("nato"), names(claim.agents()));
  }

  @Test
  void at_the_beginning_of_a_talk_who_speaks_takes_part() {
    Claim claim =
        one(
            EventType.MEETING,
            "« Je suis heureux », a déclaré Sergueï Lavrov au début de la rencontre avec Jens"
                + " Stoltenberg à l'OTAN.");
    assertEquals(List.of("jens-stoltenberg", "sergei-lavrov"), names(claim.agents()));
  }
}
