package org.detente;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.detente.cli.ShippedSite;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The commands of docs/api.md print what stands below them; {@code …} is any lines. */
class ApiDocumentTest {

  private static final Pattern BLOCKS =
      Pattern.compile("```sh\\n([^`]*)```\\n```text\\n([^`]*)```");
  private static final String WRITTEN = "http://localhost:3030/";

  @TestFactory
  List<DynamicTest> commands() throws IOException {
    String document = Files.readString(Path.of("docs/api.md"));
    List<DynamicTest> tests = new ArrayList<>();
    for (MatchResult block : BLOCKS.matcher(document).results().toList()) {
      tests.add(
          DynamicTest.dynamicTest(
              block.group(1).lines().findFirst().orElse(""),
              () -> compare(block.group(2), printed(block.group(1)))));
    }
    assertTrue(tests.size() >= 5, "no commands found");
    return tests;
  }

  private static void compare(String expected, String printed) {
    int at = 0;
    for (String part : expected.split("(?m)^…$\\n?")) {
      int found = printed.indexOf(part, at);
      assertTrue(found >= 0 && (at > 0 || found == 0), () -> "not\n" + part + "in\n" + printed);
      at = found + part.length();
    }
  }

  private static String printed(String commands) throws IOException, InterruptedException {
    Process shell =
        new ProcessBuilder("bash", "-c", commands.replace(WRITTEN, ShippedSite.address()))
            .redirectErrorStream(true)
            .start();
    String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    shell.waitFor();
    return output.replace("http://localhost/", WRITTEN).replace("\r", "");
  }
}
