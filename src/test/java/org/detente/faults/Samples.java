package org.detente.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What a process takes, looked at every ten seconds while it lives, as Linux tells it. */
final class Samples {

  private static final long EVERY_MILLIS = 10_000;

  /** The classes are loaded and the caches filled by then. */
  private static final double WARM_SECONDS = 60;

  private final List<Sample> samples = Collections.synchronizedList(new ArrayList<>());

  /**
   * One look.
   *
   * @param seconds since the process was ready
   * @param megabytes resident
   * @param files handles open, but for those of a compaction under way
   * @param threads alive
   */
  record Sample(double seconds, double megabytes, double files, double threads) {}

  /** Looks at a process until it ends. */
  static Samples of(Served service) {
    Samples samples = new Samples();
    long begun = System.nanoTime();
    Thread thread =
        new Thread(
            () -> {
              try {
                while (service.isAlive()) {
                  samples.look(service.pid(), (System.nanoTime() - begun) / 1e9);
                  Thread.sleep(EVERY_MILLIS);
                }
              } catch (IOException | InterruptedException gone) {
                Thread.currentThread().interrupt();
              }
            },
            "samples");
    thread.setDaemon(true);
    thread.start();
    return samples;
  }

  private void look(long pid, double seconds) throws IOException {
    Path process = Path.of("/proc", Long.toString(pid));
    double megabytes = 0;
    double threads = 0;
    for (String line : Files.readAllLines(process.resolve("status"))) {
      double number = line.matches("(VmRSS|Threads):.*") ? number(line) : 0;
      megabytes += line.startsWith("VmRSS") ? number / 1_024 : 0;
      threads += line.startsWith("Threads") ? number : 0;
    }
    try (Stream<Path> files = Files.list(process.resolve("fd"))) {
      long open = files.filter(file -> !isOfCompaction(file)).count();
      samples.add(new Sample(seconds, megabytes, open, threads));
    }
  }

  /** A compaction opens the files of a second database for as long as it lasts. */
  private static boolean isOfCompaction(Path handle) {
    try {
      return Files.readSymbolicLink(handle).toString().contains("/restoring/");
    } catch (IOException closed) {
      return true;
    }
  }

  private static double number(String line) {
    return Double.parseDouble(line.replaceAll("[^0-9]", ""));
  }

  /** All looks so far. */
  List<Sample> all() {
    return List.copyOf(samples);
  }

  /**
   * How much more a warm process takes at least in the last third of its life than in the first:
   * what a moment needs comes and goes, a leak stays. Nothing can be said of a life too short.
   */
  OptionalDouble growth(ToDoubleFunction<Sample> value) {
    List<Sample> warm = all().stream().filter(s -> s.seconds() >= WARM_SECONDS).toList();
    int third = warm.size() / 3;
    return third == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            least(warm.subList(warm.size() - third, warm.size()), value)
                - least(warm.subList(0, third), value));
  }

  private static double least(List<Sample> samples, ToDoubleFunction<Sample> value) {
    return samples.stream().mapToDouble(value).min().orElse(0);
  }

  /** The most there was. */
  double most(ToDoubleFunction<Sample> value) {
    return all().stream().mapToDouble(value).max().orElse(0);
  }
}
