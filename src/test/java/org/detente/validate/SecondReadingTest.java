package org.detente.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  private Path write(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text);
  }
}
