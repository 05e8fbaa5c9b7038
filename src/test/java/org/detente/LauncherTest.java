package org.detente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher in a clone of its own, with a PATH on which only what a test puts is found. */
class LauncherTest {

  private static final List<String> TOOLS =
      List.of(
          "sh",
          "dirname",
          "readlink",
          "sed",
          "head",
          "find",
          "mkdir",
          "mv",
          "rm",
          "rmdir",
          "sleep");

  @TempDir private Path dir;
  private Path clone;
  private Path bin;

  /** What a run gave. */
  private record Outcome(int exit, String out, String err) {}

  @BeforeEach
  void layClone() throws IOException {
    clone = Files.createDirectories(dir.resolve("a clone"));
    bin = Files.createDirectories(dir.resolve("bin"));
    Files.copy(Path.of("detente"), clone.resolve("detente"));
    makeExecutable(clone.resolve("detente"));
    Files.writeString(clone.resolve("pom.xml"), "<project/>");
    Files.createDirectories(clone.resolve("src/main"));
    for (String tool : TOOLS) {
      linkTool(tool);
    }
  }

  @Test
  void says_in_one_line_that_there_is_no_java() throws Exception {
    assertComplaint("found no JDK of version 17 or newer", run());
  }

  @Test
  void says_in_one_line_that_java_is_too_old() throws Exception {
    script(bin.resolve("java"), "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
    assertComplaint("found only Java 11", run());
  }

  @Test
  void reads_the_numbering_of_java_8_too() throws Exception {
    script(bin.resolve("java"), "echo 'java version \"1.8.0_201\"' >&2");
    assertComplaint("found only Java 8", run());
  }

  @Test
  void passes_over_an_old_java_for_a_new_one() throws Exception {
    script(bin.resolve("java"), "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");
    layJdk();
    layMaven("3.9.1", "");
    assertEquals(7, run("x").exit());
  }

  @Test
  void says_in_one_line_that_there_is_no_maven() throws Exception {
    layJdk();
    assertComplaint("found no Maven", run());
  }

  @Test
  void says_in_one_line_that_maven_is_too_old() throws Exception {
    layJdk();
    layMaven("3.6.3", "");
    assertComplaint("found only Maven 3.6", run());
  }

  @Test
  void passes_arguments_and_the_exit_code_through() throws Exception {
    layJdk();
    layMaven("3.8.7", "");
    Outcome outcome = run("query", "two words", "*");
    assertEquals(7, outcome.exit());
    assertTrue(outcome.out().endsWith("<query>\n<two words>\n<*>\n"), outcome.out());
    assertTrue(outcome.out().contains("<-Xmx384m>"), outcome.out());
    assertTrue(outcome.out().contains("<-Ddetente.home=" + clone + ">"), outcome.out());
  }

  @Test
  void a_service_ends_when_it_is_out_of_memory_and_a_command_says_so() throws Exception {
    layJdk();
    layMaven("3.8.7", "");
    String option = "<-XX:+ExitOnOutOfMemoryError>";
    assertTrue(run("serve", "--port", "0").out().contains(option));
    assertTrue(run("up", "articles").out().contains(option));
    assertFalse(run("up", "--once").out().contains(option));
    assertFalse(run("convert", "a.txt").out().contains(option));
  }

  @Test
  void runs_from_any_folder_through_links() throws Exception {
    layJdk();
    layMaven("3.8.7", "");
    Path near = Files.createSymbolicLink(dir.resolve("near"), Path.of("a clone/detente"));
    Path far = Files.createSymbolicLink(dir.resolve("far"), near);
    Outcome outcome = start(far, List.of()).call();
    assertTrue(outcome.out().contains("<-Ddetente.home=" + clone + ">"), outcome.out());
  }

  @Test
  void builds_once_and_again_only_when_sources_are_newer() throws Exception {
    layJdk();
    layMaven("3.8.7", "");
    Outcome first = run();
    assertEquals("detente: building (the first time takes some minutes) ...\n", first.err());
    assertEquals("", run().err());
    Path source = Files.writeString(clone.resolve("src/main/New.java"), "class New {}");
    later(source);
    later(source.getParent());
    assertEquals(first.err(), run().err());
    assertEquals(2, builds());
  }

  @Test
  void a_failed_build_is_told_in_one_line_and_tried_again() throws Exception {
    layJdk();
    layMaven("3.8.7", "echo '[ERROR] X.java:[1,1] class expected'; echo '[ERROR] more'; exit 1");
    Outcome outcome = run();
    assertEquals(1, outcome.exit());
    assertTrue(outcome.err().contains("the build failed: X.java:[1,1] class expected. See "));
    assertEquals(2, outcome.err().lines().count(), outcome.err());
    run();
    assertEquals(2, builds());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void calls_at_once_build_once(boolean flock) throws Exception {
    if (flock) {
      assumeTrue(Files.exists(Path.of("/usr/bin/flock")), "no flock on this system");
      linkTool("flock");
    }
    layJdk();
    layMaven("3.8.7", "sleep 1");
    Running first = start(clone.resolve("detente"), List.of());
    Running second = start(clone.resolve("detente"), List.of());
    assertEquals(7, first.call().exit());
    assertEquals(7, second.call().exit());
    assertEquals(1, builds());
  }

  private static void assertComplaint(String words, Outcome outcome) {
    assertEquals(1, outcome.exit());
    assertEquals("", outcome.out());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
    assertTrue(outcome.err().startsWith("detente: " + words), outcome.err());
  }

  private int builds() throws IOException {
    return Files.readAllLines(dir.resolve("builds")).size();
  }

  /** A JDK 17 that prints each argument in angle brackets and ends with 7. */
  private void layJdk() throws IOException {
    Path jdk = Files.createDirectories(dir.resolve("jvm/jdk-17/bin"));
    script(jdk.resolve("java"), "for a in \"$@\"; do printf '<%s>\\n' \"$a\"; done", "exit 7");
    script(jdk.resolve("javac"), "exit 0");
    Files.writeString(jdk.resolve("../release"), "JAVA_VERSION=\"17.0.15\"\n");
  }

  /** A Maven that tells its version, notes each build, does {@code work} and leaves a jar. */
  private void layMaven(String version, String work) throws IOException {
    script(
        bin.resolve("mvn"),
        "[ \"$1\" = -v ] && { echo 'Apache Maven " + version + " (x)'; exit 0; }",
        "echo build >>'" + dir.resolve("builds") + "'",
        work,
        ": >target/detente.jar");
  }

  private Outcome run(String... args) throws Exception {
    return start(clone.resolve("detente"), Arrays.asList(args)).call();
  }

  private Running start(Path launcher, List<String> args) throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(args);
    Path out = Files.createTempFile(dir, "out", "");
    Path err = Files.createTempFile(dir, "err", "");
    ProcessBuilder builder = new ProcessBuilder(command).directory(dir.toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", bin.toString());
    builder.environment().put("DETENTE_JVM_DIRS", dir.resolve("jvm").toString());
    builder.environment().put("DETENTE_MAVEN_DIRS", "");
    return new Running(builder.start(), out, err);
  }

  /** A launcher under way. */
  private record Running(Process process, Path out, Path err) {

    Outcome call() throws Exception {
      assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the launcher hangs");
      return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }
  }

  private void linkTool(String tool) throws IOException {
    Path real =
        List.of("/bin", "/usr/bin").stream()
            .map(folder -> Path.of(folder, tool))
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow();
    script(bin.resolve(tool), "exec " + real + " \"$@\"");
  }

  private static void script(Path file, String... lines) throws IOException {
    Files.writeString(
        file, "#!/bin/sh\n" + String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    makeExecutable(file);
  }

  private static void makeExecutable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void later(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
  }
}
