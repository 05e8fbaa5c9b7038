package org.detente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.detente.model.Fault;
import org.detente.store.EmbeddedStore;
import org.detente.validate.ParsedGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

  private static final String HOLDERS =
      """
      # title: Holders
      # question: Who held a post
      # question: on a day?
      # param: post entity head
      # param: day date 2010-01-01
      # param: most integer 10
      # param: words string the % "quoted" one
      # columns: person, day, label
      PREFIX det: <https://w3id.org/detente/ns#>
      PREFIX id: <https://w3id.org/detente/id/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?person ?day ?label {
        { SELECT ?person (COUNT(?n) AS ?count) { ?person det:holds ?post ; det:n ?n }
          GROUP BY ?person HAVING (COUNT(?n) < ?most) }
        GRAPH ?g { ?person det:from ?from }
        FILTER (?from <= ?day)
        BIND (?words AS ?label)
      } ORDER BY ?person
      """;

  @TempDir Path folder;
  private Catalogue catalogue;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("queries/competency"));
    Files.writeString(folder.resolve("queries/competency/holders.rq"), HOLDERS);
    Files.writeString(folder.resolve("queries/any.rq"), "# title: Any\nASK { ?s ?p ?o }\n");
    Files.writeString(
        folder.resolve("data.ttl"),
        """
        @prefix det: <https://w3id.org/detente/ns#> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        @base <https://w3id.org/detente/id/> .
        <ann> det:holds <head> ; det:n 1, 2 ; det:from "2009-01-01"^^xsd:date .
        <ben> det:holds <head> ; det:n 1 ; det:from "2011-01-01"^^xsd:date .
        """);
    catalogue = Catalogue.read(folder.resolve("queries"));
  }

  @Test
  void a_query_is_found_with_its_folder_before_its_name_but_not_with_another() {
    assertEquals("holders", catalogue.find("competency/holders").name());
    Fault fault = assertThrows(Fault.class, () -> catalogue.find("checks/holders"));
    assertEquals(Fault.Code.UNKNOWN_QUERY, fault.code());
  }

  private EmbeddedStore store() {
    return EmbeddedStore.inMemory(ParsedGraph.read(List.of(folder.resolve("data.ttl"))));
  }

  private Answer ask(String name, Map<String, String> given) {
    try (EmbeddedStore store = store()) {
      return new QueryRun(RunLimits.OWN).on(store, catalogue.find(name).bind(given));
    }
  }

  private String written(Answer answer, AnswerFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    answer.write(format, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void headerIsRead() {
    CatalogueQuery query = catalogue.find("holders");
    assertEquals("Holders", query.title());
    assertEquals("Who held a post on a day?", query.question());
    assertEquals(List.of("person", "day", "label"), query.columns());
    assertEquals("the % \"quoted\" one", query.parameters().get(3).preset().orElseThrow());
    assertEquals(
        List.of("any", "holders"), catalogue.all().stream().map(CatalogueQuery::name).toList());
  }

  @Test
  void defaultsAndGivenValuesAreBoundAsTerms() {
    String tricky = "x\" . ?s ?p ?o } #";
    assertEquals(
        List.of(List.of("id:ann", "2010-01-01", "the % \"quoted\" one")),
        ((Answer.Table) ask("holders", Map.of())).cells());
    assertEquals(
        List.of(List.of("id:ann", "2012-01-01", tricky), List.of("id:ben", "2012-01-01", tricky)),
        ((Answer.Table) ask("holders", Map.of("day", "2012-01-01", "words", tricky))).cells());
    assertEquals(
        List.of("id:ben"),
        ((Answer.Table) ask("holders", Map.of("day", "2012-01-01", "most", "2")))
            .cells().stream().map(row -> row.get(0)).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "year, 2010",
    "day, 2010-02-30",
    "day, yesterday",
    "most, many",
    "post, http://x> ?p ?o } UNION {",
    "post, Head Of State"
  })
  void valueThatIsNotOfItsTypeOrNameIsRefused(String name, String value) {
    Fault fault = assertThrows(Fault.class, () -> ask("holders", Map.of(name, value)));
    assertEquals(Fault.Code.BAD_PARAMETER, fault.code());
    assertEquals(2, fault.code().exit());
  }

  @Test
  void unknownNameListsTheKnownOnes() {
    Fault fault = assertThrows(Fault.class, () -> catalogue.find("holder"));
    assertEquals(Fault.Code.UNKNOWN_QUERY, fault.code());
    assertTrue(fault.getMessage().contains("any, holders"), fault.getMessage());
  }

  @Test
  void columnsMustBeThoseOfTheHeader() throws IOException {
    Path file = folder.resolve("bad.rq");
    Files.writeString(file, "# columns: a, b\nSELECT ?a { ?a ?b ?c }\n");
    Fault fault = assertThrows(Fault.class, () -> catalogue.find(file.toString()).bind(Map.of()));
    assertEquals(Fault.Code.BAD_QUERY, fault.code());
  }

  @Test
  void severalHavingConditionsBesideParametersAreRefused() throws IOException {
    Path file = folder.resolve("having.rq");
    Files.writeString(
        file,
        "# param: n integer 1\nSELECT ?a (COUNT(?b) AS ?c) { ?a ?b ?d } GROUP BY ?a"
            + " HAVING (COUNT(?b) > ?n) (COUNT(?b) < 9)\n");
    Fault fault = assertThrows(Fault.class, () -> catalogue.find(file.toString()).bind(Map.of()));
    assertEquals(Fault.Code.BAD_QUERY, fault.code());
  }

  @Test
  void badHeaderIsToldWithItsLine() throws IOException {
    Path file = folder.resolve("queries/odd.rq");
    Files.writeString(file, "# title: Odd\n# param: day datum\nASK {}\n");
    Fault fault = assertThrows(Fault.class, () -> Catalogue.read(folder.resolve("queries")));
    assertTrue(fault.getMessage().contains("odd.rq:2: "), fault.getMessage());
  }

  @Test
  void tableIsWrittenInEveryFormat() {
    Answer answer = ask("holders", Map.of("words", "a|b"));
    assertEquals(
        "person  day         label\n──────  ──────────  ─────\nid:ann  2010-01-01  a|b\n1 row\n",
        written(answer, AnswerFormat.TABLE));
    assertEquals(
        "| person | day | label |\n| --- | --- | --- |\n| id:ann | 2010-01-01 | a\\|b |\n",
        written(answer, AnswerFormat.MD));
    assertEquals(
        "person,day,label\r\nhttps://w3id.org/detente/id/ann,2010-01-01,a|b\r\n",
        written(answer, AnswerFormat.CSV));
    assertTrue(written(answer, AnswerFormat.TSV).startsWith("?person\t?day\t?label\n"));
    assertTrue(written(answer, AnswerFormat.JSON).contains("\"bindings\""));
    assertTrue(written(answer, AnswerFormat.XML).contains("<binding name=\"person\">"));
    Fault fault = assertThrows(Fault.class, () -> written(answer, AnswerFormat.TTL));
    assertEquals(Fault.Code.BAD_USAGE, fault.code());
  }

  @Test
  void yesOrNoIsWrittenInWordsAndForMachines() {
    Answer answer = ask("any", Map.of());
    assertEquals("yes\n", written(answer, AnswerFormat.TABLE));
    assertTrue(written(answer, AnswerFormat.JSON).contains("true"));
    assertTrue(written(answer, AnswerFormat.XML).contains("<boolean>true</boolean>"));
  }
}
