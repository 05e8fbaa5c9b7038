package org.detente.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.detente.model.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RDF that is malformed, huge, deep or reaches out is refused, and soon. */
class HostileRdfTest {

  private Gate gate;

  @BeforeEach
  void ontology(@TempDir Path folder) {
    gate = Gate.in(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article/000> <http://a/p> [] .",
        "<article/000> <http://a/p> <urn:x> .",
        "<article/000> <http://a/p> <http://a/b c> .",
        "<article/000> <http://a/p> <http://a/\\u003Cscript\\u003E> .",
        "<article/000> <http://a/p> <http://[::1> .",
        "<article/000> <http://a/p> \"a\\u0000b\" .",
        "<article/000> <http://a/p> \"a\\uD800b\" .",
        "<article/000> <http://a/p> \"a\\u202Eb\" .",
        "<article/000> <http://a/p> \"x\"@en-toolongsubtag .",
        "<article/000> <http://a/p> \"1e999999999\"^^xsd:decimal .",
        "<article/000> <http://a/p> \"31\"^^xsd:date .",
        "<article/000> <http://a/p> <<( <http://a/s> <http://a/p> <http://a/o> )>> .",
      })
  void termThatCannotBeStoredIsRefused(String statement) {
    assertEquals(
        Fault.Code.BAD_RDF, gate.onlyFault(TestOntology.article("000", "0.9", statement)).code());
  }

  @Test
  void relativeIriNeverNamesAFile() {
    Admission admission = gate.admit(TestOntology.article("000", "0.9", "<article/000> <y> <z> ."));
    TreeSet<String> objects = new TreeSet<>();
    admission.admitted().get(0).graph().forEach(t -> objects.add(t.getObject().toString()));
    assertTrue(objects.contains("https://w3id.org/detente/z"), objects::toString);
  }

  @Test
  void hugeTermsAndNumbersAreRefusedSoon() {
    String iri = "<article/000> <http://a/p> <http://a/" + "x".repeat(1_000_000) + "> .";
    String number = "<article/000> <http://a/p> " + "9".repeat(200_000) + " .";
    String literal = "<article/000> <http://a/p> \"" + "x".repeat(100_000) + "\" .";
    for (String statement : List.of(iri, number, literal)) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () -> gate.onlyFault(TestOntology.article("000", "0.9", statement)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "[ <http://a/p> , ], 20000",
    "(, ), 50000",
    "<<( <http://a/s> <http://a/p> , )>>, 5000"
  })
  void deepNestingIsRefusedAndNotACrash(String open, String close, int times) {
    Fault fault =
        gate.onlyFault(
            "<http://a/s> <http://a/p> " + open.repeat(times) + close.repeat(times) + " .");
    assertEquals(Fault.Code.BAD_RDF, fault.code());
  }

  @Test
  void deepJsonIsRefusedAndNotACrash() {
    byte[] json = ("[".repeat(100_000) + "]".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
    Admission admission = gate.validator().admit(json, RdfFormat.JSONLD, "a.jsonld");
    assertEquals(Fault.Code.BAD_RDF, admission.refused().get(0).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:1/c", "file:///etc/hostname"})
  void remoteContextIsRefused(String context) {
    String json = "{\"@context\": \"%s\", \"@id\": \"http://a/b\"}".formatted(context);
    Admission admission =
        gate.validator().admit(json.getBytes(StandardCharsets.UTF_8), RdfFormat.JSONLD, "a.jsonld");
    assertEquals(Fault.Code.BAD_RDF, admission.refused().get(0).code());
    assertTrue(admission.refused().get(0).getMessage().contains("context"));
  }

  @Test
  void entityBombIsRefused() {
    String xml = "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"b\">]><rdf:RDF/>";
    Admission admission =
        gate.validator().admit(xml.getBytes(StandardCharsets.UTF_8), RdfFormat.RDFXML, "a.rdf");
    assertEquals(Fault.Code.BAD_RDF, admission.refused().get(0).code());
  }

  @Test
  void wrongEncodingIsToldWithItsPlace() {
    byte[] latin = "# a\n# caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    Fault fault = gate.validator().admit(latin, RdfFormat.TTL, "a.ttl").refused().get(0);
    assertEquals(Fault.Code.WRONG_ENCODING, fault.code());
    assertTrue(fault.getMessage().startsWith("a.ttl:2:6: byte 0xE9"), fault.getMessage());
  }

  @Test
  void emptyAndBinaryAndUtf16AreToldApart() {
    Map.of(
            Fault.Code.EMPTY_FILE,
            new byte[0],
            Fault.Code.NOT_TEXT,
            "# a".getBytes(StandardCharsets.UTF_16LE))
        .forEach(
            (code, bytes) ->
                assertEquals(
                    code,
                    gate.validator().admit(bytes, RdfFormat.TTL, "a").refused().get(0).code()));
  }
}
