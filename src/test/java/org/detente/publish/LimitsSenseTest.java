package org.detente.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits that would undo the service are told before it starts. */
class LimitsSenseTest {

  private static final long MEGABYTE = 1 << 20;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "server.threads = 100, 'server.threads is 100; expected more than 146'",
    "lane.waiting = 1000, 'server.threads is 192; expected more than 4018'",
    "lane.heavy.at-once = 200, server.threads is 192",
    "request.time = 10000, 'request.time is 10000; expected more than 10000'",
    "query.deadline = 600000, request.time is 120000",
    "server.stuck = 19, 'server.stuck is 19; expected at most 18'",
  })
  void limits_that_undo_each_other_are_refused_with_their_file(String line, String told)
      throws IOException {
    Path file = Files.writeString(folder.resolve("l"), line);
    Fault fault = assertThrows(Fault.class, () -> LimitsFile.read(file));
    assertEquals(Fault.Code.BAD_LIMITS, fault.code());
    assertTrue(fault.getMessage().startsWith(file + ": " + told), fault.getMessage());
  }

  @Test
  void a_small_service_may_be_set_as_a_whole() throws IOException {
    Path file = Files.writeString(folder.resolve("l"), "server.threads = 32\nlane.waiting = 3\n");
    assertEquals(2, LimitsFile.read(file).size());
  }

  @Test
  void a_crowd_that_could_fill_the_heap_is_warned_of() {
    ServiceLimits usual = ServiceLimits.at(0);
    assertEquals(Optional.empty(), LimitsSense.warning(usual, 371 * MEGABYTE));
    String told =
        LimitsSense.warning(usual.with(Limit.REQUEST_BODY_BYTES, 16 * MEGABYTE), 371 * MEGABYTE)
            .orElseThrow();
    assertTrue(told.contains("8080 MB of a heap of 371 MB"), told);
  }
}
