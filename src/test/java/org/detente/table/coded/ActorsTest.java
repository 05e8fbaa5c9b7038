package org.detente.table.coded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.lexicon.TurtleFiles;
import org.detente.model.CodedClaim.Party;
import org.detente.model.DateSpan;
import org.detente.table.CrosswalkFiles;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who the actors of rows are: what names may say against codes, and when an office is certain. */
class ActorsTest {

  /** An American general who commands NATO's forces in Europe, and America's there as well. */
  private static final String TWO_HATS =
      """
      @prefix det: <https://w3id.org/detente/ns#> .
      @prefix id: <https://w3id.org/detente/id/> .
      @prefix org: <http://www.w3.org/ns/org#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      id:ann-example a det:Person ; skos:prefLabel "Ann Example"@en .
      id:commander-of-us-forces-in-europe a det:Post ; det:side id:united-states .
      id:allied a det:Tenure ; org:member id:ann-example ; det:post id:supreme-allied-commander-europe ;
        det:fromEarliest "2013-05-13"^^xsd:date ; det:fromLatest "2013-05-13"^^xsd:date ;
        det:untilEarliest "2016-05-04"^^xsd:date ; det:untilLatest "2016-05-04"^^xsd:date .
      """;

  private static final String HER_OTHER_HAT =
      """
      id:american a det:Tenure ; org:member id:ann-example ; det:post id:commander-of-us-forces-in-europe ;
        det:fromEarliest "2013-05-10"^^xsd:date ; det:fromLatest "2013-05-10"^^xsd:date .
      """;

  private static Actors actors;

  @BeforeAll
  static void read() throws IOException {
    actors = actors("");
  }

  @ParameterizedTest
  @CsvSource({
    "IGOUNO, SECRETARY GENERAL, united-nations",
    "IGOWSTNAT, SECRETARY GENERAL, jens-stoltenberg",
    "RUSGOV, SECURITY COUNCIL, russia",
    "VATGOV, SECRETARY OF STATE, ",
    "USAGOV, SECRETARY OF STATE, us-secretary-of-state",
    "COL, MILITARY COMMITTEE, ",
    "PAKGOV, FOREIGN OFFICE, pakistan",
    "GBRGOV, FOREIGN OFFICE, british-foreign-ministry",
    "SYRREB, ALLIES, syria",
    "AFGREB, ALLIANCE, afghanistan",
    "GOV, WEST, ",
    "USA, GEORGIA, united-states",
    "GEO, GEORGIA, georgia",
    "RUSGOV, KREMLIN, kremlin",
    "BEL, NATO, nato",
    "IGO, OSCE, osce",
    ", WEST, western-states"
  })
  void a_name_that_many_may_go_by_means_whom_the_code_says(String code, String name, String who) {
    assertEquals(Optional.ofNullable(who), one(code, name, "", "2015-05-01").map(Party::entity));
  }

  @ParameterizedTest
  @CsvSource({
    "IGOUNO, SECRETARY GENERAL",
    "NORGOV, NATO SECRETARY GENERAL",
    "USAMIL, SUPREME ALLIED COMMANDER EUROPE"
  })
  void only_a_person_whom_the_row_names_is_put_right(String code, String name) {
    assertEquals(Optional.empty(), one(code, name, "", "2015-05-01").flatMap(Party::correction));
  }

  /** Of Minuto Rizzo's term only the years are known; of Geoană's and Rutte's no end. */
  @ParameterizedTest
  @CsvSource({
    "NORGOV, JENS STOLTENBERG, 2018-03-28, nato, true",
    "NORGOV, JENS STOLTENBERG, 2018-03, nato, true",
    "NORGOV, JENS STOLTENBERG, 2014-09-30, norway, false",
    "NORGOV, JENS STOLTENBERG, 2014, norway, false",
    "ITAGOV, ALESSANDRO MINUTO RIZZO, 2001-02-01, italy, false",
    "ITAGOV, ALESSANDRO MINUTO RIZZO, 2002-02-01, nato, true",
    "ITAGOV, ALESSANDRO MINUTO RIZZO, 2007-02-01, italy, false",
    "ROMGOV, MIRCEA GEOANA, 2020-02-01, romania, false",
    "NLDGOV, MARK RUTTE, 2025-02-01, netherlands, false",
    "IGOWSTNAT, JENS STOLTENBERG, 2018-03-28, nato, false",
    ", JENS STOLTENBERG, 2018-03-28, nato, false"
  })
  void a_row_is_put_right_only_where_the_office_was_certainly_held(
      String code, String name, String day, String side, boolean corrected) {
    Party party = one(code, name, "", day).orElseThrow();
    assertEquals(Optional.of(side), party.side());
    assertEquals(corrected, party.correction().isPresent());
  }

  @Test
  void an_officer_of_two_commands_or_of_a_country_s_forces_is_coded_rightly() throws IOException {
    Actors one = actors(TWO_HATS);
    Actors both = actors(TWO_HATS + HER_OTHER_HAT);
    assertTrue(party(one, "USAGOV").correction().isPresent());
    assertFalse(party(one, "USAMIL").correction().isPresent());
    for (String sector : List.of("MIL", "Executive,Military", "Military")) {
      assertFalse(party(one, "", sector).correction().isPresent(), sector);
    }
    assertTrue(party(one, "", "Government").correction().isPresent());
    assertFalse(party(both, "USAGOV").correction().isPresent());
    assertEquals(Optional.of("united-states"), party(both, "USAGOV").side());
    assertEquals(Optional.of("nato"), party(both, "IGOWSTNAT").side());
  }

  @ParameterizedTest
  @CsvSource({
    "RUS, RUSSIA, 1985-03-11, soviet-union",
    "RUSGOV, KREMLIN, 1991-12-25, soviet-union",
    "RUS, RUSSIA, 1991-12-26, russia",
    "RUSGOV, PRESIDENT, 1991, russia",
    "SUN, SOVIET UNION, 1985-03-11, soviet-union",
    "RUS, SOVIET UNION, 1985-03-11, soviet-union",
    "GMW, WEST GERMANY, 1985-03-11, germany",
    "ROM, ROMANIA, 2010-03-11, romania",
    "ROU, ROMANIA, 2010-03-11, romania"
  })
  void codes_of_states_are_those_of_their_time(String code, String name, String day, String side) {
    assertEquals(Optional.of(side), one(code, name, "", day).flatMap(Party::side));
  }

  @ParameterizedTest
  @CsvSource({"NORTH KOREA, north-korea", "NORTHERN CYPRUS, ", "NOR, norway", "Norway, norway"})
  void a_country_is_a_code_or_a_name_and_no_beginning_of_one(String country, String who) {
    assertEquals(
        Optional.ofNullable(who), one("", "Somebody", country, "2015-05-01").map(Party::entity));
  }

  @Test
  void lists_of_unlike_length_do_not_tell_whose_country_is_whose() {
    assertEquals(
        List.of(Optional.of("germany"), Optional.empty()), entities("A Minister;A Guest", "DEU;"));
    assertEquals(
        List.of(Optional.empty(), Optional.empty()), entities("A Minister;A Guest", "DEU"));
  }

  private static List<Optional<String>> entities(String names, String countries) {
    return all(actors, "", names, countries, "2015-05-01").stream()
        .map(actor -> actor.party().map(Party::entity))
        .toList();
  }

  private static Party party(Actors actors, String code) {
    return party(actors, code, "");
  }

  private static Party party(Actors actors, String code, String sector) {
    String country = code.isEmpty() ? "United States" : "";
    return all(actors, code, "ANN EXAMPLE", country, "2014-05-01", sector)
        .get(0)
        .party()
        .orElseThrow();
  }

  private static Optional<Party> one(String code, String name, String country, String day) {
    return all(actors, code == null ? "" : code, name, country, day).get(0).party();
  }

  private static List<Actors.Actor> all(
      Actors actors, String code, String name, String country, String day) {
    return all(actors, code, name, country, day, "");
  }

  private static List<Actors.Actor> all(
      Actors actors, String code, String name, String country, String day, String sector) {
    String[] cells = new String[Cell.values().length];
    Arrays.fill(cells, "");
    cells[Cell.AGENT_CODE.ordinal()] = code;
    cells[Cell.AGENT_NAME.ordinal()] = name;
    cells[Cell.AGENT_COUNTRY.ordinal()] = country;
    cells[Cell.AGENT_SECTOR.ordinal()] = sector;
    return actors.agents(new CodedRow("t", 1, cells), Optional.of(DateSpan.parse(day)));
  }

  private static Actors actors(String more) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("data/reference"))) {
      Model reference =
          TurtleFiles.read(files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList());
      reference.addAll(Rio.parse(new StringReader(more), RDFFormat.TURTLE));
      return new Actors(
          new Roster(reference, CrosswalkFiles.read(Path.of("data/crosswalk")).actors()));
    }
  }
}
