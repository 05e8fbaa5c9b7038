package org.detente;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of every source file. */
class SourceTest {

  private static final int LONGEST = 250;

  /** A public type or method at the outer two levels; constants speak by their names. */
  private static final Pattern PUBLIC =
      Pattern.compile("(?: {2})?public (?!static void main)[^=]*(?:[({]\\s*|\\).*)");

  @Test
  void no_class_is_longer_than_250_lines() throws IOException {
    List<String> surprising = new ArrayList<>();
    for (Path file : sources()) {
      int lines = Files.readAllLines(file).size();
      if (lines > LONGEST) {
        surprising.add(file + ": " + lines);
      }
    }
    assertEquals(List.of(), surprising);
  }

  @Test
  void what_is_public_says_what_it_is_for() throws IOException {
    List<String> silent = new ArrayList<>();
    for (Path file : sources()) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (PUBLIC.matcher(lines.get(i)).matches() && !documented(lines, i)) {
          silent.add(file + ":" + (i + 1) + ": " + lines.get(i).strip());
        }
      }
    }
    assertEquals(List.of(), silent);
  }

  /** The build runs what is called so, and passes by all else in silence. */
  @Test
  void every_class_with_tests_is_called_a_test() throws IOException {
    Pattern test = Pattern.compile("^ *@(Test|ParameterizedTest|TestFactory|Property)\\b");
    List<String> passedBy = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        boolean tests = Files.readAllLines(file).stream().anyMatch(l -> test.matcher(l).find());
        if (tests && !file.toString().endsWith("Test.java")) {
          passedBy.add(file.toString());
        }
      }
    }
    assertEquals(List.of(), passedBy);
  }

  /** Walks up over annotations; compact constructors and overrides need no words of their own. */
  private static boolean documented(List<String> lines, int at) {
    if (lines.get(at).matches(" *public [A-Z]\\w* \\{")) {
      return true;
    }
    for (int i = at - 1; i >= 0; i--) {
      String line = lines.get(i).strip();
      if (line.startsWith("@Override")) {
        return true;
      }
      if (line.endsWith("*/")) {
        return true;
      }
      if (line.isEmpty()
          || line.endsWith(";")
          || line.endsWith("{") && !line.endsWith("= {")
          || line.equals("}")) {
        return false;
      }
    }
    return false;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
      return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
