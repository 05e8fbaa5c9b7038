package org.detente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTest {

  private static final Path PAGE = Path.of("docs/errors.md");

  @Test
  void a_fault_is_one_line_with_place_remedy_and_code() {
    Fault fault = new Fault(Fault.Code.EMPTY_FILE, "a.txt", "the file is empty", "Fill it");
    assertEquals("a.txt: the file is empty. Fill it. [EMPTY_FILE]", fault.getMessage());
  }

  @Test
  void every_code_has_its_heading_and_every_heading_its_code() throws IOException {
    TreeSet<String> codes = new TreeSet<>();
    Arrays.stream(Fault.Code.values()).forEach(code -> codes.add(code.name()));
    assertEquals(codes, new TreeSet<>(sections().keySet()));
  }

  @ParameterizedTest
  @EnumSource(Fault.Code.class)
  void a_heading_gives_the_exit_code_and_an_example_that_ends_with_the_code(Fault.Code code)
      throws IOException {
    String section = sections().get(code.name());
    assertTrue(section.contains("Exit code " + code.exit() + "."), section);
    assertTrue(
        section.lines().anyMatch(l -> l.startsWith("    ") && l.endsWith(". [" + code + "]")),
        section);
  }

  private static TreeMap<String, String> sections() throws IOException {
    TreeMap<String, String> sections = new TreeMap<>();
    List<String> parts = List.of(Files.readString(PAGE).split("(?m)^## "));
    for (String part : parts.subList(1, parts.size())) {
      sections.put(part.lines().findFirst().orElseThrow(), part);
    }
    return sections;
  }
}
