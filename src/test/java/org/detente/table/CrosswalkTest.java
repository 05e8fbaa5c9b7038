package org.detente.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.detente.model.EventType;
import org.detente.model.Fault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CrosswalkTest {

  private static final Path FOLDER = Path.of("data/crosswalk");
  private static final Belongings SIDES =
      new Belongings(
          Set.of("russia", "nato", "russian-mission"),
          Set.of("russia", "nato"),
          List.of(List.of("russian-mission", "side", "russia")));

  private static Crosswalk crosswalk;

  @BeforeAll
  static void read() throws IOException {
    crosswalk = CrosswalkFiles.read(FOLDER);
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void every_type_has_a_rule_that_always_holds_or_says_why_not(EventType type) {
    List<Crosswalk.Rule> rules = crosswalk.rules().get(type);
    Crosswalk.Rule last = rules.get(rules.size() - 1);
    assertEquals(Crosswalk.Condition.NONE, last.when().condition());
    for (Crosswalk.Rule rule : rules) {
      boolean coded = !rule.cameo().isEmpty() && !rule.ploverEvent().isEmpty();
      assertEquals(coded, rule.why().isEmpty(), rule.toString());
    }
  }

  @Test
  void every_code_is_one_of_the_manual_and_every_plover_event_one_of_the_table()
      throws IOException {
    Set<String> plover =
        Files.readAllLines(FOLDER.resolve("crosswalk_forward.tsv")).stream()
            .map(line -> line.split("\t", -1)[3])
            .collect(Collectors.toSet());
    crosswalk.rules().values().stream()
        .flatMap(List::stream)
        .forEach(
            rule -> {
              if (!rule.cameo().isEmpty()) {
                assertFalse(crosswalk.code(rule.cameo()).name().isEmpty(), rule.toString());
              }
              assertTrue(plover.contains(rule.ploverEvent()), rule.toString());
            });
  }

  @Test
  void every_actor_is_in_the_reference_layer() throws IOException {
    String agents = Files.readString(Path.of("data/reference/agents.ttl"));
    crosswalk
        .actors()
        .actors()
        .forEach(actor -> assertTrue(agents.contains("\nid:" + actor + " a det:"), actor));
  }

  @ParameterizedTest
  @CsvSource({
    "suspension, scope=meetings, 164, SANCTION",
    "suspension, scope=treaty, 160, SANCTION",
    "closure, agents=russia;object=russian-mission, 161, SANCTION",
    "meeting, agents=nato|russia|ukraine, 040, CONSULT",
    "agreement, course=announced, 030, AGREE",
    "agreement, course=happened, 057, SUPPORT",
    "appointment, targets=nato, 050, SUPPORT",
    "cancellation, forum=nato-russia-council, 164, REJECT",
    "position, , 010,",
    "decision, , ,"
  })
  void the_first_rule_that_holds_gives_the_codes(
      String type, String cells, String cameo, String plover) {
    Crosswalk.Rule rule = crosswalk.codes(event(type, cells), SIDES);
    assertEquals(cameo == null ? "" : cameo, rule.cameo());
    assertEquals(plover == null ? "" : plover, rule.ploverEvent());
  }

  @Test
  void who_closes_its_own_office_withdraws_and_who_closes_another_s_expels() {
    String own = "agents=russia;object=russian-mission";
    String other = "agents=nato;object=russian-mission";
    assertEquals("withdraw", crosswalk.codes(event("closure", own), SIDES).ploverMode());
    assertEquals("expel", crosswalk.codes(event("closure", other), SIDES).ploverMode());
    assertEquals("expel", crosswalk.codes(event("closure", null), SIDES).ploverMode());
  }

  @ParameterizedTest
  @CsvSource({"010, 1", "057, 1", "060, 2", "087, 2", "100, 3", "1384, 3", "150, 4", "2042, 4"})
  void quad_classes_follow_the_root(String cameo, String quad) {
    assertEquals(quad, Crosswalk.quadClass(cameo));
    assertEquals("", Crosswalk.quadClass(""));
  }

  @Test
  void a_broken_line_is_told_with_its_place(@TempDir Path dir) throws IOException {
    for (String line :
        List.of("coup\t\t190\tASSAULT\t\t", "meeting\tsunny\t040\tCONSULT\t\t", "x")) {
      Files.writeString(dir.resolve("export.tsv"), "head\n" + line + "\n");
      Fault fault = assertThrows(Fault.class, () -> CrosswalkFiles.read(dir));
      assertEquals(Fault.Code.BAD_TABLE, fault.code());
      assertTrue(fault.getMessage().contains("export.tsv:2: "), fault.getMessage());
    }
  }

  private static Map<String, String> event(String type, String cells) {
    Map<String, String> event = new TreeMap<>(Map.of("type", type, "event", "e"));
    if (cells != null) {
      for (String cell : cells.split(";")) {
        event.put(cell.split("=")[0], cell.split("=")[1]);
      }
    }
    return event;
  }
}
