package org.detente.extract;

import static org.detente.extract.Told.assertAgents;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** Plain sentences of despatches: voices, warnings, and days that were set. */
class FrenchDespatchTest {

  @Test
  void who_does_it_too_does_it() {
    assertAgents(
        EventType.SUSPENSION,
        "La Norvège a elle aussi suspendu ses manœuvres avec la marine russe.",
        "norway");
  }

  @Test
  void what_is_so_in_somebodys_words_or_eyes_he_holds() {
    for (String voice : List.of("D'après Moscou", "Selon la Russie", "Aux yeux de Moscou")) {
      assertAgents(EventType.POSITION, voice + ", l'Otan n'est plus un partenaire.", "russia");
    }
    assertTrue(
        Told.of("Selon le Norvégien, l'Otan est un partenaire de la Russie.")
            .all(EventType.POSITION)
            .isEmpty());
  }

  @Test
  void measures_against_others_that_one_will_take_are_threatened() {
    for (String story :
        List.of(
            "Faute d'accord, la Russie prendrait des mesures « militaires », a averti M. Poutine.",
            "La Russie prendra des mesures de rétorsion.")) {
      Claim threat = Told.of(story).one(EventType.THREAT);
      assertEquals(List.of("russia"), names(threat.agents()));
      assertEquals(Modality.ACTUAL, threat.modality());
    }
  }

  @Test
  void that_something_must_stop_is_asked_by_who_says_so() {
    assertAgents(
        EventType.DEMAND,
        "« L'expansion de l'Otan doit cesser », a lancé Sergueï Lavrov.",
        "sergei-lavrov");
  }

  @Test
  void a_day_that_was_set_lies_ahead_though_nothing_will_be_then() {
    Claim off =
        Told.of("La réunion prévue en juin avec la Russie n'aura pas lieu.")
            .one(EventType.CANCELLATION);
    assertEquals(Modality.ACTUAL, off.modality());
    assertEquals("2014-06", off.date().orElseThrow().edtf());
  }

  @Test
  void what_is_no_longer_on_the_agenda_is_off() {
    assertEquals(
        List.of(EventType.CANCELLATION),
        Told.of("La tenue d'un sommet Otan-Russie n'est plus à l'ordre du jour.").types());
  }

  @Test
  void a_participle_behind_an_object_is_no_verb_and_what_is_not_enlarged_is_no_enlargement() {
    Claim asked =
        Told.of("Moscou réclame un engagement écrit de non-élargissement de l'Alliance.")
            .one(EventType.DEMAND);
    assertTrue(asked.speaker().isEmpty());
    assertEquals("engagement", asked.object().map(Mention::words).orElseThrow().split(" ")[0]);
  }

  @Test
  void a_person_who_receives_another_meets_him() {
    for (String story :
        List.of(
            "Vladimir Poutine, encore président par intérim, a reçu George Robertson au Kremlin.",
            "George Robertson a été reçu au Kremlin par Vladimir Poutine.")) {
      assertAgents(EventType.MEETING, story, "george-robertson", "vladimir-putin");
    }
    assertAgents(
        EventType.VISIT, "George Robertson a été reçu mardi au Kremlin.", "george-robertson");
    assertTrue(
        Told.of("Vladimir Poutine a reçu une lettre de George Robertson.").types().isEmpty());
  }
}
