package org.detente.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ValidationReport;
import org.detente.model.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is let in, and what its own article pays for. */
class ValidatorTest {

  @TempDir private Path folder;
  private Gate gate;

  @BeforeEach
  void ontology() {
    gate = Gate.in(folder);
  }

  @Test
  void conformingArticleIsAdmittedUnderItsGraph() {
    Admission admission = gate.admit(TestOntology.article("000", "0.9"));
    assertEquals(List.of(), admission.refused());
    assertEquals(
        "https://w3id.org/detente/graph/article/000", admission.admitted().get(0).graph().name());
    assertEquals(4, admission.admitted().get(0).graph().size());
  }

  @Test
  void syntaxErrorIsToldWithLineAndColumn() {
    Fault fault = gate.onlyFault("<http://a/b> <http://a/c> \"d\" .\n<http://a/b> oops .\n");
    assertEquals(Fault.Code.BAD_RDF, fault.code());
    assertTrue(fault.getMessage().startsWith("a.trig:2:14: "), fault.getMessage());
    assertFalse(fault.getMessage().contains("\n"), fault.getMessage());
  }

  @Test
  void violationCostsItsOwnArticleOnly() {
    Admission admission =
        gate.admit(
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
    Fault fault =
        gate.onlyFault(TestOntology.article("000", "0.9", "<article/000#c-2> a det:Retold ."));
    assertEquals(Fault.Code.SHAPE_VIOLATION, fault.code());
  }

  @Test
  void entitiesOfAKnownLayerHaveTheirClass() throws IOException {
    String text = TestOntology.article("000", "0.9", "<article/000#c-1> det:agent <id/russia> .");
    assertEquals(Fault.Code.SHAPE_VIOLATION, gate.onlyFault(text).code());
    Path reference = folder.resolve("agents.ttl");
    Files.writeString(
        reference, "<id/russia> a <https://w3id.org/detente/ns#State> .", StandardCharsets.UTF_8);
    Validator plain = gate.validator();
    Gate knowing = new Gate(plain.knowing(plain.admitLayer(Layer.REFERENCE, List.of(reference))));
    assertEquals(1, knowing.admit(text).admitted().size());
  }

  @Test
  void falseDateIsRefused() {
    Fault fault =
        gate.onlyFault(
            TestOntology.article(
                "000", "0.9", "<article/000#c-1> det:earliest \"2024-02-31\"^^xsd:date ."));
    assertEquals(Fault.Code.BAD_RDF, fault.code());
  }

  @Test
  void warningDoesNotRefuse() {
    Admission admission =
        gate.admit(TestOntology.article("000", "0.9", "<article/000#c-1> det:note \"n\" ."));
    assertEquals(List.of(), admission.refused());
  }

  @Test
  void literalsComeOutCanonical() {
    Admission admission = gate.admit(TestOntology.article("000", "0.90"));
    TreeSet<String> objects = new TreeSet<>();
    admission.admitted().get(0).graph().forEach(t -> objects.add(t.getObject().toString()));
    assertTrue(objects.stream().anyMatch(o -> o.contains("\"0.9\"")), objects::toString);
  }

  @Test
  void graphOfALayerCannotBeLoadedAsAnArticle() {
    Fault fault =
        gate.onlyFault(
            "GRAPH <https://w3id.org/detente/graph/reference>"
                + " { <http://a/s> <http://a/p> <http://a/o> }");
    assertEquals(Fault.Code.BAD_RDF, fault.code());
  }

  @Test
  void looseTriplesOfOneArticleFindTheirGraph() {
    String turtle = "<article/000> a <https://w3id.org/detente/ns#Article> .";
    Admission admission =
        gate.validator().admit(turtle.getBytes(StandardCharsets.UTF_8), RdfFormat.TTL, "a.ttl");
    assertEquals(
        "https://w3id.org/detente/graph/article/000", admission.admitted().get(0).graph().name());
  }

  @Test
  void reportIsTheSameInWordsAndAsRdf() throws IOException {
    Path file = folder.resolve("bad.trig");
    Files.writeString(file, TestOntology.article("000", "\"sure\""), StandardCharsets.UTF_8);
    ShaclReport report = gate.validator().report(file);
    assertFalse(report.conforms());
    assertEquals(report.violations().size(), report.lines().size());
    assertTrue(report.lines().get(0).endsWith("[SHAPE_VIOLATION]"));
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    report.writeTurtle(first);
    gate.validator().report(file).writeTurtle(second);
    assertEquals(first.toString(StandardCharsets.UTF_8), second.toString(StandardCharsets.UTF_8));
    ValidationReport read =
        ValidationReport.fromGraph(
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
