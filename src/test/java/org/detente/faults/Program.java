package org.detente.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs of the real program in processes of their own. */
final class Program {

  /** Other classes than those of the build, such as those of a jar. */
  private static final String CLASSES =
      System.getProperty("detente.program", System.getProperty("java.class.path"));

  /** Exit code of one that was killed. */
  static final int KILLED = 128 + 9;

  private Program() {}

  /**
   * How one ended.
   *
   * @param said on both outputs
   */
  record End(int exit, String said) {}

  /** The beginning of a command. */
  static List<String> java(List<String> jvm) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.addAll(jvm);
    command.add("-Ddetente.home=" + Path.of("").toAbsolutePath());
    command.add("-cp");
    command.add(CLASSES);
    command.add("org.detente.cli.Detente");
    return command;
  }

  /** Runs one to its end. */
  static End run(List<String> jvm, String... args) throws IOException, InterruptedException {
    List<String> command = java(jvm);
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new End(process.waitFor(), said);
  }
}
