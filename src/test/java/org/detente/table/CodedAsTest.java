package org.detente.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.detente.table.ActorGraph.Actor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which codes an event gets: those it was coded with, and only such as its course allows. */
class CodedAsTest {

  private static final Belongings SIDES =
      new Belongings(
          Set.of("russia", "nato", "romania"), Set.of("russia", "nato", "romania"), List.of());

  private static final Map<String, Actor> ACTORS =
      Map.of(
          "russia", new Actor("Russia", "state", "russia"),
          "nato", new Actor("NATO", "organisation", "nato"),
          "romania", new Actor("Romania", "state", "romania"));

  private static Crosswalk crosswalk;

  @BeforeAll
  static void read() throws IOException {
    crosswalk = CrosswalkFiles.read(Path.of("data/crosswalk"));
  }

  @ParameterizedTest
  @CsvSource({
    // type, coded as, course → CAMEO, PLOVER
    "relations_change, 161, happened, 161, SANCTION/withdraw",
    "relations_change, 160|161, happened, 160, SANCTION/",
    "relations_change, 054|161, happened, , /",
    "decision, 163, happened, 163, COERCE/restrict",
    "meeting, , happened, 040, CONSULT/",
    "meeting, 040|046, happened, 040, CONSULT/",
    "meeting, CONSULT/phone, happened, 040, CONSULT/phone",
    "visit, 042|043, happened, 042, CONSULT/visit",
    "visit, 043, happened, 042, CONSULT/visit",
    "meeting, , announced, 036, AGREE/",
    "meeting, 046, announced, 036, AGREE/",
    "proposal, 0312, announced, 0312, AGREE/",
    "suspension, 9999, happened, 160, SANCTION/discontinue"
  })
  void codes_of_data_sets_are_written_where_they_agree(
      String type, String codes, String course, String cameo, String plover) {
    Crosswalk.Rule rule = crosswalk.codes(event(type, codes, course), SIDES);
    assertEquals(cameo == null ? "" : cameo, rule.cameo());
    assertEquals(plover, rule.ploverEvent() + "/" + rule.ploverMode());
  }

  @ParameterizedTest
  @CsvSource({
    "relations_change, 160|161, it is coded as 161",
    "meeting, 046|041, 'it is coded as 041, 046'",
    "meeting, 046, ",
    "visit, 042|043, ",
    "meeting, CONSULT/phone|CONSULT/visit, 'it is coded as CONSULT/phone, CONSULT/visit'"
  })
  void what_is_not_written_of_them_is_told(String type, String codes, String lost) {
    Map<String, String> event = event(type, codes, "happened");
    assertEquals(Optional.ofNullable(lost), crosswalk.lost(event, crosswalk.codes(event, SIDES)));
  }

  @ParameterizedTest
  @CsvSource({
    "meeting, announced, 036",
    "visit, announced, 036",
    "cooperation, announced, 030",
    "agreement, announced, 030",
    "invitation, announced, 036",
    "suspension, announced, ",
    "conflict, announced, ",
    "meeting, rumoured, ",
    "conflict, rumoured, "
  })
  void what_is_not_known_to_have_happened_is_no_record_that_it_did(
      String type, String course, String code) {
    Dropped dropped = new Dropped();
    Map<String, String> event = event(type, null, course);
    List<List<String>> icews = records(dropped).icews(List.of(event));
    List<String> header = EventRecords.header(EventRecords.ICEWS);
    if (code != null) {
      assertEquals(code, icews.get(0).get(header.indexOf("CAMEO Code")));
      assertEquals(1, icews.size());
      List<String> polecat = records(new Dropped()).polecat(List.of(event)).get(0);
      assertEquals("AGREE", polecat.get(2));
    } else {
      assertEquals(List.of(), icews);
      assertEquals(List.of(), records(new Dropped()).polecat(List.of(event)));
      assertEquals(
          List.of(
              "e/1", type, "record", "it is " + course + ", and its code says that it happened"),
          dropped.rows().get(0));
    }
  }

  @Test
  void a_state_has_the_code_of_iso_3166_in_polecat_and_that_of_cameo_in_dyads() {
    Map<String, String> event = event("accusation", null, "happened");
    event.put("agents", "romania");
    event.put("contexts", "legal|military");
    List<String> header = EventRecords.header(EventRecords.POLECAT);
    List<String> row = records(new Dropped()).polecat(List.of(event)).get(0);
    assertEquals("legal;military", row.get(header.indexOf("Contexts")));
    assertEquals("ROU", row.get(header.indexOf("Actor Country")));
    assertEquals("", row.get(header.indexOf("Recipient Country")));
    List<String> columns = DyadTable.COLUMNS.stream().map(Column::name).toList();
    List<String> dyad = dyads(new Dropped()).rows(List.of(event)).get(0);
    assertEquals("ROM", dyad.get(columns.indexOf("source_code")));
    assertEquals("happened", dyad.get(columns.indexOf("course")));
  }

  private static DyadTable dyads(Dropped dropped) {
    return new DyadTable(crosswalk, SIDES, dropped);
  }

  private static EventRecords records(Dropped dropped) {
    return new EventRecords(crosswalk, dyads(dropped), SIDES, ACTORS, dropped);
  }

  private static Map<String, String> event(String type, String codes, String course) {
    Map<String, String> event =
        new TreeMap<>(
            Map.of(
                "event", "e/1",
                "type", type,
                "course", course,
                "agents", "russia",
                "targets", "nato",
                "earliest", "2015-03-01",
                "latest", "2015-03-01"));
    if (codes != null) {
      event.put("coded_as", codes);
    }
    return event;
  }
}
