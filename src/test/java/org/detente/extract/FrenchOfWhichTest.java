package org.detente.extract;

import static org.detente.extract.Told.assertAgents;
import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

/** Pronouns of belonging, words of prepositions, and verbs that accuse what stands before them. */
class FrenchOfWhichTest {

  @Test
  void of_which_one_has_withdrawn_one_is_no_longer_party() {
    Told told =
        Told.of(
            "Le traité Ciel ouvert, dont les États-Unis se sont retirés, inquiète l'Otan.",
            "La Russie s'en retirera le 18 décembre.");
    List<Claim> left = told.all(EventType.TREATY_WITHDRAWAL);
    assertEquals(
        List.of("united-states", "russia"),
        left.stream().flatMap(c -> names(c.agents()).stream()).toList());
    left.forEach(c -> assertEquals("open-skies-treaty", name(c.object())));
  }

  @Test
  void a_noun_of_a_preposition_is_nothing_announced() {
    assertTrue(
        Told.of(
                "La Russie a annoncé ces mesures le 18 octobre en représailles à l'envoi de troupes"
                    + " de l'Otan.")
            .all(EventType.THREAT)
            .isEmpty());
  }

  @Test
  void somebody_with_a_name_of_his_own_is_not_the_one_before() {
    assertTrue(
        Told.of(
                "Sergueï Lavrov a protesté. L'ambassadeur Alexandre Tokovinine a été chargé de"
                    + " cette tâche par Moscou.")
            .all(EventType.DECISION)
            .stream()
            .noneMatch(c -> names(c.targets()).contains("sergei-lavrov")));
  }

  @Test
  void what_somebody_says_by_accusing_is_an_accusation() {
    assertAgents(
        EventType.ACCUSATION,
        "« C'est contraire à l'esprit du Conseil Otan-Russie », a accusé Jens Stoltenberg.",
        "jens-stoltenberg");
  }

  @Test
  void a_pronoun_or_preposition_alone_is_no_object() {
    for (String story :
        List.of(
            "L'Otan a reçu une lettre. Les pays baltes s'en inquiètent.",
            "La Pologne a plaidé pour que le dialogue avec la Russie soit maintenu.")) {
      assertTrue(
          Told.of(story).reading().claims().stream()
              .allMatch(c -> c.object().filter(o -> o.words().length() < 5).isEmpty()),
          story);
    }
  }

  @Test
  void measures_that_will_be_taken_in_return_are_threatened_and_who_cannot_yield_refuses() {
    assertAgents(
        EventType.THREAT,
        "La Russie a averti l'Otan que des mesures de rétorsion seraient prises.",
        "russia");
    assertAgents(
        EventType.REFUSAL,
        "« Nous ne pouvons pas transiger sur nos principes », a insisté Jens Stoltenberg.",
        "nato");
  }
}
