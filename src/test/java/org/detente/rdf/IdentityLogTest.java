package org.detente.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.detente.model.Fault;
import org.detente.model.IdentityChange;
import org.detente.model.IdentityChange.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of names is read as it was written. */
class IdentityLogTest {

  @TempDir private Path dir;

  @Test
  void every_kind_of_line_is_read_as_it_was_written() throws IOException {
    List<IdentityChange> lines =
        List.of(
            IdentityChange.of(Kind.NAMED, "meeting-2022", Set.of("Meeting|nrc||2022", "urn:c:1")),
            IdentityChange.of(Kind.SPLIT, "meeting-2022", Set.of("meeting-2022-01-12")),
            IdentityChange.of(Kind.MERGED, "meeting-2022", Set.of("meeting-2022-01-12")),
            IdentityChange.of(Kind.RETIRED, "meeting-2022-01-12", Set.of()),
            IdentityChange.of(Kind.JOINED, "meeting-2021", Set.of("meeting-2020", "meeting-2019")),
            IdentityChange.of(Kind.PARTED, "meeting-2021", Set.of("urn:c:2")));
    Path file = dir.resolve("identity.ttl");
    IdentityLog.write(lines, file);
    assertEquals(lines, IdentityLog.read(file));
  }

  @Test
  void two_lines_of_one_number_are_refused() throws IOException {
    String line = " a det:IdentityChange ; det:change det:Retired ; det:logOrder 1 ; ";
    Path file =
        Files.writeString(
            dir.resolve("twice.ttl"),
            "@prefix det: <https://w3id.org/detente/ns#> .\n<http://example.org/l1>"
                + line
                + "det:ofEvent <https://w3id.org/detente/event/a> .\n<http://example.org/l2>"
                + line
                + "det:ofEvent <https://w3id.org/detente/event/b> .\n");
    Fault fault = assertThrows(Fault.class, () -> IdentityLog.read(file));
    assertEquals(Fault.Code.BAD_RDF, fault.code());
    assertTrue(fault.getMessage().contains("two lines have the number 1"), fault.getMessage());
  }
}
