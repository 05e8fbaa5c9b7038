package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** Who says what stood in quotation marks in French, and what a place or noun beside is not. */
class FrenchTellersTest {

  private static String speaker(String saying) {
    return Told.name(
        Told.of("\"La Russie ne rompra pas ses relations avec l'Otan\", " + saying + ".")
            .one(EventType.SUSPENSION)
            .speaker());
  }

  @Test
  void a_name_behind_where_something_was_said_says_it() {
    assertEquals("dmitry-rogozin", speaker("avait déclaré dans une interview M. Rogozine"));
    assertEquals("dmitry-rogozin", speaker("a déclaré à Bruxelles M. Rogozine"));
    assertEquals(
        "sergei-lavrov", speaker("a déclaré lors d'une conférence de presse Sergueï Lavrov"));
  }

  @Test
  void a_city_behind_a_day_is_not_whom_something_is_put_to() {
    assertEquals(
        List.of(),
        names(
            Told.of("M. Lavrov a proposé mercredi à Vilnius que Moscou et l'Otan coopèrent.")
                .one(EventType.PROPOSAL)
                .targets()));
  }

  @Test
  void what_only_restricts_denies_nothing() {
    assertEquals(
        false,
        Told.of(
                "Les relations entre Moscou et l'Otan ne se sont dégradées qu'à la suite du conflit.")
            .one(EventType.RELATIONS_CHANGE)
            .negative());
  }

  @Test
  void a_conference_beside_which_somebody_meets_is_no_meeting_of_its_own() {
    assertEquals(
        List.of("sergei-lavrov", "anders-fogh-rasmussen"),
        names(
            Told.of(
                    "En marge de la Conférence sur la sécurité de Munich, M. Lavrov a rencontré"
                        + " M. Rasmussen.")
                .one(EventType.MEETING)
                .agents()));
  }

  @Test
  void a_form_of_address_is_no_dateline() {
    assertEquals(
        List.of("sergei-lavrov", "anders-fogh-rasmussen"),
        names(
            Told.of(
                    "MM. Lavrov et Rasmussen ont discuté de la coopération de la Russie et de l'Otan.")
                .one(EventType.MEETING)
                .agents()));
  }

  @Test
  void a_name_between_a_title_that_opens_and_the_subject_is_the_bearers() {
    assertEquals(
        List.of("anders-fogh-rasmussen"),
        names(
            Told.of(
                    "Lors d'une rencontre avec le chef de la diplomatie russe, Sergueï Lavrov,"
                        + " M. Rasmussen a salué la reprise de la coopération.")
                .one(EventType.POSITION)
                .agents()));
  }

  @Test
  void our_country_is_that_of_whom_speaks() {
    assertEquals(
        List.of("russia"),
        names(
            Told.of(
                    "\"L'Otan a suspendu la coopération avec notre pays\", a déclaré Sergueï Lavrov.")
                .one(EventType.SUSPENSION)
                .targets()));
  }

  @Test
  void what_somebody_is_blamed_for_has_come_about() {
    assertEquals(
        Modality.ACTUAL,
        Told.of(
                "M. Stoltenberg a vilipendé la Russie pour le renforcement de son dispositif militaire"
                    + " aux frontières de l'Otan.")
            .one(EventType.DEPLOYMENT)
            .modality());
  }

  @Test
  void what_is_no_person_is_not_asked() {
    assertEquals(
        List.of("western-states"),
        names(
            Told.of("Moscou exige de ses partenaires occidentaux le refus d'une expansion à l'Est.")
                .one(EventType.DEMAND)
                .targets()));
  }

  @Test
  void a_noun_goes_on_behind_the_day_between_commas() {
    assertEquals(
        List.of("russian-diplomats"),
        names(
            Told.of(
                    "Moscou dénonce le retrait par l'Otan, le 6 octobre, des accréditations de huit"
                        + " membres de la mission russe.")
                .one(EventType.ACCREDITATION_WITHDRAWAL)
                .targets()));
  }

  @Test
  void a_parliament_that_sits_meets_nobody() {
    assertEquals(
        List.of(),
        Told.of(
                "Réuni vendredi, le Conseil de la Fédération a approuvé la suspension du traité FCE,"
                    + " que l'Otan déplore.")
            .all(EventType.MEETING));
  }
}
