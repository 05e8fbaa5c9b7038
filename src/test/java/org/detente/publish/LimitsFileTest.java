package org.detente.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of limits, the program and their documentation. */
class LimitsFileTest {

  private static final Path SHIPPED = Path.of("data/limits.properties");

  @TempDir private Path folder;

  @Test
  void the_shipped_file_sets_every_limit_to_what_it_is_anyway() throws IOException {
    Map<Limit, Long> usual = new EnumMap<>(Limit.class);
    Arrays.stream(Limit.values()).forEach(limit -> usual.put(limit, limit.usual()));
    assertEquals(usual, LimitsFile.read(SHIPPED));
  }

  @Test
  void a_comment_before_each_line_tells_unit_and_range() throws IOException {
    List<String> lines = Files.readAllLines(SHIPPED);
    for (Limit limit : Limit.values()) {
      int at = lines.indexOf(limit.key() + " = " + limit.usual());
      assertTrue(at > 0, limit.key());
      String end = "(%s, %d to %d)".formatted(limit.unit().word(), limit.least(), limit.most());
      assertTrue(lines.get(at - 1).endsWith(end), lines.get(at - 1) + " | " + end);
    }
  }

  @Test
  void the_documentation_lists_them_with_unit_default_and_range() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("docs/limits.md")).stream()
            .filter(line -> line.startsWith("| `") && line.contains(" to "))
            .map(line -> line.substring(0, line.lastIndexOf(" | ")))
            .toList();
    assertEquals(
        Arrays.stream(Limit.values())
            .map(
                l ->
                    "| `%s` | %s | %d | %d to %d"
                        .formatted(l.key(), l.unit().word(), l.usual(), l.least(), l.most()))
            .toList(),
        rows);
  }

  @Test
  void threads_are_left_when_all_lanes_are_full_and_as_many_wait_as_may() {
    Limit[] turns = {
      Limit.PAGES_AT_ONCE, Limit.DOCUMENTS_AT_ONCE, Limit.QUICK_AT_ONCE, Limit.HEAVY_AT_ONCE
    };
    long held = Arrays.stream(turns).mapToLong(t -> t.usual() + Limit.LANE_WAITING.usual()).sum();
    assertTrue(held + 16 < Limit.THREADS.usual(), held + " threads");
  }

  @Test
  void what_is_not_set_stays_as_it_is() throws IOException {
    Path file = Files.writeString(folder.resolve("l"), "# mine\n\n query.deadline=2000 \n");
    ServiceLimits limits = new ServiceLimits(0, false, LimitsFile.read(file));
    assertEquals(2_000, limits.run().deadline().toMillis());
    assertEquals(10_000, limits.run().rows());
  }

  @ParameterizedTest
  @CsvSource({
    "query.deadlin = 5, 'unknown key ''query.deadlin'''",
    "query.deadline = soon, 'is ''soon''; expected a whole number from 100 to 600000 (ms)'",
    "query.deadline = 0, 'is ''0'''",
    "query.deadline = -1000, 'is ''-1000'''",
    "query.deadline = 99999999999999999999, expected a whole number",
    "query.deadline =, 'is '''''",
    "query.deadline 5000, expected a line such as",
    "lane.waiting = 3, lane.waiting again",
  })
  void what_is_wrong_is_told_with_its_line(String line, String told) throws IOException {
    Path file = Files.writeString(folder.resolve("l"), "# mine\nlane.waiting = 5\n" + line);
    Fault fault = assertThrows(Fault.class, () -> LimitsFile.read(file));
    assertEquals(Fault.Code.BAD_LIMITS, fault.code());
    assertTrue(fault.getMessage().startsWith(file + ":3: "), fault.getMessage());
    assertTrue(fault.getMessage().contains(told), fault.getMessage());
  }
}
