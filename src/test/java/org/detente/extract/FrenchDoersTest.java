package org.detente.extract;

import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** Who does, and to what, where French tells it otherwise than by subject and object. */
class FrenchDoersTest {

  private static Claim one(EventType type, String sentence) {
    return Told.of(sentence).one(type);
  }

  private static void agents(EventType type, String sentence, String... slugs) {
    assertEquals(List.of(slugs), names(one(type, sentence).agents()), sentence);
  }

  @Test
  void forces_that_are_said_to_move_are_moved_by_their_side() {
    agents(EventType.DEPLOYMENT, "Des troupes russes sont stationnées en Transnistrie.", "russia");
    agents(
        EventType.DEPLOYMENT,
        "Plusieurs bâtiments alliés ont mouillé en mer Noire.",
        "nato-member-states");
    agents(
        EventType.DEPLOYMENT,
        "L'Allemagne a annoncé qu'une brigade s'installera en Lituanie.",
        "germany");
    agents(EventType.EXERCISE, "La flotte russe s'entraîne en mer Noire.", "russia");
  }

  @Test
  void people_of_a_council_meet_in_it() {
    Claim claim =
        one(
            EventType.MEETING,
            "Les ministres des Affaires étrangères du Conseil OTAN-Russie se sont réunis à Corfou.");
    assertEquals(List.of("nato", "russia"), names(claim.agents()));
    assertEquals("nato-russia-council", name(claim.forum()));
  }

  @Test
  void an_exercise_is_of_what_it_is_called() {
    Claim known = one(EventType.EXERCISE, "La Russie et le Bélarus mènent les manœuvres Zapad.");
    assertEquals("zapad", name(known.object()));
    assertEquals(List.of("russia", "belarus"), names(known.agents()));
    assertEquals(
        "steadfast-defender",
        name(
            one(
                    EventType.EXERCISE,
                    "L'OTAN a conduit « Steadfast Defender », son plus vaste exercice.")
                .object()));
  }

  @Test
  void who_acts_on_a_visit_is_the_visitor() {
    agents(
        EventType.VISIT,
        "En visite à Moscou, Anders Fogh Rasmussen a plaidé pour un partenariat.",
        "anders-fogh-rasmussen");
  }

  @Test
  void there_will_be_no_meeting_tells_a_cancellation_and_there_was_none_a_negative_meeting() {
    Claim off = one(EventType.CANCELLATION, "Il n'y aura pas de réunion du Conseil OTAN-Russie.");
    assertEquals("nato-russia-council", name(off.forum()));
    Claim none =
        one(EventType.MEETING, "Il n'y a pas eu de réunion du Conseil OTAN-Russie depuis 2012.");
    assertTrue(none.negative());
    Claim planned =
        one(EventType.MEETING, "Il y aura une réunion du Conseil OTAN-Russie à Bruxelles.");
    assertEquals(Modality.PLANNED, planned.modality());
  }

  @Test
  void what_is_behind_the_name_of_what_somebody_is_made_tells_who_makes_it() {
    agents(
        EventType.ACCREDITATION_WITHDRAWAL,
        "Huit diplomates russes ont été déclarés persona non grata par l'Alliance.",
        "nato");
  }

  @Test
  void a_state_goes_out_of_what_hangs_on_its_name() {
    Claim claim =
        one(EventType.TREATY_WITHDRAWAL, "Le retrait des États-Unis du traité INF date de 2009.");
    assertEquals(List.of("united-states"), names(claim.agents()));
    assertEquals("inf-treaty", name(claim.object()));
  }

  @Test
  void who_signs_a_law_does_what_it_says() {
    agents(
        EventType.TREATY_WITHDRAWAL,
        "Vladimir Poutine a promulgué la loi dénonçant le traité FCE.",
        "vladimir-putin");
  }

  @Test
  void participles_after_a_comma_tell_too() {
    assertEquals(
        List.of("russian-diplomats"),
        names(
            one(
                    EventType.ACCUSATION,
                    "Huit diplomates russes, accusés d'espionnage, ont quitté Bruxelles.")
                .targets()));
    assertEquals(
        "nato-russia-council",
        name(
            one(
                    EventType.ESTABLISHMENT,
                    "Né en 2002, le Conseil OTAN-Russie compte trente membres.")
                .object()));
  }

  @Test
  void what_is_no_longer_convened_or_applied_is_suspended() {
    Claim council =
        one(
            EventType.SUSPENSION,
            "L'Alliance a cessé, le 1er avril, de réunir le Conseil OTAN-Russie.");
    assertEquals("nato-russia-council", name(council.object()));
    assertFalse(council.negative());
  }

  @Test
  void where_troops_stand_is_not_whose_they_are() {
    Claim claim =
        one(
            EventType.DEPLOYMENT,
            "Moscou est accusée par l'OTAN de masser des troupes à la frontière ukrainienne.");
    assertEquals(List.of("russia"), names(claim.agents()));
    assertEquals("troupes à la frontière ukrainienne", name(claim.object()));
  }

  @Test
  void pas_question_denies_what_follows() {
    assertTrue(
        Told.of("Pas question de renoncer à la politique de la porte ouverte, a dit l'OTAN.")
            .all(EventType.CANCELLATION)
            .isEmpty());
  }
}
