package org.detente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What nobody would write is read or refused in bounded time and memory, and leaves the next
 * article as it was. With {@code -Ddetente.monsters=all} every monster comes, which takes minutes.
 */
class MonstersTest {

  private static final double SECONDS = 10;

  private static final List<String> SOME =
      List.of(
          "fr-ten-megabytes.txt",
          "en-no-full-stop.txt",
          "ru-no-full-stop.txt",
          "fr-open-quotations.txt",
          "en-one-long-word.txt",
          "ru-dots.txt",
          "fr-dates-in-one-sentence.txt",
          "nested-tags.html",
          "nested-quotations.html",
          "json-ld.html",
          "attributes.html",
          "billion-laughs.html",
          "lone-surrogate.txt",
          "lone-surrogate-16.txt",
          "surrogate-entity.html",
          "directions.txt",
          "invisible.txt",
          "nul.txt");

  @Test
  void eachIsReadOrRefusedInTenSecondsAnd384Megabytes() throws Exception {
    boolean all = "all".equals(System.getProperty("detente.monsters"));
    List<String> lines = run(all ? List.of() : SOME);
    assertEquals(all ? Monsters.all().size() : SOME.size(), lines.size(), String.join("\n", lines));
    for (String line : lines) {
      String[] cells = line.split("\t");
      assertTrue(Double.parseDouble(cells[1]) <= SECONDS, line);
      assertTrue(cells[2].startsWith("read, ") || cells[2].startsWith("refused, "), line);
      assertEquals("same", cells[3], line);
    }
  }

  private static List<String> run(List<String> names) throws IOException, InterruptedException {
    List<String> command = JavaCommand.with(List.of("-Xmx384m", "-Dfile.encoding=UTF-8"));
    command.add(MonsterRun.class.getName());
    command.addAll(names);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), told);
    return told.lines().filter(line -> line.contains("\t")).toList();
  }
}
