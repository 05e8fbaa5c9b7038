package org.detente.rdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.detente.model.Fault;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuadFilesTest {

  private static final Quads QUADS =
      new ClaimsToRdf(new Run("e".repeat(64), "f".repeat(64))).quads(Readings.one());

  @ParameterizedTest
  @EnumSource(Format.class)
  void sameQuadsInAnyOrderGiveTheSameBytes(Format format) {
    List<Statement> shuffled = new ArrayList<>(QUADS.statements());
    Collections.shuffle(shuffled, new Random(3));
    shuffled.add(shuffled.get(0));
    assertArrayEquals(QuadFiles.bytes(QUADS, format), QuadFiles.bytes(new Quads(shuffled), format));
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void fileReadsBack(Format format, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("quads." + format.extension());
    QuadFiles.write(QUADS, file);
    Quads read = QuadFiles.read(file);
    assertEquals(QUADS.size(), read.size());
    if (format.keepsGraphs()) {
      assertEquals(QUADS, read);
    }
  }

  @Test
  void blankNodeIsNotWritten() {
    Statement blank =
        Terms.statement(
            SimpleValueFactory.getInstance().createBNode(), RDFS.LABEL, Terms.text("x"), null);
    Quads quads = new Quads(List.of(blank));
    assertThrows(IllegalArgumentException.class, () -> QuadFiles.bytes(quads, Format.TRIG));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {
        "<http://a/b> <http://a/p> 'x' ] .§t.ttl:1: ",
        "<http://a/b> a <javascript:alert(1)> .§not a safe IRI",
        "<http://a/b> <http://a/p> 'a\\u0007' .§control characters",
        "@prefix : <http://a/> . :s :p undeclared:x .§undeclared",
      })
  void malformedTurtleIsAFaultThatSaysWhere(String turtle, String says) {
    Fault fault = assertThrows(Fault.class, () -> readTurtle(turtle.getBytes()));
    assertEquals(Fault.Code.BAD_RDF, fault.code());
    assertTrue(fault.getMessage().startsWith("t.ttl"), fault.getMessage());
    assertTrue(fault.getMessage().contains(says), fault.getMessage());
    assertFalse(fault.getMessage().contains("\n"));
  }

  @Test
  void bytesThatAreNotUtf8AreAFault() {
    byte[] latin = "<http://a/b> <http://a/p> 'é' .".getBytes(StandardCharsets.ISO_8859_1);
    Fault fault = assertThrows(Fault.class, () -> readTurtle(latin));
    assertEquals(Fault.Code.WRONG_ENCODING, fault.code());
  }

  @Test
  void endlessBracketsCostTheirOwnFileOnly() {
    byte[] nested = ("<http://a/b> <http://a/p> " + "[<http://a/p> ".repeat(200_000)).getBytes();
    Fault fault = assertThrows(Fault.class, () -> readTurtle(nested));
    assertEquals(Fault.Code.BAD_RDF, fault.code());
  }

  @Test
  void remoteContextIsNotFetched() {
    byte[] json = "{\"@context\":\"http://127.0.0.1:9/c\",\"@id\":\"http://a/b\"}".getBytes();
    Fault fault =
        assertThrows(
            Fault.class,
            () -> QuadFiles.read(new ByteArrayInputStream(json), Format.JSONLD, "t.jsonld"));
    assertEquals(Fault.Code.BAD_RDF, fault.code());
  }

  @Test
  void missingFileAndUnknownFormatAreFaults(@TempDir Path folder) throws IOException {
    Path missing = folder.resolve("no.ttl");
    assertEquals(
        Fault.Code.NO_SUCH_FILE, assertThrows(Fault.class, () -> QuadFiles.read(missing)).code());
    Path odd = Files.writeString(folder.resolve("quads.doc"), "");
    assertEquals(
        Fault.Code.UNKNOWN_FORMAT, assertThrows(Fault.class, () -> QuadFiles.read(odd)).code());
  }

  private static Quads readTurtle(byte[] bytes) throws IOException {
    return QuadFiles.read(new ByteArrayInputStream(bytes), Format.TURTLE, "t.ttl");
  }
}
