package org.detente.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.language.Morph.Form;
import org.detente.language.Morph.Tense;
import org.detente.language.VerbGroup.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A verb with its auxiliaries, modals, clitics and negation. */
class VerbGroupTest {

  @ParameterizedTest
  @CsvSource({
    "L'OTAN ferme le bureau., fermer, PRESENT, ACTIVE, false",
    "L'OTAN fermera le bureau., fermer, FUTURE, ACTIVE, false",
    "L'OTAN fermerait le bureau., fermer, CONDITIONAL, ACTIVE, false",
    "L'OTAN fermait le bureau., fermer, IMPERFECT, ACTIVE, false",
    "L'OTAN ferma le bureau., fermer, PAST, ACTIVE, false",
    "L'OTAN a fermé le bureau., fermer, PRESENT, ACTIVE, true",
    "L'OTAN avait fermé le bureau., fermer, IMPERFECT, ACTIVE, true",
    "Le bureau est fermé par l'OTAN., fermer, PRESENT, PASSIVE, false",
    "Le bureau a été fermé par l'OTAN., fermer, PRESENT, PASSIVE, true",
    "Le bureau sera fermé par l'OTAN., fermer, FUTURE, PASSIVE, false",
    "Les alliés se réunissent., réunir, PRESENT, REFLEXIVE, false",
    "Les alliés se sont réunis., réunir, PRESENT, REFLEXIVE, true",
    "L'ambassadeur est revenu., revenir, PRESENT, ACTIVE, true"
  })
  void tense_voice_and_compound_tense_are_read_off_the_group(
      String sentence, String lemma, Tense tense, Voice voice, boolean perfect) {
    VerbGroup verb = Parsed.of(sentence).verb(lemma);
    assertEquals(tense, verb.tense());
    assertEquals(voice, verb.voice());
    assertEquals(perfect, verb.perfect());
    assertTrue(verb.isFinite());
  }

  @Test
  void modals_come_before_the_verb_that_carries_the_meaning() {
    assertEquals(
        List.of(VerbGroup.Modal.DUTY, VerbGroup.Modal.POSSIBILITY),
        Parsed.of("Moscou doit pouvoir rouvrir le bureau.").verb("rouvrir").modals());
    assertEquals(
        List.of(VerbGroup.Modal.OTHER),
        Parsed.of("Les alliés ont commencé à discuter du budget.").verb("discuter").modals());
    assertEquals(
        List.of(VerbGroup.Modal.FUTURE),
        Parsed.of("Moscou va rouvrir le bureau.").verb("rouvrir").modals());
  }

  @Test
  void clitics_before_an_infinitive_belong_to_the_group() {
    Parsed parsed = Parsed.of("Le bureau peut lui refuser l'accès.");
    VerbGroup verb = parsed.verb("refuser");
    assertTrue(parsed.obliques("refuser").toString().contains("lui"), "a dative of the verb");
    assertEquals(List.of(VerbGroup.Modal.POSSIBILITY), verb.modals());
  }

  @Test
  void an_insertion_between_commas_does_not_part_auxiliary_and_participle() {
    Parsed parsed = Parsed.of("L'Alliance a, pour sa part, gelé les consultations.");
    assertTrue(parsed.verb("geler").perfect());
    assertEquals(List.of("L'Alliance"), parsed.subjects("geler"));
    assertEquals(List.of("les consultations"), parsed.objects("geler"));
  }

  @ParameterizedTest
  @CsvSource({
    "L'OTAN n'exclut pas la fermeture du bureau., exclure",
    "Moscou ne participera plus aux réunions., participer",
    "Moscou n'a jamais fermé le bureau., fermer",
    "La réunion n'aura pas lieu., avoir",
    "Aucun contact n'a été repris., reprendre",
    "La Russie ne reconnaît ni le bureau ni la mission., reconnaître"
  })
  void both_halves_of_a_negation_are_found(String sentence, String lemma) {
    assertTrue(Parsed.of(sentence).verb(lemma).negated());
  }

  @Test
  void ne_que_restricts_and_does_not_deny() {
    assertFalse(
        Parsed.of("Il ne subsiste que des contacts militaires.").verb("subsister").negated());
  }

  @Test
  void the_subject_of_se_voir_is_whom_it_is_done_to() {
    Parsed parsed = Parsed.of("Quatre diplomates russes se sont vu retirer leur accréditation.");
    assertEquals(Voice.DATIVE, parsed.verb("retirer").voice());
    assertEquals(List.of("Quatre diplomates russes"), parsed.subjects("retirer"));
    assertEquals(List.of("leur accréditation"), parsed.objects("retirer"));
  }

  @Test
  void an_inverted_subject_does_not_part_auxiliary_and_participle() {
    Parsed parsed = Parsed.of("L'OTAN a-t-elle rappelé ses experts ?");
    assertTrue(parsed.verb("rappeler").perfect());
    assertEquals(List.of("ses experts"), parsed.objects("rappeler"));
  }

  @Test
  void infinitives_are_not_finite() {
    Parsed parsed = Parsed.of("Moscou a décidé de fermer le bureau.");
    assertEquals(Form.INFINITIVE, parsed.verb("fermer").form());
    assertFalse(parsed.verb("fermer").isFinite());
  }
}
