package org.detente.query.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CasesTest {

  private static final Rows ANSWER =
      new Rows(
          List.of("name", "source"),
          List.of(
              Map.of("name", text("Ann"), "source", Term.iri("https://w3id.org/detente/id/x")),
              Map.of("name", text("Bob"))));

  @TempDir private Path dir;

  @Test
  void a_case_names_question_query_parameters_rows_and_a_change() throws IOException {
    Case read =
        only(
            "# about\nquestion 7\nquery holders\nparam day 2022-01-12\n"
                + "--- rows\nname | x\nAnn|\n--- change article a.txt\nold words\nnew words\n"
                + "--- among the rows\nname\nBob\n");
    assertEquals(Optional.of(7), read.question());
    assertEquals("holders", read.query());
    assertEquals(Map.of("day", "2022-01-12"), read.parameters());
    assertEquals(new Expected(true, List.of("name", "x"), Set.of("Ann |")), read.before());
    assertEquals(Optional.of(new Change.Text("a.txt", "old words", "new words")), read.change());
    assertFalse(read.after().orElseThrow().all());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "query holders\n",
        "--- rows\nname\n",
        "query holders\nwhat is this\n--- rows\nname\n",
        "query holders\n--- rows\n",
        "query holders\n--- row\nname\n",
        "query holders\n--- change article a.txt\nold words\n--- rows\nname\n"
      })
  void what_is_no_case_is_told_with_its_file(String text) throws IOException {
    Files.writeString(dir.resolve("bad.case"), text);
    Fault fault = assertThrows(Fault.class, () -> Cases.read(dir));
    assertEquals(Fault.Code.BAD_QUERY, fault.code());
    assertTrue(fault.getMessage().contains("bad.case: "), fault.getMessage());
  }

  @Test
  void all_rows_or_some_are_expected() {
    assertTrue(Expected.read(true, List.of("name", "Bob", "Ann")).fits(ANSWER));
    assertFalse(Expected.read(true, List.of("name", "Ann")).fits(ANSWER));
    assertTrue(Expected.read(false, List.of("name", "Ann")).fits(ANSWER));
    assertFalse(Expected.read(false, List.of("name", "Cleo")).fits(ANSWER));
    assertTrue(Expected.read(false, List.of("name | source", "Ann | id:x")).fits(ANSWER));
  }

  @Test
  void a_row_without_source_is_noticed_and_no_row_needs_none() {
    assertFalse(ANSWER.haveSources());
    assertTrue(new Rows(List.of("name"), List.of()).haveSources());
  }

  @Test
  void questions_have_numbers_of_their_own() throws IOException {
    Path file = Files.writeString(dir.resolve("q.txt"), "# all\n2 Who?\n1 When?\n");
    assertEquals(Map.of(1, "When?", 2, "Who?"), Questions.read(file));
    Files.writeString(file, "1 Who?\n1 When?\n");
    Fault fault = assertThrows(Fault.class, () -> Questions.read(file));
    assertTrue(fault.getMessage().contains("q.txt:2: "), fault.getMessage());
  }

  private Case only(String text) throws IOException {
    Files.writeString(dir.resolve("a.case"), text);
    return Cases.read(dir).get(0);
  }

  private static Term text(String words) {
    return Term.literal(words, "http://www.w3.org/2001/XMLSchema#string", "");
  }
}
