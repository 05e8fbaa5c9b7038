package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.detente.model.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionCheckTest {

  @TempDir private Path dir;

  private String other;

  @BeforeEach
  void write() throws IOException {
    other =
        Files.writeString(dir.resolve("other.ttl"), "<http://e.org/s> <http://e.org/p> 1 .")
            .toString();
  }

  @Test
  void an_answer_with_its_expected_rows_and_sources_passes() {
    Run run = Run.of("query", "competency/accessions", "--check", "--data", other);
    assertEquals(0, run.exit(), run.out() + run.err());
    List<String> lines = run.out().lines().toList();
    assertTrue(lines.get(1).matches("33  accessions +\\d+ +yes +yes +\\d+ +✓"), run.out());
    assertEquals("1 of 1", lines.get(lines.size() - 1));
  }

  @Test
  void rows_that_are_missing_are_listed_and_fail_the_check() {
    Run run = Run.of("query", "accessions", "--check", "--bare", "--data", other);
    assertEquals(3, run.exit(), run.err());
    assertTrue(run.out().contains("  no "), run.out());
    assertTrue(run.out().contains("accessions: expected Croatie | 2009-04-01"), run.out());
    assertTrue(run.out().endsWith("0 of 1" + System.lineSeparator()), run.out());
  }

  @Test
  void all_questions_are_counted_by_number() {
    Run run = Run.of("query", "competency/all", "--check", "--bare", "--data", other);
    assertEquals(3, run.exit(), run.err());
    assertTrue(run.out().matches("(?s).*\\R\\d+ of 45\\R"), run.out());
  }

  @Test
  void every_question_at_once_is_for_checking_only() {
    Run.of("query", "competency/all").complains(Fault.Code.BAD_USAGE, "competency/all");
  }

  @Test
  void parameters_are_those_of_the_expected_rows() {
    Run.of("query", "holders", "--check", "--param", "day=2020-01-01")
        .complains(Fault.Code.BAD_USAGE, "--param");
  }

  @Test
  void a_query_of_which_no_rows_are_expected_is_not_checked() {
    Run.of("query", "explore/articles", "--check")
        .complains(Fault.Code.UNKNOWN_QUERY, "explore/articles");
  }
}
