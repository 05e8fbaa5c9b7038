package org.detente.extract;

import static org.detente.extract.Told.assertAgents;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** In French: how far that reaches which stands beside a word, and what answers a measure. */
class FrenchReachTest {

  @Test
  void what_is_set_in_behind_one_is_said_of_that_one() {
    assertAgents(
        EventType.ACCESSION,
        "La Hongrie, récemment devenue membre de l'Alliance atlantique, la Bulgarie et la Roumanie"
            + " ont refusé le survol de leur territoire aux avions russes.",
        "hungary");
  }

  @Test
  void where_others_act_is_not_where_one_answers_them() {
    Told told =
        Told.of(
            "L'Otan va déployer quatre bataillons en Pologne, en réponse aux agissements de la"
                + " Russie en Ukraine.");
    assertEquals(List.of("poland"), Told.names(told.one(EventType.DEPLOYMENT).targets()));
  }

  @Test
  void for_whom_something_is_a_threat_does_not_say_so() {
    Told told =
        Told.of(
            "« L'Ukraine ne constitue pas une menace pour la Russie », a dit Jens Stoltenberg.");
    assertEquals(List.of("jens-stoltenberg"), Told.names(told.one(EventType.POSITION).agents()));
    assertAgents(
        EventType.POSITION,
        "Pour Moscou, l'élargissement de l'Otan constitue une menace.",
        "russia");
  }

  @Test
  void we_act_by_ourselves_behind_a_conjunction() {
    Told told =
        Told.of(
            "« Aucune décision n'a été prise mais nous discuterons avec la Russie », a précisé Jens"
                + " Stoltenberg.");
    assertFalse(told.one(EventType.MEETING).negative());
  }

  @Test
  void who_does_something_over_and_over_does_it() {
    assertAgents(
        EventType.CONFLICT,
        "L'aviation russe a multiplié les incursions dans l'espace aérien de l'Otan.",
        "russia");
  }

  @Test
  void to_disagree_on_something_is_a_stance() {
    Told told = Told.of("La Russie et l'Otan s'opposent sur le bouclier antimissile.");
    assertEquals(List.of("russia", "nato"), Told.names(told.one(EventType.POSITION).agents()));
  }

  @Test
  void measures_in_return_that_one_says_one_will_take_are_a_threat() {
    assertAgents(
        EventType.THREAT,
        "Le Kremlin a prévenu que la Russie serait contrainte de prendre des « contre-mesures » à"
            + " l'adhésion de la Finlande à l'OTAN.",
        "kremlin");
    Told told = Told.of("Le Kremlin a promis mardi de prendre des contre-mesures face à l'Otan.");
    assertFalse(told.one(EventType.THREAT).object().orElseThrow().words().contains("mardi"));
    assertTrue(
        Told.of("L'Otan a prévenu que la Russie prendrait des contre-mesures.")
            .all(EventType.THREAT)
            .isEmpty());
  }

  @Test
  void a_day_within_the_verb_is_when_it_was_done() {
    Told told =
        Told.of("Les Alliés ont, le 1er avril 2014, suspendu la coopération avec la Russie.");
    assertEquals("2014-04-01", Told.edtf(told.one(EventType.SUSPENSION).date()));
  }

  @Test
  void manoeuvres_that_are_over_are_not_suspended() {
    assertTrue(
        Told.of("L'exercice Bold Monarch, avec un sous-marin russe, a pris fin vendredi.")
            .all(EventType.SUSPENSION)
            .isEmpty());
  }

  @Test
  void who_sees_something_in_it_meets_nobody() {
    assertAgents(
        EventType.MEETING,
        "Lord Robertson a vu tour à tour Igor Ivanov et Vladimir Poutine.",
        "george-robertson",
        "igor-ivanov",
        "vladimir-putin");
    assertTrue(
        Told.of("Dmitri Rogozine y a vu « une prime à l'agresseur ».")
            .all(EventType.MEETING)
            .isEmpty());
  }

  @Test
  void a_day_on_what_is_answered_or_came_before_is_not_when_it_was_done() {
    Told launched =
        Told.of(
            "L'opération Active Endeavour, lancée en octobre 2001 par l'Alliance en réponse aux"
                + " attentats du 11 septembre, vise la Russie.");
    assertEquals("2001-10", Told.edtf(launched.one(EventType.ESTABLISHMENT).date()));
    Told summit =
        Told.of(
            "L'Otan et la Russie ont tenu lundi à Lisbonne leur premier sommet depuis la crise"
                + " géorgienne de 2008.");
    assertEquals("2014-04-07", Told.edtf(summit.one(EventType.MEETING).date()));
  }

  @Test
  void what_has_yet_to_be_endorsed_is_only_planned() {
    String envoi =
        "L'envoi de quatre bataillons de l'Otan en Pologne doit être entériné à Varsovie.";
    assertEquals(Modality.PLANNED, Told.of(envoi).one(EventType.DEPLOYMENT).modality());
  }

  @Test
  void who_says_so_stands_behind_where_he_says_it() {
    assertAgents(
        EventType.POSITION,
        "\"Des désaccords profonds demeurent avec Moscou\", a constaté à la sortie le secrétaire"
            + " général de l'Otan.",
        "anders-fogh-rasmussen");
  }

  @Test
  void who_initialled_a_text_stands_behind_the_day() {
    assertAgents(
        EventType.AGREEMENT,
        "Le document, paraphé en février 2003 par l'Alliance et par Moscou, fixe les règles.",
        "nato",
        "russia");
  }
}
