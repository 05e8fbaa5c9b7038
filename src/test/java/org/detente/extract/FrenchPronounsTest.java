package org.detente.extract;

import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** For whom pronouns stand, by their gender and number. */
class FrenchPronounsTest {

  @Test
  void a_pronoun_stands_for_the_subject_before() {
    Told told =
        Told.of(
            "Jens Stoltenberg a rappelé la position de l'Alliance. Il a rencontré Sergueï Lavrov à"
                + " Moscou.");
    assertEquals(
        List.of("jens-stoltenberg", "sergei-lavrov"), names(told.one(EventType.MEETING).agents()));
  }

  @Test
  void a_pronoun_of_what_is_announced_stands_for_the_announcer() {
    Claim claim =
        Told.of("Sergueï Lavrov a annoncé qu'il ne se rendrait pas à Bruxelles.")
            .one(EventType.CANCELLATION);
    assertEquals(List.of("sergei-lavrov"), names(claim.agents()));
  }

  @Test
  void celle_ci_stands_for_what_was_named_last() {
    Claim claim =
        Told.of("L'OTAN a consulté ses membres. Celle-ci a suspendu les réunions avec la Russie.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("nato"), names(claim.agents()));
  }

  @Test
  void the_two_parties_are_both_sides() {
    Claim claim =
        Told.of("L'OTAN et la Russie ont négocié. Les deux parties ont suspendu les exercices.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("nato", "russia"), names(claim.agents()));
  }

  @Test
  void a_subject_pronoun_is_the_agreeing_subject_of_its_own_sentence() {
    assertEquals(
        List.of("jens-stoltenberg"),
        names(
            Told.of(
                    "M. Grouchko a parlé. M. Stoltenberg a déclaré que les sujets n'étaient pas fixés,"
                        + " mais il a réclamé le retrait des troupes russes.")
                .one(EventType.DEMAND)
                .agents()));
  }

  @Test
  void a_plural_pronoun_is_not_one_person() {
    assertEquals(
        List.of("nato-member-states"),
        names(
            Told.of(
                    "Jens Stoltenberg a rappelé que les Alliés restaient ouverts, même s'ils ont arrêté"
                        + " toute coopération pratique avec Moscou.")
                .one(EventType.SUSPENSION)
                .agents()));
  }

  @Test
  void a_pronoun_for_what_is_not_known_stands_for_nobody_else() {
    assertEquals(
        List.of(),
        names(
            Told.of(
                    "Plus de deux dizaines de pays ont annoncé qu'ils expulseraient des diplomates"
                        + " russes.")
                .one(EventType.ACCREDITATION_WITHDRAWAL)
                .agents()));
  }

  @Test
  void a_pronoun_can_stand_for_those_to_whom_something_was_promised() {
    assertEquals(
        List.of("ukraine", "georgia"),
        names(
            Told.of("L'Alliance a promis à l'Ukraine et à la Géorgie qu'elles la rejoindraient.")
                .one(EventType.ACCESSION)
                .agents()));
  }

  @Test
  void an_object_pronoun_is_the_object_of_the_clause_before() {
    Claim claim =
        Told.of("L'Otan a suspendu les réunions avec Moscou, puis les a rétablies.")
            .one(EventType.RESUMPTION);
    assertEquals("réunions avec Moscou", name(claim.object()));
  }

  @Test
  void a_dative_is_not_the_doer_and_celle_ci_is_who_was_named_last() {
    Claim claim =
        Told.of("Moscou critique l'Alliance ; celle-ci lui impute l'annexion de la Crimée.")
            .one(EventType.ACCUSATION);
    assertEquals(List.of("nato"), names(claim.agents()));
    assertEquals(List.of("russia"), names(claim.targets()));
  }

  @Test
  void what_takes_place_can_be_a_pronoun_for_the_event_before() {
    Claim claim =
        Told.of(
                "Le Conseil Otan-Russie est un forum. Une date manque pour une prochaine"
                    + " rencontre, mais M. Stoltenberg n'exclut pas qu'elle se tienne à Varsovie.")
            .one(EventType.MEETING);
    assertEquals(Modality.POSSIBLE, claim.modality());
  }

  @Test
  void we_in_an_answer_is_the_side_of_who_is_interviewed() {
    Claim claim =
        Told.of(
                "Un diplomate russe en poste à Bruxelles répond à nos questions.",
                "Le traité FCE est-il mort ?",
                "Nous avons suspendu son application en décembre 2007.",
                "Et le dialogue ?",
                "Il continue.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("russia"), names(claim.agents()));
    assertEquals("cfe-treaty", name(claim.object()));
  }

  @Test
  void a_pronoun_stands_for_nobody_where_a_thing_that_agrees_was_spoken_of_last() {
    Claim claim =
        Told.of(
                "La Lituanie a reçu un bataillon. La décision vise à maintenir l'équilibre. Elle a"
                    + " été critiquée par Moscou.")
            .one(EventType.POSITION);
    assertEquals("Elle", claim.object().orElseThrow().words());
    Claim other =
        Told.of("La Lituanie a reçu un bataillon. Elle a été critiquée par Moscou.")
            .one(EventType.POSITION);
    assertEquals("lithuania", name(other.object()));
  }

  @Test
  void whose_words_are_the_headline_of_an_interview_answers_in_it() {
    Told told =
        Told.under(
            "Alexandre Grouchko : « Rien sans nous »",
            "Mardi à Bruxelles, Sergueï Lavrov a rencontré les Alliés.",
            "Que s'est-il passé ?",
            "L'Otan a fermé son bureau d'information à Moscou.",
            "Et maintenant ?",
            "Nous verrons bien.");
    assertEquals(
        Optional.of("alexander-grushko"),
        told.one(EventType.CLOSURE).speaker().flatMap(Mention::entity));
  }
}
