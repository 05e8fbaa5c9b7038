package org.detente.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.language.Clause.Link;
import org.junit.jupiter.api.Test;

/** Which phrase is whose argument, and which clause hangs on which. */
class ClauseTest {

  @Test
  void the_subject_of_a_passive_is_acted_on_and_par_names_the_doer() {
    Parsed parsed = Parsed.of("Les exercices navals ont été suspendus par l'Alliance.");
    assertEquals(List.of("Les exercices navals"), parsed.subjects("suspendre"));
    assertEquals(List.of(), parsed.objects("suspendre"));
    assertEquals(List.of("par l'Alliance"), parsed.obliques("suspendre"));
  }

  @Test
  void a_coordinated_participle_carries_subject_and_auxiliary_on() {
    Parsed parsed = Parsed.of("L'OTAN a interrompu la coopération avec Moscou et fermé le bureau.");
    assertEquals(List.of("L'OTAN"), parsed.subjects("fermer"));
    assertEquals(List.of("le bureau"), parsed.objects("fermer"));
    assertTrue(parsed.verb("fermer").perfect());
    assertEquals(Link.COORDINATED, parsed.clause("fermer").link());
    assertEquals("interrompre", parsed.governor("fermer"));
  }

  @Test
  void a_participle_listed_after_a_comma_carries_subject_and_auxiliary_on_too() {
    Parsed parsed =
        Parsed.of("La Russie a gelé les contacts, rappelé son ambassadeur et fermé la mission.");
    for (String verb : List.of("geler", "rappeler", "fermer")) {
      assertEquals(List.of("La Russie"), parsed.subjects(verb), verb);
      assertTrue(parsed.verb(verb).perfect(), verb);
    }
    assertEquals(List.of("son ambassadeur"), parsed.objects("rappeler"));
  }

  @Test
  void a_coordinated_finite_verb_shares_the_subject() {
    Parsed parsed = Parsed.of("Moscou ferme la mission et rappelle son ambassadeur.");
    assertEquals(List.of("Moscou"), parsed.subjects("rappeler"));
    assertEquals(Link.COORDINATED, parsed.clause("rappeler").link());
  }

  @Test
  void each_coordinated_clause_keeps_its_own_subject() {
    Parsed parsed = Parsed.of("Moscou a fermé la mission et l'OTAN a rappelé ses experts.");
    assertEquals(List.of("Moscou"), parsed.subjects("fermer"));
    assertEquals(List.of("la mission"), parsed.objects("fermer"));
    assertEquals(List.of("L'OTAN"), List.of(cap(parsed.subjects("rappeler").get(0))));
  }

  private static String cap(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  @Test
  void coordinated_names_are_one_subject() {
    Parsed parsed = Parsed.of("Dmitri Rogozine et Jens Stoltenberg ont repris les discussions.");
    assertEquals(List.of("Dmitri Rogozine", "Jens Stoltenberg"), parsed.subjects("reprendre"));
  }

  @Test
  void listed_names_are_one_subject() {
    Parsed parsed = Parsed.of("Bruxelles, Moscou et Kiev ont signé un accord.");
    assertEquals(List.of("Bruxelles", "Moscou", "Kiev"), parsed.subjects("signer"));
  }

  @Test
  void a_title_with_its_name_is_coordinated_as_a_whole() {
    Parsed parsed =
        Parsed.of("L'ambassadeur Alexandre Grouchko et le général Pavel se sont parlé.");
    assertEquals(List.of("L'ambassadeur", "le général"), parsed.subjects("parler"));
  }

  @Test
  void a_relative_clause_stands_on_its_antecedent_and_leaves_the_main_subject_alone() {
    Parsed parsed = Parsed.of("Les exercices, qui seront observés par Moscou, débutent mardi.");
    assertEquals("Les exercices", parsed.noun("observer"));
    assertEquals(List.of("Les exercices"), parsed.subjects("observer"));
    assertEquals(List.of("Les exercices"), parsed.subjects("débuter"));
    assertEquals(Link.RELATIVE, parsed.clause("observer").link());
  }

  @Test
  void the_antecedent_of_qui_agrees_with_the_participle() {
    assertEquals(
        "Le chef",
        Parsed.of("Le chef des missions, qui a été rappelé, est parti.").noun("rappeler"));
    assertEquals(
        "de missions",
        "de "
            + Parsed.of("Le chef des missions, qui ont été fermées, est parti.")
                .noun("fermer")
                .replace("de ", ""));
  }

  @Test
  void dont_leaves_the_subject_to_its_own_clause() {
    Parsed parsed =
        Parsed.of("Le traité dont la Russie a suspendu l'application reste en vigueur.");
    assertEquals("Le traité", parsed.noun("suspendre"));
    assertEquals(List.of("la Russie"), parsed.subjects("suspendre"));
    assertEquals(List.of("l'application"), parsed.objects("suspendre"));
    assertEquals(List.of("Le traité"), parsed.subjects("rester"));
  }

  @Test
  void que_on_a_noun_before_any_verb_opens_a_relative_clause_with_an_object() {
    Parsed parsed = Parsed.of("L'accord que les alliés ont signé mardi déplaît à Moscou.");
    assertEquals(Link.RELATIVE, parsed.clause("signer").link());
    assertEquals(List.of("les alliés"), parsed.subjects("signer"));
    assertEquals(List.of("L'accord"), parsed.objects("signer"));
    assertEquals(List.of("L'accord"), parsed.subjects("déplaire"));
  }

  @Test
  void the_subject_of_a_relative_may_stand_after_its_verb() {
    Parsed parsed = Parsed.of("À Bruxelles, où siège l'Alliance, les ministres se réunissent.");
    assertEquals(List.of("l'Alliance"), parsed.subjects("siéger"));
    assertEquals(List.of("les ministres"), parsed.subjects("réunir"));
  }

  @Test
  void infinitive_complements_hang_on_the_verb_that_governs_them_all() {
    Parsed parsed =
        Parsed.of("La Russie a décidé de suspendre les vols communs et de fermer son bureau.");
    for (String verb : List.of("suspendre", "fermer")) {
      assertEquals(Link.INFINITIVE, parsed.clause(verb).link(), verb);
      assertEquals("de", parsed.clause(verb).marker(), verb);
      assertEquals("décider", parsed.governor(verb), verb);
    }
    assertEquals(List.of("les vols communs"), parsed.objects("suspendre"));
    assertEquals(List.of("son bureau"), parsed.objects("fermer"));
  }

  @Test
  void que_after_a_verb_of_saying_opens_its_content() {
    Parsed parsed =
        Parsed.of("Moscou a annoncé que l'ambassadeur rentrerait et que la mission fermerait.");
    for (String verb : List.of("rentrer", "fermer")) {
      assertEquals(Link.COMPLEMENT, parsed.clause(verb).link(), verb);
      assertEquals("annoncer", parsed.governor(verb), verb);
    }
    assertEquals(List.of("l'ambassadeur"), parsed.subjects("rentrer"));
    assertEquals(List.of("la mission"), parsed.subjects("fermer"));
  }

  @Test
  void conjunctions_open_adverbial_clauses() {
    Parsed parsed =
        Parsed.of("Alors que la Russie retirait ses troupes, l'OTAN a envoyé des navires.");
    assertEquals(Link.ADVERBIAL, parsed.clause("retirer").link());
    assertEquals("alors que", parsed.clause("retirer").marker());
    assertEquals(List.of("l'OTAN"), parsed.subjects("envoyer"));
  }

  @Test
  void a_quotation_puts_its_speaker_after_the_verb() {
    Parsed parsed = Parsed.of("Le bureau rouvrira mardi, a indiqué Sergueï Lavrov.");
    assertEquals(List.of("Sergueï Lavrov"), parsed.subjects("indiquer"));
    assertEquals(List.of("Le bureau"), parsed.subjects("rouvrir"));
  }

  @Test
  void a_quotation_broken_by_its_speaker_goes_on() {
    Parsed parsed = Parsed.of("La coopération, a indiqué Sergueï Lavrov, a repris.");
    assertEquals(List.of("Sergueï Lavrov"), parsed.subjects("indiquer"));
    assertEquals(List.of("La coopération"), parsed.subjects("reprendre"));
  }

  @Test
  void rester_puts_its_subject_after_it() {
    assertEquals(
        List.of("une question"), Parsed.of("Reste une question : le budget.").subjects("rester"));
  }

  @Test
  void a_participle_on_a_noun_takes_its_doer_and_leaves_the_main_clause_alone() {
    Parsed parsed = Parsed.of("Le texte approuvé par les ministres suspend la coopération.");
    assertEquals("Le texte", parsed.noun("approuver"));
    assertEquals(List.of("par les ministres"), parsed.obliques("approuver"));
    assertEquals(List.of("Le texte"), parsed.subjects("suspendre"));
    assertEquals(List.of("la coopération"), parsed.objects("suspendre"));
  }

  @Test
  void a_participle_at_the_head_of_a_sentence_is_of_the_subject_that_follows() {
    Parsed gelees = Parsed.of("Gelées par l'Alliance, les relations ont repris.");
    assertEquals(List.of("les relations"), gelees.subjects("geler"));
    assertEquals(List.of("les relations"), gelees.subjects("reprendre"));
  }

  @Test
  void a_participle_that_could_be_a_first_person_is_one_when_nobody_says_I() {
    Parsed parsed = Parsed.of("Réunis à Bruxelles, les ministres ont approuvé le texte.");
    assertEquals(Link.PARTICIPLE, parsed.clause("réunir").link());
    assertEquals(List.of("les ministres"), parsed.subjects("réunir"));
  }

  @Test
  void an_object_may_stand_after_a_date_between_commas() {
    Parsed parsed =
        Parsed.of("Moscou va suspendre, à compter du 1er novembre, les visites de navires.");
    assertEquals(List.of("les visites"), parsed.objects("suspendre"));
    assertEquals(List.of("à compter du 1er novembre"), parsed.times("suspendre"));
  }

  @Test
  void ni_ni_joins_two_objects() {
    Parsed parsed = Parsed.of("La Russie ne reconnaît ni le bureau ni la mission.");
    assertEquals(List.of("le bureau", "la mission"), parsed.objects("reconnaître"));
  }

  @Test
  void a_span_of_time_beside_a_date_is_no_second_object() {
    Parsed parsed = Parsed.of("Le 3 mars, Moscou a fermé la mission, une semaine après le sommet.");
    assertEquals(List.of("la mission"), parsed.objects("fermer"));
  }

  @Test
  void dates_and_places_at_the_head_of_a_sentence_belong_to_its_clause() {
    Parsed parsed = Parsed.of("En Estonie, mardi, l'OTAN a ouvert un centre.");
    assertEquals(List.of("en Estonie"), parsed.obliques("ouvrir"));
    assertEquals(List.of("mardi"), parsed.times("ouvrir"));
  }

  @Test
  void a_date_after_a_clause_stays_with_it() {
    Parsed parsed =
        Parsed.of("L'OTAN a fermé le bureau en mars 2015, puis Moscou a rappelé son ambassadeur.");
    assertEquals(List.of("en mars 2015"), parsed.times("fermer"));
    assertEquals(List.of(), parsed.times("rappeler"));
  }
}
