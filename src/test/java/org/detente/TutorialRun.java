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

  private TutorialRun(Path folder, String port) {
    this.folder = folder;
    this.port = port;
  }

  /**
   * Runs it to its end, or to the first command that fails.
   *
   * @param folder an empty one
   */
  static List<Step> of(Path tutorial, Path folder) throws IOException, InterruptedException {
    TutorialRun run = new TutorialRun(folder, freePort());
    run.furnish();
    run.type(Files.readString(tutorial));
    return run.steps;
  }

  private static String freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return Integer.toString(socket.getLocalPort());
    }
  }

  /** The data of the clone, which a tutorial may change, and its command over our classes. */
  private void furnish() throws IOException {
    Files.createDirectories(folder.resolve("target"));
    for (String name : List.of("data", "ontology", "queries", "docs")) {
      try (Stream<Path> files = Files.walk(Path.of(name))) {
        for (Path file : files.toList()) {
          Files.copy(file, folder.resolve(file.toString()));
        }
      }
    }
    Path command = folder.resolve("detente");
    Files.writeString(
        command,
        """
        #!/bin/sh
        exec '%s' -Xmx384m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto \\
          -Djava.awt.headless=true -Ddetente.home='%s' -cp '%s' org.detente.cli.Detente "$@"
        """
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                folder.toAbsolutePath(),
                classPath()));
    command.toFile().setExecutable(true);
  }

  private static String classPath() {
    List<String> absolute = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      absolute.add(Path.of(entry).toAbsolutePath().toString());
    }
    return String.join(java.io.File.pathSeparator, absolute);
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
    StringBuilder script =
        new StringBuilder("trap 'kill $(jobs -p) 2>/dev/null || :' EXIT\nset -e\n");
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
