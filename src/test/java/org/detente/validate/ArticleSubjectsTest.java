package org.detente.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.detente.model.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the graph of an article may speak of. */
class ArticleSubjectsTest {

  private static final String RUN =
      "<article/000> <http://www.w3.org/ns/prov#wasGeneratedBy> <run/%s> . <run/%s> a det:Run ;"
          + " det:extractorDigest \"%s\" ; det:lexiconDigest \"bbbbbbbb\" .\n";

  @TempDir private Path folder;
  private Gate gate;

  @BeforeEach
  void reference() throws IOException {
    Path reference = folder.resolve("reference.ttl");
    Files.writeString(
        reference,
        """
        @prefix det: <https://w3id.org/detente/ns#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <id/nato> a det:Organisation ; skos:prefLabel "NATO"@en .
        <id/ria> a det:Source ; skos:altLabel "RIA"@en .
        """);
    Validator plain = Gate.in(folder).validator();
    gate = new Gate(plain.knowing(plain.admitLayer(Layer.REFERENCE, List.of(reference))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<id/nato> rdfs:label \"the enemy\"@en .",
        "<id/nato> a det:Source ; rdfs:label \"NATO\" .",
        "<article/000> dcterms:publisher <id/nato> . <id/nato> a det:Source ; rdfs:label \"NATO\" .",
        "<article/000> dcterms:publisher <id/ria> . <id/ria> a det:Source ; rdfs:label \"Liars\" .",
        "<article/000> dcterms:publisher <id/new> . <id/new> a det:State ; rdfs:label \"New\" .",
        "<article/000> dcterms:publisher <id/new> . <id/new> a det:Source ; rdfs:label \"New\" ;"
            + " det:country <id/nato> .",
        "<article/000> dcterms:publisher <id/new> . <id/new> a det:Source ; rdfs:label \"A\", \"B\" .",
        "<article/001> dcterms:title \"Not what it was\" .",
        "<article/0001#c-1> a det:Claim ; det:confidence 1.0 .",
        "<event/suspension-2008> rdfs:label \"x\" .",
        "<version/1> a det:Version .",
        "det:Claim rdfs:label \"lie\"@en .",
        "<http://example.org/> rdfs:label \"x\" .",
        "<article/000> <http://www.w3.org/ns/prov#wasGeneratedBy> <run/1> . <run/1> a det:Run ;"
            + " det:extractorDigest \"aaaaaaaa\" ; det:lexiconDigest \"bbbbbbbb\" ."
      })
  void an_article_that_speaks_of_others_is_refused(String more) {
    Fault fault = gate.onlyFault(TestOntology.article("000", "0.9", more + "\n"));
    assertEquals(Fault.Code.BAD_RDF, fault.code());
    assertTrue(fault.getMessage().contains("in the graph of"), fault.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article/000> dcterms:publisher <id/new> . <id/new> a det:Source ; rdfs:label \"New\" .",
        "<article/000> dcterms:publisher <id/ria> . <id/ria> a det:Source ; rdfs:label \"RIA\" .",
        "<article/000> dcterms:publisher <id/nato> .",
        "<article/000#copy> rdfs:label \"x\" .",
        "<article/000#c-1> det:about <id/nato> ."
      })
  void an_article_speaks_of_itself_and_of_an_outlet_that_is_not_known(String more) {
    assertEquals(List.of(), gate.admit(TestOntology.article("000", "0.9", more + "\n")).refused());
  }

  @Test
  void a_run_may_only_be_what_it_is_named_by() {
    // The beginning of the SHA-256 of both digests, a line each.
    String name = "a2393f5abf7cc29f";
    assertEquals(List.of(), gate.admit(ranWith(name, "aaaaaaaa")).refused());
    assertEquals(Fault.Code.BAD_RDF, gate.onlyFault(ranWith(name, "cccccccc")).code());
  }

  private static String ranWith(String name, String extractor) {
    return TestOntology.article("000", "0.9", RUN.formatted(name, name, extractor));
  }
}
