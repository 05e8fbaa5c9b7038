package org.detente;

import static org.detente.LaidClone.later;
import static org.detente.LaidClone.script;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.detente.LaidClone.Outcome;
import org.detente.LaidClone.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher in a clone of its own, with a PATH on which only what a test puts is found. */
class LauncherTest {

  @TempDir private Path dir;
  private LaidClone clone;

  @BeforeEach
  void layClone() throws IOException {
    clone = LaidClone.in(dir);
  }

  @Test
  void says_in_one_line_that_there_is_no_java() throws Exception {
    assertComplaint("found no JDK of version 17 or newer", clone.run());
  }

  @Test
  void says_in_one_line_that_java_is_too_old() throws Exception {
    script(clone.bin().resolve("java"), "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
    assertComplaint("found only Java 11", clone.run());
  }

  @Test
  void reads_the_numbering_of_java_8_too() throws Exception {
    script(clone.bin().resolve("java"), "echo 'java version \"1.8.0_201\"' >&2");
    assertComplaint("found only Java 8", clone.run());
  }

  @Test
  void passes_over_an_old_java_for_a_new_one() throws Exception {
    script(clone.bin().resolve("java"), "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
    clone.layJdk();
    clone.layMaven("3.9.1", "");
    assertEquals(7, clone.run("x").exit());
  }

  @Test
  void says_in_one_line_that_there_is_no_maven() throws Exception {
    clone.layJdk();
    assertComplaint("found no Maven", clone.run());
  }

  @Test
  void says_in_one_line_that_maven_is_too_old() throws Exception {
    clone.layJdk();
    clone.layMaven("3.6.3", "");
    assertComplaint("found only Maven 3.6", clone.run());
  }

  /** Where the second compiler pays for itself, and how much it may write out. */
  @ParameterizedTest
  @CsvSource({
    "convert --as gdelt2 rows.csv, -XX:FreqInlineSize=100, -Xms384m",
    "convert rows.csv --as=gdelt2, -XX:FreqInlineSize=100, -Xms384m",
    "convert article.txt, -XX:TieredStopAtLevel=1, -Xmx384m",
    "evaluate gold, -XX:TieredStopAtLevel=1, -Xmx384m",
    "load claims.nq --store store, -XX:FreqInlineSize=100, -Xmx384m",
    "query --check count, -XX:+TieredCompilation, -Xmx384m",
    "serve --store store, -XX:+TieredCompilation, -XX:+ExitOnOutOfMemoryError"
  })
  void compiles_as_far_as_a_command_lasts(String command, String compiler, String memory)
      throws Exception {
    clone.layJdk();
    clone.layMaven("3.8.7", "");
    String out = clone.run(command.split(" ")).out();
    assertTrue(out.contains("<" + compiler + ">") && out.contains("<" + memory + ">"), out);
    boolean tables = memory.startsWith("-Xms");
    assertEquals(
        tables || command.startsWith("load"), out.contains("<-XX:InlineSmallCode=700>"), out);
  }

  @Test
  void takes_a_folder_of_a_thousand_files_for_many() throws Exception {
    clone.layJdk();
    clone.layMaven("3.8.7", "");
    Path folder = Files.createDirectory(dir.resolve("articles"));
    for (int i = 0; i < 999; i++) {
      Files.createFile(folder.resolve(i + ".txt"));
    }
    assertTrue(clone.run("convert", folder.toString()).out().contains("<-XX:TieredStopAtLevel=1>"));
    Files.createFile(folder.resolve("last.txt"));
    assertTrue(clone.run("convert", folder.toString()).out().contains("<-XX:FreqInlineSize=100>"));
  }

  @Test
  void passes_arguments_and_the_exit_code_through() throws Exception {
    clone.layJdk();
    clone.layMaven("3.8.7", "");
    Outcome outcome = clone.run("query", "two words", "*");
    assertEquals(7, outcome.exit());
    assertTrue(outcome.out().endsWith("<query>\n<two words>\n<*>\n"), outcome.out());
    assertTrue(outcome.out().contains("<-Xmx384m>"), outcome.out());
    assertTrue(outcome.out().contains("<-Ddetente.home=" + clone.home() + ">"), outcome.out());
  }

  @Test
  void a_service_ends_when_it_is_out_of_memory_and_a_command_says_so() throws Exception {
    clone.layJdk();
    clone.layMaven("3.8.7", "");
    String option = "<-XX:+ExitOnOutOfMemoryError>";
    assertTrue(clone.run("serve", "--port", "0").out().contains(option));
    assertTrue(clone.run("up", "articles").out().contains(option));
    assertFalse(clone.run("up", "--once").out().contains(option));
    assertFalse(clone.run("convert", "a.txt").out().contains(option));
  }

  @Test
  void runs_from_any_folder_through_links() throws Exception {
    clone.layJdk();
    clone.layMaven("3.8.7", "");
    Path near = Files.createSymbolicLink(dir.resolve("near"), Path.of("a clone/detente"));
    Path far = Files.createSymbolicLink(dir.resolve("far"), near);
    Outcome outcome = clone.start(far, List.of()).call();
    assertTrue(outcome.out().contains("<-Ddetente.home=" + clone.home() + ">"), outcome.out());
  }

  @Test
  void builds_once_and_again_only_when_sources_are_newer() throws Exception {
    clone.layJdk();
    clone.layMaven("3.8.7", "");
    Outcome first = clone.run();
    assertEquals("detente: building (the first time takes some minutes) ...\n", first.err());
    assertEquals("", clone.run().err());
    Path source = Files.writeString(clone.home().resolve("src/main/New.java"), "class New {}");
    later(source);
    later(source.getParent());
    assertEquals(first.err(), clone.run().err());
    assertEquals(2, clone.builds());
  }

  @Test
  void a_failed_build_is_told_in_one_line_and_tried_again() throws Exception {
    clone.layJdk();
    clone.layMaven(
        "3.8.7", "echo '[ERROR] X.java:[1,1] class expected'; echo '[ERROR] more'; exit 1");
    Outcome outcome = clone.run();
    assertEquals(1, outcome.exit());
    assertTrue(outcome.err().contains("the build failed: X.java:[1,1] class expected. See "));
    assertEquals(2, outcome.err().lines().count(), outcome.err());
    clone.run();
    assertEquals(2, clone.builds());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void calls_at_once_build_once(boolean flock) throws Exception {
    if (flock) {
      assumeTrue(Files.exists(Path.of("/usr/bin/flock")), "no flock on this system");
      clone.linkTool("flock");
    }
    clone.layJdk();
    clone.layMaven("3.8.7", "sleep 1");
    Running first = clone.start(clone.launcher(), List.of());
    Running second = clone.start(clone.launcher(), List.of());
    assertEquals(7, first.call().exit());
    assertEquals(7, second.call().exit());
    assertEquals(1, clone.builds());
  }

  private static void assertComplaint(String words, Outcome outcome) {
    assertEquals(1, outcome.exit());
    assertEquals("", outcome.out());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
    assertTrue(outcome.err().startsWith("detente: " + words), outcome.err());
  }
}
