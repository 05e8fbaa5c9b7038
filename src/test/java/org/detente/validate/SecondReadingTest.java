package org.detente.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecondReadingTest {

  @TempDir private Path dir;

  @Test
  void counts_the_statements_of_a_file() throws IOException {
    Path file =
        write(
            "a.nq",
            """
            <http://e.org/s> <http://e.org/p> "o" <http://e.org/g> .
            <http://e.org/s> <http://e.org/p> "o" <http://e.org/h> .
            """);
    assertEquals(2, SecondReading.statements(file));
  }

  @Test
  void refuses_what_a_lax_writer_lets_through() throws IOException {
    Path file = write("a.nq", "<http://e.org/a b> <http://e.org/p> \"o\" <http://e.org/g> .\n");
    Fault fault = assertThrows(Fault.class, () -> SecondReading.statements(file));
    assertEquals(Fault.Code.BAD_RDF, fault.code());
    assertTrue(fault.getMessage().startsWith("a.nq: "), fault.getMessage());
  }

  /** In memory each term is read once, and the file line by line. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<e:s> <e:p> \"o\" <e:g> .\n<e:s> <e:p> \"o\" <e:h> .\n<e:s> <e:p> \"o\" <e:g> .\n",
        "<e:s> <e:p> \"o <e:o> .\" <e:g> .\n<e:s> <e:p> <e:o> <e:g> .",
        "<e:s> <e:p> \"a\"@en-GB <e:g> .\n<e:s> <e:p> \"a\"@en-gb <e:g> .\n",
        "<e:s> <e:p> \"A\" <e:g> .\n<e:s> <e:p> \"\\u0041\" <e:g> .\n",
        "<e:A> <e:p> \"a\" <e:g> .\n<e:\\u0041> <e:p> \"a\" <e:g> .\n",
        "<e:s> <e:p> \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> <e:g> .\n",
        "<e:s> <e:p> \"01\"^^<http://www.w3.org/2001/XMLSchema#integer> <e:g> .\n",
        "<e:s> <e:p> \"one\"^^<http://www.w3.org/2001/XMLSchema#integer> <e:g> .\n",
        "<e:s> <e:p> \"саммит\\n«\uD83D\uDD4A»\"@ru <e:g> .\n",
        "<e:саммит> <e:p> <e:o> <e:g> .\n",
        "_:a <e:p> \"o\" <e:g> .\n_:b <e:p> \"o\" <e:g> .\n",
        "<e:s> <e:p> _:a <e:g> .\n",
        "<e:s> <e:p> \"o\" .\n<e:s> <e:p> <e:o> .\n",
        "<e:s> <e:p> \"o\" <e:g> .\n\n# no more\n",
        "<e:s>  <e:p>\t\"o\"<e:g>.\r\n",
        "<e:s> <e:p> \"a\" <good:good> . # <e:g> .\n",
        "<e:s> <e:p> \"a\" <e:h> . # <e:g> .\n",
        "<e:s> <e:p> \"a\" <e:h> <e:g> .\n",
        "<e:s> <e:p> \"o\" <e:g>\n",
        "<e:s> <e:p> \"o <e:g> .\n",
        "<e:s> <e:p> \"a\\q\" <e:g> .\n",
        "<e:s> <e:p> \"a\"@1 <e:g> .\n",
        "<e:a b> <e:p> \"o\" <e:g> .\n",
        "<e:s> <p> \"o\" <e:g> .\n",
        "<e:s> \"p\" \"o\" <e:g> .\n",
        "<e:s> <e:p> <e:o> <http://e.org:x/> .\n",
        "<e:s> <e:p>  <e:g> .\n",
        "<https://w3id.org/detente/a> <https://w3id.org/detente/ns#p> <https://w3id.org/detente/b> <https://w3id.org/detente/graph/g> .\n<https://w3id.org/detente/a> <https://w3id.org/detente/ns#p> <https://w3id.org/detente/c> <https://w3id.org/detente/graph/g> .\n",
        "<https://w3id.org/detente/a> <https://w3id.org/detente/ns#p> <https://w3id.org/detente/b> <https://w3id.org/detente/graph/g> .\n<https://w3id.org/detente/\\u0061> <https://w3id.org/detente/ns#p> <https://w3id.org/detente/b> <https://w3id.org/detente/graph/g> .\n",
        "<https://w3id.org/detente/a#b#c> <https://w3id.org/detente/ns#p> <https://w3id.org/detente/b> <https://w3id.org/detente/graph/g> .\n",
        "<https://w3id.org/detente/a/../b> <https://w3id.org/detente/ns#p> <https://w3id.org/detente/a//b> <https://w3id.org/detente/graph/g> .\n",
        "<https://w3id.org/detente/a> <https://w3id.org/detente/ns#p> <https://w3id.org/detente/b> <e:h> . # <https://w3id.org/detente/graph/g> .\n",
        "<https://w3id.org/detente/a b> <https://w3id.org/detente/ns#p> <https://w3id.org/detente/b> <https://w3id.org/detente/graph/g> .\n",
        "<https://w3id.org/detente/a> <https://w3id.org/detente/ns#p> \"01\"^^<http://www.w3.org/2001/XMLSchema#integer> <https://w3id.org/detente/g> .\n",
        "<https://w3id.org/detente/a> <https://w3id.org/detente/ns#p> <https://w3id.org/detente/b <https://w3id.org/detente/g> .\n",
        ". <e:g> .\n",
        "<"
      })
  void knows_of_lines_in_memory_what_it_knows_of_a_file(String text) throws IOException {
    Path file = write("N-Quads", text);
    assertEquals(
        told(() -> SecondReading.statements(file, RdfFormat.NQ)),
        told(() -> SecondReading.statements(text.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void refuses_bytes_that_are_no_text() throws IOException {
    byte[] bytes = "<e:s> <e:p> \"\u00e9\" <e:g> .\n".getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(dir.resolve("N-Quads"), bytes);
    assertEquals(
        told(() -> SecondReading.statements(file, RdfFormat.NQ)),
        told(() -> SecondReading.statements(bytes)));
  }

  private static String told(Supplier<Long> reading) {
    try {
      return reading.get().toString();
    } catch (Fault fault) {
      return fault.getMessage();
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text);
  }
}
