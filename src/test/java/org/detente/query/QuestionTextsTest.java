package org.detente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionTextsTest {

  private static final Catalogue SHIPPED = Catalogue.read(Path.of("queries"));

  @TempDir private Path folder;

  private CatalogueQuery query(String text) throws IOException {
    Files.writeString(folder.resolve("q.rq"), text);
    return Catalogue.read(folder).find("q");
  }

  @Test
  void a_header_has_titles_and_questions_in_other_languages() throws IOException {
    CatalogueQuery query =
        query(
            """
            # title: Holders
            # question: Who held it?
            # title@fr: Titulaires
            # question@fr: Qui l’occupait,
            # question@fr: et quand ?
            # title@ru: Только название
            SELECT ?a { ?a ?b ?c }
            """);
    assertEquals(Optional.of(new Wording("Holders", "Who held it?")), query.in("en"));
    assertEquals(
        Optional.of(new Wording("Titulaires", "Qui l’occupait, et quand ?")), query.in("fr"));
    assertEquals(Optional.empty(), query.in("ru"), "a title without its question");
    assertEquals(Optional.empty(), query.in("de"));
  }

  @Test
  void a_header_says_who_asks_and_which_values_there_are() throws IOException {
    CatalogueQuery query =
        query(
            """
            # reader: journalist 20
            # param: kind string any
            # choices: kind any, partly so
            SELECT ?a { ?a ?b ?kind }
            """);
    assertEquals(Optional.of(new AskedBy(Readership.JOURNALIST, 20)), query.askedBy());
    assertEquals(List.of("any", "partly so"), query.parameters().get(0).choices());
    query.bind(Map.of("kind", "partly so"));
    Fault fault = assertThrows(Fault.class, () -> query.bind(Map.of("kind", "so")));
    assertTrue(fault.getMessage().contains("expected one of any, partly so"), fault.getMessage());
  }

  @Test
  void a_reader_who_is_none_is_a_fault_of_its_line() {
    Fault fault =
        assertThrows(
            Fault.class, () -> query("# title: x\n# reader: anybody\nSELECT ?a {?a ?b ?c}"));
    assertTrue(fault.getMessage().contains("q.rq:2"), fault.getMessage());
  }

  @Test
  void every_question_that_people_read_is_put_in_three_languages() {
    List<String> untranslated = new ArrayList<>();
    for (CatalogueQuery query : SHIPPED.all()) {
      if (List.of("competency", "checks", "explore").contains(query.folder())) {
        for (String tag : List.of("en", "fr", "ru")) {
          Optional<Wording> wording = query.in(tag);
          if (wording.isEmpty() || wording.get().title().isEmpty()) {
            untranslated.add(query.name() + "@" + tag);
          }
        }
      }
    }
    assertEquals(List.of(), untranslated);
  }

  @Test
  void every_competency_question_has_its_reader() {
    for (CatalogueQuery query : SHIPPED.all()) {
      assertTrue(!query.folder().equals("competency") || query.askedBy().isPresent(), query.name());
    }
  }

  @Test
  void the_text_of_every_question_keeps_its_comments_with_the_parameters_in_place() {
    List<String> rewritten = new ArrayList<>();
    for (CatalogueQuery query : SHIPPED.all()) {
      Map<String, String> given = new LinkedHashMap<>();
      query.parameters().stream()
          .filter(p -> p.preset().isEmpty())
          .forEach(p -> given.put(p.name(), "https://example.org/x"));
      String text = query.text(given);
      BoundQuery.parse(text, query.name());
      if (!text.startsWith("# title")) {
        rewritten.add(query.name());
      }
    }
    assertEquals(List.of(), rewritten);
  }

  @Test
  void variables_in_strings_iris_and_comments_stay() throws IOException {
    CatalogueQuery query =
        query(
            """
            # param: day date 2020-01-01
            # the ?day it is
            SELECT ?a { ?a <https://example.org/?day> ?d . FILTER(?d < ?day && ?a != "?day\\"?day")
              FILTER(STR($day) != '''?day''' && ?days > 1) }
            """);
    assertEquals(
        """
        # param: day date 2020-01-01
        # the ?day it is
        SELECT ?a { ?a <https://example.org/?day> ?d . FILTER(?d < DAY && ?a != "?day\\"?day")
          FILTER(STR(DAY) != '''?day''' && ?days > 1) }
        """
            .replace("DAY", "\"2020-01-01\"^^<http://www.w3.org/2001/XMLSchema#date>"),
        query.text(Map.of()));
  }

  @Test
  void a_text_that_cannot_hold_the_value_is_written_anew() throws IOException {
    CatalogueQuery query = query("# param: d date 2020-01-01\nSELECT ?d { ?a ?b ?d }");
    assertTrue(query.text(Map.of()).contains("2020-01-01"), query.text(Map.of()));
  }
}
