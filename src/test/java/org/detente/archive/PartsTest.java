package org.detente.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {

  private static final String KEY = "the same run";

  @TempDir private Path dir;

  @Test
  void a_run_that_was_killed_anywhere_ends_with_the_bytes_of_one_that_was_not() throws IOException {
    Path whole = dir.resolve("whole");
    try (Parts parts = Parts.of(whole, KEY)) {
      for (int i = 0; i < 6; i++) {
        step(parts, i);
        if (i % 2 == 1) {
          parts.commit(0, new Mark(i + 1, 0));
        }
      }
    }
    for (int killedAt = 0; killedAt <= 6; killedAt++) {
      Path folder = dir.resolve("killed" + killedAt);
      try (Parts parts = Parts.of(folder, KEY)) {
        for (int i = 0; i < killedAt; i++) {
          step(parts, i);
          if (i % 2 == 1) {
            parts.commit(0, new Mark(i + 1, 0));
          }
        }
      }
      Files.writeString(folder.resolve("journal"), "{\"part\": 9, \"sh", StandardOpenOption.APPEND);
      try (Parts parts = Parts.of(folder, KEY)) {
        assertEquals(killedAt / 2 * 2, parts.mark().offset());
        for (int i = (int) parts.mark().offset(); i < 6; i++) {
          step(parts, i);
        }
        parts.commit(1, Mark.START);
      }
      assertEquals(output(whole), output(folder), "killed at " + killedAt);
    }
  }

  @Test
  void parts_of_another_run_and_parts_that_were_changed_are_refused() throws IOException {
    Path folder = dir.resolve("parts");
    try (Parts parts = Parts.of(folder, KEY)) {
      step(parts, 0);
      parts.commit(0, new Mark(1, 0));
    }
    assertRefused(folder, "another run");
    Files.writeString(folder.resolve("part-000000.nq"), "<a> <b> <c> <d> .\n");
    assertRefused(folder, KEY);
  }

  private static void assertRefused(Path folder, String key) {
    Fault fault = assertThrows(Fault.class, () -> Parts.of(folder, key));
    assertEquals(Fault.Code.CANNOT_RESUME, fault.code());
  }

  /** New articles, one that comes again later and changed, and further addresses. */
  private static void step(Parts parts, int i) throws IOException {
    String id = i == 4 ? "a1" : "a" + i;
    Optional<Instant> fetched = Optional.of(Instant.ofEpochSecond(i));
    Seen.Known known = new Seen.Known(id, "j.example", "words of " + i, fetched);
    assertEquals(Optional.empty(), parts.seen().same(known), "step " + i);
    parts.put("g" + id, bytes("<" + id + "> <says> <" + i + "> <g" + id + "> ."), known);
    Seen.Known other = new Seen.Known("other", "j.example", "words of " + i, Optional.empty());
    assertEquals(Optional.of(id), parts.seen().same(other));
    for (String address : List.of("y", "x", "x")) {
      parts.add("g" + id, bytes("<" + id + "> <at> <" + address + "> <g" + id + "> ."));
    }
    parts.count("read", 1);
    parts.tell("line " + i);
  }

  private static byte[] bytes(String line) {
    return Warcs.utf8(line + "\n");
  }

  private String output(Path folder) throws IOException {
    Path out = Files.createTempDirectory(dir, "out");
    try (Parts parts = Parts.of(folder, KEY)) {
      assertEquals(5, parts.writeTo(out.resolve("nq")));
      parts.reportTo(out.resolve("report"));
      return Files.readString(out.resolve("nq"))
          + Files.readString(out.resolve("report"))
          + parts.counts();
    }
  }
}
