package org.detente;

import static org.junit.jupiter.api.Assertions.assertTrue;

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

/**
 * A clone with nothing in it but the launcher, and a PATH on which only what a test lays is found.
 *
 * @param dir where both lie
 * @param home the folder of the clone
 * @param bin the one folder of the PATH
 */
record LaidClone(Path dir, Path home, Path bin) {

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

  /** What a run gave. */
  record Outcome(int exit, String out, String err) {}

  /** Lays one into an empty folder. */
  static LaidClone in(Path dir) throws IOException {
    LaidClone laid =
        new LaidClone(
            dir,
            Files.createDirectories(dir.resolve("a clone")),
            Files.createDirectories(dir.resolve("bin")));
    Files.copy(Path.of("detente"), laid.launcher());
    makeExecutable(laid.launcher());
    Files.writeString(laid.home.resolve("pom.xml"), "<project/>");
    Files.createDirectories(laid.home.resolve("src/main"));
    for (String tool : TOOLS) {
      laid.linkTool(tool);
    }
    return laid;
  }

  /** The launcher. */
  Path launcher() {
    return home.resolve("detente");
  }

  /** How many builds there were. */
  int builds() throws IOException {
    return Files.readAllLines(dir.resolve("builds")).size();
  }

  /** A JDK 17 that prints each argument in angle brackets and ends with 7. */
  void layJdk() throws IOException {
    Path jdk = Files.createDirectories(dir.resolve("jvm/jdk-17/bin"));
    script(jdk.resolve("java"), "for a in \"$@\"; do printf '<%s>\\n' \"$a\"; done", "exit 7");
    script(jdk.resolve("javac"), "exit 0");
    Files.writeString(jdk.resolve("../release"), "JAVA_VERSION=\"17.0.15\"\n");
  }

  /** A Maven that tells its version, notes each build, does {@code work} and leaves a jar. */
  void layMaven(String version, String work) throws IOException {
    script(
        bin.resolve("mvn"),
        "[ \"$1\" = -v ] && { echo 'Apache Maven " + version + " (x)'; exit 0; }",
        "echo build >>'" + dir.resolve("builds") + "'",
        work,
        ": >target/detente.jar");
  }

  /** Runs it to its end. */
  Outcome run(String... args) throws Exception {
    return start(launcher(), Arrays.asList(args)).call();
  }

  /** Runs it under a name of its own. */
  Running start(Path launcher, List<String> args) throws IOException {
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
  record Running(Process process, Path out, Path err) {

    Outcome call() throws Exception {
      assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the launcher hangs");
      return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }
  }

  /** Lets a tool of the system be found. */
  void linkTool(String tool) throws IOException {
    Path real =
        List.of("/bin", "/usr/bin").stream()
            .map(folder -> Path.of(folder, tool))
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow();
    script(bin.resolve(tool), "exec " + real + " \"$@\"");
  }

  /** Writes a shell script. */
  static void script(Path file, String... lines) throws IOException {
    Files.writeString(
        file, "#!/bin/sh\n" + String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    makeExecutable(file);
  }

  private static void makeExecutable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Makes a file newer than what has been made by now. */
  static void later(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
  }
}
