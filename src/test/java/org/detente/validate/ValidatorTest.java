package org.detente.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.detente.model.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidatorTest {

  @TempDir Path folder;
  private Validator validator;

  @BeforeEach
  void ontology() {
    validator = TestOntology.validator(folder.resolve("ontology"));
  }

  private Admission admit(String trig) {
    return validator.admit(trig.getBytes(StandardCharsets.UTF_8), RdfFormat.TRIG, "a.trig");
  }

  private Fault onlyFault(String trig) {
    Admission admission = admit(trig);
    assertEquals(List.of(), admission.admitted());
    assertEquals(1, admission.refused().size());
    return admission.refused().get(0);
  }

  @Test
  void conformingArticleIsAdmittedUnderItsGraph() {
    Admission admission = admit(TestOntology.article("000", "0.9"));
    assertEquals(List.of(), admission.refused());
    assertEquals(
        "https://w3id.org/detente/graph/article/000", admission.admitted().get(0).graph().name());
    assertEquals(4, admission.admitted().get(0).graph().size());
  }

  @Test
  void syntaxErrorIsToldWithLineAndColumn() {
    Fault fault = onlyFault("<http://a/b> <http://a/c> \"d\" .\n<http://a/b> oops .\n");
    assertEquals(Fault.Code.BAD_RDF, fault.code());
    assertTrue(fault.getMessage().startsWith("a.trig:2:14: "), fault.getMessage());
    assertFalse(fault.getMessage().contains("\n"), fault.getMessage());
  }

  @Test
  void violationCostsItsOwnArticleOnly() {
    Admission admission =
        admit(
            TestOntology.article("000", "0.9")
                + TestOntology.article("001", "\"sure\"")
                + TestOntology.article("002", "0.8"));
    assertEquals(2, admission.admitted().size());
    assertEquals(1, admission.refused().size());
    assertEquals(Fault.Code.SHAPE_VIOLATION, admission.refused().get(0).code());
    assertTrue(admission.refused().get(0).getMessage().contains("article/001#c-1"));
    assertTrue(admission.refused().get(0).getMessage().contains("says how sure the reading is"));
  }

  @Test
  void subclassesAreHeldAgainstTheShapeOfTheirClass() {
    Fault fault = onlyFault(TestOntology.article("000", "0.9", "<article/000#c-2> a det:Retold ."));
    assertEquals(Fault.Code.SHAPE_VIOLATION, fault.code());
  }

  @Test
  void entitiesOfAKnownLayerHaveTheirClass() throws IOException {
    String text = TestOntology.article("000", "0.9", "<article/000#c-1> det:agent <id/russia> .");
    assertEquals(Fault.Code.SHAPE_VIOLATION, onlyFault(text).code());
    Path reference = folder.resolve("agents.ttl");
    Files.writeString(
        reference, "<id/russia> a <https://w3id.org/detente/ns#State> .", StandardCharsets.UTF_8);
    validator = validator.knowing(validator.admitLayer(Layer.REFERENCE, List.of(reference)));
    assertEquals(1, admit(text).admitted().size());
  }

  @Test
  void falseDateIsRefused() {
    Fault fault =
        onlyFault(
            TestOntology.article(
                "000", "0.9", "<article/000#c-1> det:earliest \"2024-02-31\"^^xsd:date ."));
    assertEquals(Fault.Code.BAD_RDF, fault.code());
  }

  @Test
  void warningDoesNotRefuse() {
    Admission admission =
        admit(TestOntology.article("000", "0.9", "<article/000#c-1> det:note \"n\" ."));
    assertEquals(List.of(), admission.refused());
  }

  @Test
  void literalsComeOutCanonical() {
    Admission admission = admit(TestOntology.article("000", "0.90"));
    TreeSet<String> objects = new TreeSet<>();
    admission.admitted().get(0).graph().forEach(t -> objects.add(t.getObject().toString()));
    assertTrue(objects.stream().anyMatch(o -> o.contains("\"0.9\"")), objects::toString);
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
        Fault.Code.BAD_RDF, onlyFault(TestOntology.article("000", "0.9", statement)).code());
  }

  @Test
  void relativeIriNeverNamesAFile() {
    Admission admission = admit(TestOntology.article("000", "0.9", "<x> <y> <z> ."));
    TreeSet<String> subjects = new TreeSet<>();
    admission.admitted().get(0).graph().forEach(t -> subjects.add(t.getSubject().toString()));
    assertTrue(subjects.contains("https://w3id.org/detente/x"), subjects::toString);
  }

  @Test
  void hugeTermsAndNumbersAreRefusedSoon() {
    String iri = "<article/000> <http://a/p> <http://a/" + "x".repeat(1_000_000) + "> .";
    String number = "<article/000> <http://a/p> " + "9".repeat(200_000) + " .";
    String literal = "<article/000> <http://a/p> \"" + "x".repeat(100_000) + "\" .";
    for (String statement : List.of(iri, number, literal)) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> onlyFault(TestOntology.article("000", "0.9", statement)));
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
        onlyFault("<http://a/s> <http://a/p> " + open.repeat(times) + close.repeat(times) + " .");
    assertEquals(Fault.Code.BAD_RDF, fault.code());
  }

  @Test
  void deepJsonIsRefusedAndNotACrash() {
    byte[] json = ("[".repeat(100_000) + "]".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
    Admission admission = validator.admit(json, RdfFormat.JSONLD, "a.jsonld");
    assertEquals(Fault.Code.BAD_RDF, admission.refused().get(0).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:1/c", "file:///etc/hostname"})
  void remoteContextIsRefused(String context) {
    String json = "{\"@context\": \"%s\", \"@id\": \"http://a/b\"}".formatted(context);
    Admission admission =
        validator.admit(json.getBytes(StandardCharsets.UTF_8), RdfFormat.JSONLD, "a.jsonld");
    assertEquals(Fault.Code.BAD_RDF, admission.refused().get(0).code());
    assertTrue(admission.refused().get(0).getMessage().contains("context"));
  }

  @Test
  void entityBombIsRefused() {
    String xml = "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"b\">]><rdf:RDF/>";
    Admission admission =
        validator.admit(xml.getBytes(StandardCharsets.UTF_8), RdfFormat.RDFXML, "a.rdf");
    assertEquals(Fault.Code.BAD_RDF, admission.refused().get(0).code());
  }

  @Test
  void wrongEncodingIsToldWithItsPlace() {
    byte[] latin = "# a\n# caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    Fault fault = validator.admit(latin, RdfFormat.TTL, "a.ttl").refused().get(0);
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
                    code, validator.admit(bytes, RdfFormat.TTL, "a").refused().get(0).code()));
  }

  @Test
  void graphOfALayerCannotBeLoadedAsAnArticle() {
    Fault fault =
        onlyFault(
            "GRAPH <https://w3id.org/detente/graph/reference>"
                + " { <http://a/s> <http://a/p> <http://a/o> }");
    assertEquals(Fault.Code.BAD_RDF, fault.code());
  }

  @Test
  void looseTriplesOfOneArticleFindTheirGraph() {
    String turtle = "<article/000> a <https://w3id.org/detente/ns#Article> .";
    Admission admission =
        validator.admit(turtle.getBytes(StandardCharsets.UTF_8), RdfFormat.TTL, "a.ttl");
    assertEquals(
        "https://w3id.org/detente/graph/article/000", admission.admitted().get(0).graph().name());
  }

  @Test
  void reportIsTheSameInWordsAndAsRdf() throws IOException {
    Path file = folder.resolve("bad.trig");
    Files.writeString(file, TestOntology.article("000", "\"sure\""), StandardCharsets.UTF_8);
    ShaclReport report = validator.report(file);
    assertFalse(report.conforms());
    assertEquals(report.violations().size(), report.lines().size());
    assertTrue(report.lines().get(0).endsWith("[SHAPE_VIOLATION]"));
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    report.writeTurtle(first);
    validator.report(file).writeTurtle(second);
    assertEquals(first.toString(StandardCharsets.UTF_8), second.toString(StandardCharsets.UTF_8));
    org.apache.jena.shacl.ValidationReport read =
        org.apache.jena.shacl.ValidationReport.fromGraph(
            RDFParser.create()
                .source(new StringReader(first.toString(StandardCharsets.UTF_8)))
                .lang(Lang.TURTLE)
                .toGraph());
    assertEquals(report.violations().size(), read.getEntries().size());
  }

  @Test
  void folderWithoutShapesIsAFault() {
    Fault fault = assertThrows(Fault.class, () -> Validator.of(folder.resolve("nowhere")));
    assertEquals(Fault.Code.NO_SUCH_FILE, fault.code());
  }
}
