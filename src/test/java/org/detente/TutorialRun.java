package org.detente;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder that has what a clone has, in which the commands of tutorials are typed, one block after
 * the other into one shell for each tutorial. What a command starts anew a {@link Resident} does
 * for all of them; what is served is a process of its own.
 */
final class TutorialRun implements AutoCloseable {

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(sh|text)\\n(.*?)^```$");

  /** Ports that the text names, so that two runs on one machine do not meet. */
  private static final String PORT = "3030";

  private static final int MINUTES = 10;

  /** A server that is told to stop has stopped before the next command is typed. */
  private static final String START =
      """
      kill() { command kill "$1"; wait "$1" || :; }
      trap 'command kill $(jobs -p) 2>/dev/null || :' EXIT
      set -e
      """;

  private final Path folder;
  private final Resident resident;

  /**
   * What a block has one type, and what it shows.
   *
   * @param shown the lines of the block of output that follows; empty when none follows
   * @param printed what was printed, both streams together
   */
  record Step(String commands, List<String> shown, List<String> printed) {}

  private TutorialRun(Path folder, Resident resident) {
    this.folder = folder;
    this.resident = resident;
  }

  /**
   * Lays a clone out.
   *
   * @param folder an empty one
   */
  static TutorialRun in(Path folder) throws IOException {
    List<String> java =
        JavaCommand.with(
            List.of(
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Ddetente.home=" + folder.toAbsolutePath()));
    furnish(folder);
    command(
        folder.resolve("own-process"),
        "#!/bin/sh\nexec '" + String.join("' '", java) + "' org.detente.cli.Detente \"$@\"\n");
    Resident resident = Resident.start(java, folder);
    command(folder.resolve("detente"), resident.command());
    return new TutorialRun(folder, resident);
  }

  private static String freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return Integer.toString(socket.getLocalPort());
    }
  }

  /** The data of the clone, which a tutorial may change. */
  private static void furnish(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("target"));
    for (String name : List.of("data", "ontology", "queries", "docs")) {
      try (Stream<Path> files = Files.walk(Path.of(name))) {
        for (Path file : files.toList()) {
          Files.copy(file, folder.resolve(file.toString()));
        }
      }
    }
  }

  private static void command(Path file, String script) throws IOException {
    Files.writeString(file, script);
    file.toFile().setExecutable(true);
  }

  /** Types a tutorial to its end, or to the first command that fails. */
  List<Step> type(Path tutorial) throws IOException, InterruptedException {
    String port = freePort();
    Path out = Files.createTempDirectory(folder, "printed");
    List<String> commands = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    BLOCK
        .matcher(Files.readString(tutorial))
        .results()
        .forEach(
            block -> {
              if (block.group(1).equals("sh")) {
                commands.add(block.group(2).replace(PORT, port));
                shown.add("");
              } else if (!shown.isEmpty()) {
                shown.set(shown.size() - 1, block.group(2));
              }
            });
    StringBuilder script = new StringBuilder(START);
    for (int i = 0; i < commands.size(); i++) {
      script.append("exec >'").append(printed(out, i)).append("' 2>&1\n").append(commands.get(i));
    }
    Path file = Files.writeString(out.resolve("script.sh"), script);
    Process shell =
        new ProcessBuilder("bash", file.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.resolve("last.out").toFile())
            .start();
    boolean ended = shell.waitFor(MINUTES, TimeUnit.MINUTES);
    shell.destroyForcibly();
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < commands.size() && Files.exists(printed(out, i)); i++) {
      steps.add(
          new Step(
              commands.get(i),
              shown.get(i).lines().toList(),
              Files.readString(printed(out, i)).replace(port, PORT).lines().toList()));
    }
    if (!ended || shell.exitValue() != 0) {
      throw new AssertionError(
          "stopped at:\n" + (steps.isEmpty() ? "the start" : steps.get(steps.size() - 1)));
    }
    return steps;
  }

  private static Path printed(Path out, int step) {
    return out.resolve("step-" + step);
  }

  @Override
  public void close() {
    resident.close();
  }
}
