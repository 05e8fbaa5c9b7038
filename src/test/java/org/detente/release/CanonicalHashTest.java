package org.detente.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.detente.model.Fault;
import org.detente.validate.CanonicalQuads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanonicalHashTest {

  private static final String G = " <http://e.org/g> .";
  private static final List<String> LINES =
      List.of(
          "<http://e.org/a> <http://e.org/p> \"СРН\"@ru" + G,
          "<http://e.org/a> <http://e.org/p> \"a \\\"b\\\"\\n\\tc \\\\ \\r\"" + G,
          "<http://e.org/a> <http://e.org/q> \"0.5\"^^<http://www.w3.org/2001/XMLSchema#decimal>"
              + G,
          "<http://e.org/b> <http://e.org/p> <http://e.org/a> <http://e.org/h> .",
          "<http://e.org/\uFB01> <http://e.org/p> \"\uD83D\uDE00\"" + G,
          "<http://e.org/\uD83D\uDE00> <http://e.org/p> \"\uFB01\"" + G);

  @TempDir private Path dir;
  private Path quads;

  @BeforeEach
  void write() throws IOException {
    quads = file("a.nq", LINES);
  }

  @Test
  void is_that_of_the_lines_in_the_order_of_their_code_points() {
    List<String> sorted = new ArrayList<>(LINES);
    sorted.sort((a, b) -> Arrays.compareUnsigned(utf8(a), utf8(b)));
    byte[] digest = CanonicalQuads.sha256().digest(utf8(String.join("\n", sorted) + "\n"));
    assertEquals(HexFormat.of().formatHex(digest), CanonicalHash.of(quads));
  }

  @Test
  void hangs_neither_on_order_nor_on_repetition_nor_on_syntax() throws IOException {
    List<String> other = new ArrayList<>(LINES);
    Collections.reverse(other);
    other.add(LINES.get(0));
    assertEquals(CanonicalHash.of(quads), CanonicalHash.of(file("b.nq", other)));
    Path trig = dir.resolve("c.trig");
    Files.writeString(
        trig, "<http://e.org/h> { <http://e.org/b> <http://e.org/p> <http://e.org/a> }");
    assertEquals(CanonicalHash.of(file("d.nq", List.of(LINES.get(3)))), CanonicalHash.of(trig));
  }

  @Test
  void changes_with_a_single_statement() throws IOException {
    assertNotEquals(
        CanonicalHash.of(quads), CanonicalHash.of(file("e.nq", LINES.subList(1, LINES.size()))));
  }

  @Test
  void names_of_blank_nodes_do_not_matter() throws IOException {
    Path one = file("f.nq", List.of("_:x <http://e.org/p> _:y .", "_:y <http://e.org/p> \"1\" ."));
    Path two = file("g.nq", List.of("_:b <http://e.org/p> _:a .", "_:a <http://e.org/p> \"1\" ."));
    assertEquals(CanonicalHash.of(one), CanonicalHash.of(two));
  }

  @Test
  void is_the_same_when_memory_does_not_hold_the_statements() {
    assertEquals(CanonicalHash.of(quads), CanonicalHash.of(quads, 2, 1_000));
    assertEquals(CanonicalHash.of(quads), CanonicalHash.of(quads, 1_000, 10));
  }

  @Test
  void without_memory_for_them_blank_nodes_are_refused_rather_than_named_wrongly()
      throws IOException {
    Path blank =
        file("h.nq", List.of("_:x <http://e.org/p> _:y" + G, "_:y <http://e.org/p> \"1\"" + G));
    Fault fault = assertThrows(Fault.class, () -> CanonicalHash.of(blank, 1, 1_000));
    assertEquals(Fault.Code.BAD_RDF, fault.code());
  }

  private Path file(String name, List<String> lines) throws IOException {
    return Files.write(dir.resolve(name), lines, StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
