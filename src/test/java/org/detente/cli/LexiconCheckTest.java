package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;

/** {@code detente lexicon check}. */
class LexiconCheckTest {

  @Test
  void every_language_has_a_line_and_lists_what_fails() {
    Run run = Run.of("lexicon", "check", "--only", "fr", "--list");
    assertEquals(0, run.exit(), run.err());
    List<String> lines = run.out().lines().toList();
    assertTrue(lines.get(0).startsWith("language  examples  failing"), run.out());
    assertTrue(lines.get(1).startsWith("fr "), run.out());
    assertTrue(lines.contains("fr: frames that nothing tells apart"), run.out());
  }

  @Test
  void entries_that_no_article_needs_are_dead() {
    Run run = Run.of("lexicon", "check", "--only", "fr", "--list", "--used-in", "data/articles");
    assertEquals(0, run.exit(), run.err());
    List<String> lines = run.out().lines().toList();
    List<String> dead = lines.subList(lines.indexOf("fr: never met"), lines.size());
    assertTrue(dead.stream().anyMatch(l -> l.startsWith("  ")), run.out());
    assertTrue(dead.stream().noneMatch(l -> l.startsWith("  suspendre-1 ")), run.out());
  }

  @Test
  void a_language_under_its_floor_ends_with_3() {
    StringWriter err = new StringWriter();
    int exit =
        LexiconCheck.verdict(
            List.of(report("fr", 0.5), report("ru", 1.1)), new PrintWriter(err, true));
    assertEquals(Fault.Code.CHECK_FAILED.exit(), exit);
    assertEquals(1, err.toString().lines().count());
    assertTrue(err.toString().startsWith("data/lexicon/ru.ttl: 1.000 of"), err.toString());
  }

  @Test
  void an_unknown_language_is_refused() {
    Run.of("lexicon", "check", "--only", "de").complains(Fault.Code.UNKNOWN_LANGUAGE, "'de'", "fr");
  }

  @Test
  void without_a_command_there_is_nothing_to_do() {
    Run.of("lexicon").complains(Fault.Code.BAD_USAGE, "detente lexicon --help");
  }

  private static LexiconReport report(String language, double floor) {
    return new LexiconReport(
        language, floor, List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
  }
}
