package org.detente.query.competency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.detente.query.Catalogue;
import org.detente.query.CatalogueQuery;
import org.detente.query.cases.Term;
import org.detente.validate.Layer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is looked up in lists and counts that are kept is what going through everything gives; the
 * questions of {@code src/test/resources/plain} do that.
 */
class KeptAnswersTest {

  private static final Catalogue PLAIN = Catalogue.read(Path.of("src/test/resources/plain"));
  private static final Catalogue KEPT = Catalogue.read(Path.of("queries"));
  private static final List<String> PARTIES = List.of("russia", "belgium");

  private static final IRI ABOUT = SimpleValueFactory.getInstance().createIRI(Layer.ABOUT.graph());

  /** Statements that claims are counted by. */
  private static final Pattern NEEDED =
      Pattern.compile(
          "ns#(eventType|retells|status|earliest|latest)>|dc/terms/(source|language)>"
              + "|prov#wasDerivedFrom>|rdf-schema#subClassOf>");

  private static JenaEngine engine;

  @BeforeAll
  static void open() {
    engine = new JenaEngine(ShippedData.articles());
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void what_stood_on_a_day() {
    int rows = 0;
    for (LocalDate day = LocalDate.of(1990, 12, 31);
        day.getYear() < 2026;
        day = day.plusDays(397)) {
      String number = Long.toString(day.toEpochDay());
      rows += same("standing-on", Map.of("day", number), Map.of("month", month(day))).size();
      same("suspended-on", Map.of("day", day.toString()), Map.of());
    }
    assertTrue(rows > 100, "rows: " + rows);
  }

  @Test
  void what_stood_on_the_days_around_which_something_began_or_ended() {
    for (String text :
        List.of("2008-08-18", "2008-08-19", "2014-04-01", "2021-10-31", "2021-11-01")) {
      LocalDate day = LocalDate.parse(text);
      String number = Long.toString(day.toEpochDay());
      same("standing-on", Map.of("day", number), Map.of("month", month(day)));
      same("suspended-on", Map.of("day", text), Map.of());
    }
  }

  @Test
  void events_of_an_actor_between_two_dates() {
    int rows = 0;
    for (String party : PARTIES) {
      for (LocalDate day = LocalDate.of(1997, 1, 1);
          day.getYear() < 2024;
          day = day.plusDays(1487)) {
        String until = day.plusDays(200 + 3L * day.getMonthValue()).toString();
        Map<String, String> given = Map.of("party", party, "from", day.toString(), "until", until);
        rows += same("timeline-events", given, Map.of()).size();
      }
      same("timeline-events", Map.of("party", party), Map.of());
    }
    same("timeline-events", Map.of("outlet", "tass", "party", "russia"), Map.of());
    assertTrue(rows > 10, "rows: " + rows);
  }

  @Test
  void counts() {
    int rows = 0;
    for (Map<String, String> years :
        List.of(Map.<String, String>of(), Map.of("from", "2008-01-01", "until", "2014-12-31"))) {
      for (String kind : List.of("det:Event", "det:Meeting", "det:InstitutionalEvent")) {
        Map<String, String> given = with(years, "kind", kind);
        rows += same("counts-events", "counted-events", given).size();
        rows += same("counts-claims", "counted-claims", given).size();
        same("counts-claims", "counted-claims", with(given, "language", "fr"));
        for (String party : PARTIES) {
          same("counts-events", "counted-events", with(given, "party", party));
        }
      }
    }
    assertTrue(rows > 500, "rows: " + rows);
  }

  /** As coders of data sets leave it, and as documents of the reference layer say nothing of it. */
  @Test
  void counts_of_claims_in_a_language_that_was_not_determined(@TempDir Path folder)
      throws IOException {
    List<String> said = new ArrayList<>();
    try (Stream<String> lines = Files.lines(ShippedData.articles())) {
      lines
          .filter(line -> NEEDED.matcher(line).find())
          .map(line -> line.replace("terms/language> \"fr\"", "terms/language> \"und\""))
          .forEach(said::add);
    }
    Path file = Files.write(folder.resolve("und.nq"), said);
    ByteArrayOutputStream counted = new ByteArrayOutputStream();
    try (Rdf4jEngine counting = new Rdf4jEngine(file)) {
      LinkedHashModel cells = new LinkedHashModel();
      counting
          .construct(Catalogue.read(Path.of("queries/describe")).find("claims-by-year").text())
          .forEach(
              each -> cells.add(each.getSubject(), each.getPredicate(), each.getObject(), ABOUT));
      Rio.write(cells, counted, RDFFormat.NQUADS);
    }
    Files.write(file, counted.toByteArray(), StandardOpenOption.APPEND);
    try (JenaEngine small = new JenaEngine(file)) {
      for (Map<String, String> given :
          List.of(Map.<String, String>of(), Map.of("language", "und"))) {
        List<Map<String, Term>> expected = small.ask(PLAIN.find("counts-claims"), given).bindings();
        assertEquals(expected, small.ask(KEPT.find("counted-claims"), given).bindings());
        assertTrue(expected.size() > 10, "rows: " + expected.size());
      }
    }
  }

  private static List<?> same(String query, Map<String, String> given, Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(given);
    all.putAll(more);
    return same(PLAIN.find(query), given, KEPT.find(query), all);
  }

  private static List<?> same(String counts, String counted, Map<String, String> given) {
    return same(PLAIN.find(counts), given, KEPT.find(counted), given);
  }

  private static List<?> same(
      CatalogueQuery plain,
      Map<String, String> given,
      CatalogueQuery kept,
      Map<String, String> all) {
    List<Map<String, Term>> expected = engine.ask(plain, given).bindings();
    List<Map<String, Term>> found = engine.ask(kept, all).bindings();
    List<Map<String, Term>> missing = new ArrayList<>(expected);
    missing.removeAll(found);
    List<Map<String, Term>> more = new ArrayList<>(found);
    more.removeAll(expected);
    assertEquals(List.of(), missing.stream().limit(3).toList(), () -> kept.name() + all + more);
    assertEquals(expected, found, () -> kept.name() + all);
    return found;
  }

  private static Map<String, String> with(Map<String, String> given, String name, String value) {
    Map<String, String> all = new TreeMap<>(given);
    all.put(name, value);
    return all;
  }

  private static String month(LocalDate day) {
    return YearMonth.from(day).toString();
  }
}
