package org.detente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tutorials have a reader type does what they show. */
class TutorialsTest {

  /** Stands for any words within a line, and alone in a line for any lines; blank ends are none. */
  private static final String ANY = "…";

  @TempDir private static Path folder;
  @AutoClose private static TutorialRun run;

  @BeforeAll
  static void layOut() throws IOException {
    run = TutorialRun.in(folder);
  }

  static List<Path> tutorials() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("docs"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("tutorial-"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("tutorials")
  void every_command_runs_and_prints_what_is_shown(Path tutorial) throws Exception {
    List<TutorialRun.Step> steps = run.type(tutorial);
    assertFalse(steps.isEmpty());
    List<String> otherwise = new ArrayList<>();
    for (TutorialRun.Step step : steps) {
      if (!step.shown().isEmpty() && !isShown(step.shown(), step.printed())) {
        otherwise.add(
            step.commands()
                + "\nprinted\n"
                + String.join("\n", step.printed())
                + "\nand shown is\n"
                + String.join("\n", step.shown()));
      }
    }
    assertEquals(List.of(), otherwise);
  }

  @Test
  void there_are_three_readers() throws IOException {
    assertEquals(3, tutorials().size());
  }

  @Test
  void what_is_shown_may_leave_out_lines_and_the_rest_of_a_line() {
    List<String> printed = List.of("a 1", "b", "c", "d 2 e");
    assertTrue(isShown(List.of("a …", "…", "d … e"), printed));
    assertTrue(isShown(List.of("…"), printed));
    assertFalse(isShown(List.of("a 1", "c", "…"), printed));
    assertFalse(isShown(List.of("…", "d …", "…", "e"), printed));
  }

  private static boolean isShown(List<String> shown, List<String> printed) {
    if (shown.isEmpty()) {
      return printed.stream().allMatch(String::isBlank);
    }
    List<String> rest = shown.subList(1, shown.size());
    if (shown.stream().allMatch(String::isBlank)) {
      return printed.stream().allMatch(String::isBlank);
    }
    if (shown.get(0).equals(ANY)) {
      return isShown(rest, printed)
          || !printed.isEmpty() && isShown(shown, printed.subList(1, printed.size()));
    }
    return !printed.isEmpty()
        && isLike(shown.get(0), printed.get(0))
        && isShown(rest, printed.subList(1, printed.size()));
  }

  /** The parts between the marks of omission stand in the line in their order. */
  private static boolean isLike(String shown, String line) {
    String[] parts = shown.split(ANY, -1);
    if (parts.length == 1) {
      return shown.stripTrailing().equals(line.stripTrailing());
    }
    int at = 0;
    for (int i = 0; i < parts.length; i++) {
      int found = i == parts.length - 1 ? line.lastIndexOf(parts[i]) : line.indexOf(parts[i], at);
      if (found < at || i == 0 && found > 0) {
        return false;
      }
      at = found + parts[i].length();
    }
    return parts[parts.length - 1].isEmpty() || at == line.length();
  }
}
