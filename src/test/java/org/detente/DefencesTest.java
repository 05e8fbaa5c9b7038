package org.detente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on security and reliability name tests as proof: those tests are there. */
class DefencesTest {

  private static final Pattern PROOF =
      Pattern.compile("`([A-Z][A-Za-z0-9]*Test)\\.([A-Za-z0-9_]+)`");

  private static final Map<String, String> SOURCES = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      files
          .filter(file -> file.toString().endsWith("Test.java"))
          .sorted()
          .forEach(
              file ->
                  SOURCES.merge(
                      file.getFileName().toString().replace(".java", ""),
                      text(file),
                      String::concat));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"security.md", "reliability.md"})
  void every_test_that_a_page_names_is_there(String page) {
    List<String> missing = new ArrayList<>();
    Matcher proofs = PROOF.matcher(text(Path.of("docs", page)));
    int named = 0;
    while (proofs.find()) {
      named++;
      String source = SOURCES.getOrDefault(proofs.group(1), "");
      if (!source.contains("void " + proofs.group(2) + "(")) {
        missing.add(proofs.group());
      }
    }
    assertEquals(List.of(), missing);
    assertTrue(named > 10, named + " tests named");
  }

  @ParameterizedTest
  @ValueSource(strings = {"security.md", "reliability.md"})
  void every_script_that_a_page_names_is_there(String page) {
    Matcher scripts =
        Pattern.compile("`src/(faults|bench)/([a-z-]+)").matcher(text(Path.of("docs", page)));
    while (scripts.find()) {
      Path script = Path.of("src", scripts.group(1), scripts.group(2));
      assertTrue(Files.isExecutable(script), script::toString);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
