package org.detente.publish.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.detente.query.Catalogue;
import org.junit.jupiter.api.Test;

class OntologyReaderTest {

  static final Ontology ONTOLOGY =
      OntologyReader.read(Path.of(""), Catalogue.read(Path.of("queries")));

  @Test
  void modules_stand_in_the_order_in_which_they_are_read() {
    assertEquals(
        List.of(
            "claim", "article", "agent", "instrument", "event", "situation", "audit", "evaluation"),
        ONTOLOGY.modules().stream().map(OntologyModule::name).toList());
  }

  @Test
  void a_term_is_labelled_and_defined_in_three_languages() {
    List<String> lacking = new ArrayList<>();
    for (Term term : ONTOLOGY.terms().values()) {
      for (String language : List.of("en", "fr", "ru")) {
        if (!term.labels().in(language).language().equals(language)
            || !term.definitions().in(language).language().equals(language)) {
          lacking.add(term.name() + " in " + language);
        }
      }
    }
    assertEquals(List.of(), lacking);
    assertTrue(ONTOLOGY.terms().size() > 200, () -> "" + ONTOLOGY.terms().size());
  }

  @Test
  void words_in_a_language_that_is_missing_are_given_in_english_and_say_so() {
    assertEquals(new Said("claim", "en"), term("Claim").labels().in("de"));
    assertEquals(new Said("утверждение", "ru"), term("Claim").labels().in("ru"));
  }

  @Test
  void a_term_leads_to_its_neighbours_both_ways() {
    assertEquals(List.of(iri("InstitutionalEvent")), term("Suspension").linked(Link.PARENTS));
    assertTrue(term("InstitutionalEvent").linked(Link.CHILDREN).contains(iri("Suspension")));
    assertTrue(term("Modality").linked(Link.MEMBERS).contains(iri("Planned")));
    assertEquals(List.of(iri("Modality")), term("Planned").linked(Link.TYPES));
    assertTrue(term("Modality").linked(Link.FILLS).contains(iri("modality")));
    assertEquals(List.of(iri("Claim")), term("modality").linked(Link.DOMAINS));
    assertTrue(term("Claim").linked(Link.PROPERTIES).contains(iri("modality")));
    assertEquals(List.of("http://www.w3.org/ns/prov#Activity"), term("Run").linked(Link.ALIGNED));
  }

  @Test
  void rules_are_the_sentences_of_the_shapes() {
    assertTrue(
        term("confidence").rules().stream()
            .map(Rule::sentence)
            .anyMatch("Confidence is one canonical xsd:decimal from 0.0 to 1.0."::equals));
    assertTrue(
        term("Event").rules().stream()
            .map(Rule::sentence)
            .anyMatch("An event is attested by a claim."::equals));
    assertTrue(
        term("date").rules().stream()
            .map(Rule::sentence)
            .anyMatch("A date of one day has that day as its earliest and latest."::equals));
  }

  @Test
  void a_term_is_shown_in_the_shortest_example_that_uses_it_and_not_a_longer_name() {
    Snippet snippet = term("Copy").snippet().orElseThrow();
    assertEquals("ontology/examples/event.ttl", snippet.file());
    assertTrue(
        snippet.turtle().startsWith("<https://w3id.org/detente/article/a2#copy> a det:Copy"));
    assertTrue(term("agent").snippet().orElseThrow().turtle().contains("det:agent "));
  }

  @Test
  void every_term_has_an_example_in_words_or_in_turtle() {
    List<String> without =
        ONTOLOGY.terms().values().stream()
            .filter(term -> term.examples().isEmpty() && term.snippet().isEmpty())
            .map(Term::name)
            .toList();
    assertEquals(List.of(), without);
  }

  @Test
  void questions_are_those_whose_sparql_or_preset_parameter_names_the_term() {
    assertTrue(term("condition").questions().contains("suspended-on"));
    assertTrue(term("AccreditationWithdrawal").questions().contains("sentence"));
    assertFalse(term("agent").questions().contains("statistics"));
  }

  static Term term(String name) {
    return ONTOLOGY.term(name).orElseThrow();
  }

  static String iri(String name) {
    return Ontology.NAMESPACE + name;
  }
}
