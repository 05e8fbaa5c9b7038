package org.detente.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.JavaCommand;

/** Runs of the real program in processes of their own. */
final class Program {

  /** Other classes than those of the build, such as those of a jar. */
  private static final Optional<String> OTHERS =
      Optional.ofNullable(System.getProperty("detente.program"));

  /** Exit code of one that was killed. */
  static final int KILLED = 128 + 9;

  private Program() {}

  /** The beginning of a command. */
  static List<String> java(List<String> jvm) {
    List<String> options = new ArrayList<>(jvm);
    options.add("-XX:+ExitOnOutOfMemoryError");
    options.add("-Ddetente.home=" + Path.of("").toAbsolutePath());
    List<String> command = JavaCommand.with(options);
    OTHERS.ifPresent(classes -> command.addAll(List.of("-cp", classes)));
    command.add("org.detente.cli.Detente");
    return command;
  }
}
