package org.detente.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.French;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences, tokens, parts of speech and lemmas. */
class AnalyserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "M. Grouchko a quitté Bruxelles. | Mme Zakharova est restée.",
        "Le bureau a fermé. | Personne ne l'a dit !",
        "La mission compte 3.500 hommes. | Elle en comptait 5.000."
      })
  void sentences_end_where_they_end_and_not_after_a_title_or_within_a_number(String marked) {
    String text = marked.replace(" | ", " ");
    List<String> found =
        French.analyser().sentences(text, new Span(0, text.length())).stream()
            .map(s -> s.of(text))
            .toList();
    assertEquals(List.of(marked.split(" \\| ")), found);
  }

  @ParameterizedTest
  @CsvSource({
    "L'OTAN n'exclut pas qu'il parte., L'|OTAN|n'|exclut|pas|qu'|il|parte|.",
    "Moscou a-t-il fermé le bureau ?, Moscou|a|-t-il|fermé|le|bureau|?",
    "L’accord vaut jusqu’aujourd’hui., L'|accord|vaut|jusqu'|aujourd'hui|.",
    "Les vice-présidents ont signé., Les|vice-présidents|ont|signé|."
  })
  void words_are_cut_as_the_treebank_cuts_them(String sentence, String tokens) {
    Span all = new Span(0, sentence.length());
    List<String> forms =
        French.analyser().analyse(sentence, all, List.of()).tokens().stream()
            .map(Token::form)
            .map(f -> f.equalsIgnoreCase("l'") ? "L'" : f)
            .toList();
    assertEquals(
        List.of(tokens.split("\\|")).stream().map(String::toLowerCase).toList(),
        forms.stream().map(String::toLowerCase).toList());
  }

  @Test
  void a_name_and_a_date_are_one_token_each() {
    Parsed parsed = Parsed.of("Le Conseil OTAN-Russie se réunira le 12 mars 2015 à Bruxelles.");
    List<String> forms = parsed.sentence().tokens().stream().map(Token::form).toList();
    assertTrue(forms.contains("Conseil OTAN-Russie"), forms::toString);
    assertTrue(forms.contains("le 12 mars 2015"), forms::toString);
    assertEquals(Pos.TIME, parsed.sentence().tokens().get(forms.indexOf("le 12 mars 2015")).pos());
  }

  @Test
  void names_joined_by_a_hyphen_are_two() {
    Parsed parsed = Parsed.of("L'entretien Stoltenberg-Lavrov a duré une heure.");
    List<String> forms = parsed.sentence().tokens().stream().map(Token::form).toList();
    assertTrue(forms.containsAll(List.of("Stoltenberg", "Lavrov")), forms::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "Les réunions ont été suspendues., suspendues, suspendre",
    "Ils étaient présents., étaient, être",
    "La reprise des vols est proche., reprise, reprise",
    "La levée du gel est proche., levée, levée",
    "Les missions ont fermé., missions, mission"
  })
  void lemmas_are_those_of_the_dictionary(String sentence, String form, String lemma) {
    Token token =
        Parsed.of(sentence).sentence().tokens().stream()
            .filter(t -> t.form().equals(form))
            .findFirst()
            .orElseThrow();
    assertEquals(lemma, token.lemma());
  }

  @Test
  void a_headline_without_a_verb_has_nouns() {
    Parsed parsed = Parsed.of("Russie-OTAN : reprise des consultations");
    assertEquals(Pos.NOUN, parsed.sentence().tokens().get(parsed.phrase("reprise").head()).pos());
    assertEquals(List.of("de consultations"), parsed.words(parsed.phrase("reprise").complements()));
  }

  @Test
  void a_capital_at_the_head_of_a_sentence_makes_no_name() {
    Parsed parsed = Parsed.of("Gelées par l'Alliance, les relations ont repris.");
    assertTrue(parsed.verb("geler").head() == 0);
  }
}
