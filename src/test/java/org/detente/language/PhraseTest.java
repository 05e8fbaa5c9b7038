package org.detente.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Noun phrases and what hangs on their heads. */
class PhraseTest {

  @Test
  void a_title_after_a_comma_is_another_name_of_the_person() {
    Parsed parsed =
        Parsed.of("Jens Stoltenberg, secrétaire général de l'OTAN, a reçu l'ambassadeur.");
    Phrase person = parsed.clause("recevoir").subjects().get(0);
    assertEquals(List.of("secrétaire général de l'OTAN"), parsed.words(person.appositions()));
    assertEquals(List.of("Jens Stoltenberg"), parsed.subjects("recevoir"));
  }

  @Test
  void a_name_right_after_a_title_is_another_name_of_its_bearer() {
    Parsed parsed = Parsed.of("L'ambassadeur Alexandre Grouchko quitte Bruxelles.");
    assertEquals(
        List.of("Alexandre Grouchko"), parsed.words(parsed.phrase("ambassadeur").appositions()));
  }

  @Test
  void a_name_in_quotation_marks_names_the_noun_before() {
    Parsed parsed = Parsed.of("Moscou quitte le programme « Partenariat pour la paix ».");
    assertEquals(
        List.of("Partenariat pour la paix"),
        parsed.words(parsed.phrase("programme").appositions()));
    assertEquals(List.of("le programme"), parsed.objects("quitter"));
  }

  @Test
  void complements_hang_on_the_noun_before_and_are_coordinated_by_their_preposition() {
    Parsed parsed = Parsed.of("Les experts de l'OTAN et de la Russie discutent.");
    Phrase experts = parsed.phrase("experts");
    assertEquals(List.of("de l'OTAN", "de la Russie"), parsed.words(experts.complements()));
  }

  @Test
  void entre_joins_a_pair() {
    Parsed parsed = Parsed.of("La rencontre entre la Russie et l'OTAN aura lieu le 3 mai.");
    Phrase pair = parsed.phrase("rencontre").complements().get(0);
    assertEquals("entre", pair.preposition());
    assertEquals(List.of("l'OTAN"), parsed.words(pair.conjuncts()));
  }

  @Test
  void compound_prepositions_are_one() {
    Parsed parsed = Parsed.of("La Russie a nommé un émissaire auprès des alliés.");
    assertEquals("auprès de", parsed.phrase("alliés").preposition());
  }

  @Test
  void contracted_articles_give_the_preposition() {
    Parsed parsed = Parsed.of("Moscou s'est plainte au Conseil du retard des experts.");
    assertEquals("à", parsed.phrase("Conseil").preposition());
    assertEquals("de", parsed.phrase("retard").preposition());
    assertEquals("de", parsed.phrase("experts").preposition());
  }

  @Test
  void what_stands_in_brackets_is_no_argument() {
    Parsed parsed = Parsed.of("Le général Pavel (à gauche) a rencontré Alexandre Grouchko.");
    assertEquals(List.of("Alexandre Grouchko"), parsed.objects("rencontrer"));
  }

  @Test
  void a_person_named_after_a_place_is_not_part_of_its_name() {
    Parsed parsed = Parsed.of("L'OTAN a reçu à Bruxelles Alexandre Grouchko.");
    assertEquals(List.of("à Bruxelles"), parsed.obliques("recevoir"));
    assertEquals(List.of("Alexandre Grouchko"), parsed.objects("recevoir"));
  }

  @Test
  void a_genitive_may_stand_after_the_doer_of_its_noun() {
    Parsed parsed = Parsed.of("L'envoi par Moscou de navires inquiète l'Alliance.");
    assertEquals(List.of("L'envoi"), parsed.subjects("inquiéter"));
    assertEquals(List.of("l'Alliance"), parsed.objects("inquiéter"));
  }
}
