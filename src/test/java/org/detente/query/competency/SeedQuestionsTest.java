package org.detente.query.competency;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.detente.query.Catalogue;
import org.detente.query.cases.Rows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions put to the two articles the project began with, where they are at hand. */
class SeedQuestionsTest {

  private static final Path SEEDS = Path.of("../shared/corpus/seeds");
  private static final String FIRST = "article:000_4216d51012b7ea02";
  private static final String SECOND = "article:004_bbd4a32e2c2716ba";

  private static JenaEngine jena;

  @BeforeAll
  static void load() {
    assumeTrue(Files.isDirectory(SEEDS), SEEDS + " is not there; its questions are not asked");
    jena = new JenaEngine(ShippedData.of(SEEDS));
  }

  @AfterAll
  static void close() {
    if (jena != null) {
      jena.close();
    }
  }

  private static Rows ask(String query) {
    return jena.ask(Catalogue.read(Path.of("queries")).find(query), Map.of());
  }

  @ParameterizedTest
  @CsvSource({
    "stopped, 1414, projets bilatéraux",
    "stopped, 1475, Partenariat pour la paix",
    "stopped, 1475, bureau d’information de l’OTAN à Moscou",
    "stopped, 1674, visites de bâtiments de guerre de l'OTAN dans les ports russes",
    "went-on, 1906, Afghanistan"
  })
  void first_article_says_what_stopped_and_what_went_on(String query, String start, String what) {
    Set<String> rows = ask(query).shown(List.of("source", "start", "what"));
    assertTrue(rows.contains(String.join(" | ", FIRST, start, what)), rows::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "étendre davantage l’alliance à l’est",
    "rejoindre le bloc ukrainien",
    "créer des bases militaires dans les pays post-soviétiques"
  })
  void second_article_says_what_moscow_demands(String what) {
    Set<String> rows = ask("demands").shown(List.of("source", "by", "demanded"));
    assertTrue(rows.contains(String.join(" | ", SECOND, "Russie", what)), rows::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "mission permanente de la Russie auprès de l’OTAN",
    "mission de liaison militaire de l’OTAN à Moscou",
    "bureau d’information de l’OTAN à Moscou"
  })
  void second_article_says_what_answers_the_eight_accreditations(String what) {
    Set<String> rows =
        ask("measures-in-response").shown(List.of("source", "what", "answered", "answeredNumber"));
    String expected = String.join(" | ", SECOND, what, "det:AccreditationWithdrawal", "8");
    assertTrue(rows.contains(expected), rows::toString);
  }

  @ParameterizedTest
  @CsvSource({"2022-01-13, det:Planned, Vienne", "2022-01-09/2022-01-10, det:Actual, Genève"})
  void timeline_tells_what_was_planned_from_what_happened(
      String date, String modality, String where) {
    Set<String> rows = ask("timeline").shown(List.of("source", "date", "modality", "where"));
    assertTrue(rows.contains(String.join(" | ", SECOND, date, modality, where)), rows::toString);
  }

  @ParameterizedTest
  @CsvSource({"Alexandre Grouchko, 838", "Jens Stoltenberg, 1111"})
  void second_article_says_who_spoke_before_the_meeting(String by, String start) {
    Set<String> rows = ask("said-before").shown(List.of("source", "by", "start"));
    assertTrue(rows.contains(String.join(" | ", SECOND, by, start)), rows::toString);
  }
}
