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
 * The commands of a tutorial, typed one block after the other into one shell, in a folder that has
 * what a clone has.
 */
final class TutorialRun {

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
  private final String port;
  private final List<Step> steps = new ArrayList<>();

  /**
   * What a block has one type, and what it shows.
   *
   * @param shown the lines of the block of output that follows; empty when none follows
   * @param printed what was printed, both streams together
   */
  record Step(String commands, List<String> shown, List<String> printed) {}

  /** Where commands are run; a process of its own for each takes as many starts of Java. */
  enum Where {
    OWN_PROCESS,
    ONE_PROCESS
  }

  private TutorialRun(Path folder, String port) {
    this.folder = folder;
    this.port = port;
  }

  /**
   * Runs it to its end, or to the first command that fails.
   *
   * @param folder an empty one
   */
  static List<Step> of(Path tutorial, Path folder, Where where)
      throws IOException, InterruptedException {
    TutorialRun run = new TutorialRun(folder, freePort());
    run.furnish();
    String text = Files.readString(tutorial);
    if (where == Where.OWN_PROCESS) {
      run.command("detente", run.ownProcess());
      run.type(text);
    } else {
      run.command("own-process", run.ownProcess());
      try (Resident resident = Resident.start(run.java(), folder)) {
        run.command("detente", resident.command());
        run.type(text);
      }
    }
    return run.steps;
  }

  private static String freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return Integer.toString(socket.getLocalPort());
    }
  }

  /** The data of the clone, which a tutorial may change. */
  private void furnish() throws IOException {
    Files.createDirectories(folder.resolve("target"));
    for (String name : List.of("data", "ontology", "queries", "docs")) {
      try (Stream<Path> files = Files.walk(Path.of(name))) {
        for (Path file : files.toList()) {
          Files.copy(file, folder.resolve(file.toString()));
        }
      }
    }
  }

  private void command(String name, String script) throws IOException {
    Path file = Files.writeString(folder.resolve(name), script);
    file.toFile().setExecutable(true);
  }

  private String ownProcess() {
    return "#!/bin/sh\nexec '" + String.join("' '", java()) + "' org.detente.cli.Detente \"$@\"\n";
  }

  /** What the launcher gives a quick command, over our classes. */
  private List<String> java() {
    return JavaCommand.with(
        List.of(
            "-Xmx384m",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-Ddetente.home=" + folder.toAbsolutePath()));
  }

  private void type(String markdown) throws IOException, InterruptedException {
    List<String> commands = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    BLOCK
        .matcher(markdown)
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
      script.append("exec >'").append(printed(i)).append("' 2>&1\n").append(commands.get(i));
    }
    Path file = Files.writeString(folder.resolve("script.sh"), script);
    Process shell =
        new ProcessBuilder("bash", file.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("last.out").toFile())
            .start();
    boolean ended = shell.waitFor(MINUTES, TimeUnit.MINUTES);
    shell.destroyForcibly();
    for (int i = 0; i < commands.size() && Files.exists(printed(i)); i++) {
      steps.add(
          new Step(
              commands.get(i),
              shown.get(i).lines().toList(),
              Files.readString(printed(i)).replace(port, PORT).lines().toList()));
    }
    if (!ended || shell.exitValue() != 0) {
      throw new AssertionError(
          "stopped at:\n" + (steps.isEmpty() ? "the start" : steps.get(steps.size() - 1)));
    }
  }

  private Path printed(int step) {
    return folder.resolve("step-" + step + ".out");
  }
}
