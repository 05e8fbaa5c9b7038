package org.detente.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.detente.CodedStage;
import org.detente.model.CodedClaim;
import org.detente.model.EventType;
import org.detente.table.ActorGraph.Actor;
import org.detente.table.coded.Conversion;
import org.detente.table.coded.DataSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written as a record and read again says what it said, where a code is of one type. */
class RecordsRoundTripTest {

  /** Types whose code comes back as themselves. */
  private static final Set<EventType> ONE_TO_ONE =
      new TreeSet<>(
          List.of(
              EventType.MEETING,
              EventType.VISIT,
              EventType.DEMAND,
              EventType.REFUSAL,
              EventType.ACCUSATION,
              EventType.THREAT,
              EventType.AGREEMENT,
              EventType.COOPERATION,
              EventType.PROPOSAL,
              EventType.POSITION,
              EventType.CONFLICT,
              EventType.DEPLOYMENT));

  private static final Map<String, Actor> ACTORS =
      new TreeMap<>(
          Map.of(
              "russia", new Actor("Russia", "state", "russia"),
              "nato", new Actor("NATO", "organisation", "nato"),
              "france", new Actor("France", "state", "france"),
              "united-states", new Actor("United States", "state", "united-states")));

  private static CodedStage stage;
  private static Crosswalk crosswalk;

  @TempDir private Path folder;

  @BeforeAll
  static void read() throws IOException {
    stage = CodedStage.of(Path.of("data"));
    crosswalk = CrosswalkFiles.read(Path.of("data/crosswalk"));
  }

  @Test
  void claims_come_back_from_records() throws IOException {
    Random random = new Random(7);
    List<Map<String, String>> events = new ArrayList<>();
    for (EventType type : ONE_TO_ONE) {
      for (int i = 0; i < 8; i++) {
        events.add(event(type, random, events.size()));
      }
    }
    Dropped dropped = new Dropped();
    Set<String> said = new TreeSet<>();
    events.forEach(event -> said.add(told(event)));
    assertEquals(said, converted(events, dropped));
    assertEquals(
        List.of(), dropped.rows().stream().filter(r -> !r.get(2).equals("plover")).toList());
  }

  @Test
  void all_other_types_share_their_codes() throws IOException {
    Set<EventType> back = new TreeSet<>();
    for (EventType type : EventType.values()) {
      Map<String, String> event = event(type, new Random(1), 1);
      if (converted(List.of(event), new Dropped()).equals(Set.of(told(event)))) {
        back.add(type);
      }
    }
    assertEquals(ONE_TO_ONE, back);
  }

  @Test
  void what_has_no_certain_day_is_told() {
    Map<String, String> event = event(EventType.DEMAND, new Random(1), 1);
    event.put("latest", "2031-01-01");
    Dropped dropped = new Dropped();
    assertEquals(List.of(), records(dropped).icews(List.of(event)));
    assertEquals("1 without day (1 demand)", dropped.told());
  }

  private Set<String> converted(List<Map<String, String>> events, Dropped dropped)
      throws IOException {
    Path file = folder.resolve("records.tab");
    TabFiles.write(file, EventRecords.header(EventRecords.ICEWS), records(dropped).icews(events));
    Set<String> read = new TreeSet<>();
    try (Conversion conversion =
        stage.conversion(DataSet.ICEWS, false, folder, (f, n, id, outcome, article) -> {})) {
      conversion.read(new ByteArrayInputStream(Files.readAllBytes(file)), "records.tab", "here");
      conversion.write(article -> article.claims().forEach(claim -> read.add(told(claim))));
    }
    return read;
  }

  private static EventRecords records(Dropped dropped) {
    Belongings sides = new Belongings(ACTORS.keySet(), ACTORS.keySet(), List.of());
    DyadTable dyads = new DyadTable(crosswalk, sides, dropped);
    return new EventRecords(crosswalk, dyads, sides, ACTORS, dropped);
  }

  private static Map<String, String> event(EventType type, Random random, int number) {
    List<String> others = List.of("nato", "france", "united-states");
    String other = others.get(random.nextInt(others.size()));
    boolean first = random.nextBoolean();
    String day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5000)).toString();
    Map<String, String> event = new TreeMap<>();
    event.put("event", "https://w3id.org/detente/event/e" + number);
    event.put("type", type.id());
    event.put("date", day);
    event.put("earliest", day);
    event.put("latest", day);
    event.put("course", "happened");
    if (type == EventType.MEETING || type == EventType.AGREEMENT) {
      event.put(
          "agents",
          new TreeSet<>(Set.of("russia", other))
              .stream().reduce((a, b) -> a + "|" + b).orElseThrow());
    } else {
      event.put("agents", first ? "russia" : other);
      event.put("targets", first ? other : "russia");
    }
    return event;
  }

  private static String told(Map<String, String> event) {
    return event.get("type")
        + " "
        + EventCells.values(event, "agents")
        + " "
        + EventCells.values(event, "targets")
        + " "
        + event.get("date");
  }

  private static String told(CodedClaim claim) {
    return claim.type().map(EventType::id).orElse("generic")
        + " "
        + claim.agents().stream().map(CodedClaim.Party::entity).sorted().toList()
        + " "
        + claim.targets().stream().map(CodedClaim.Party::entity).sorted().toList()
        + " "
        + claim.date().orElseThrow().edtf();
  }
}
