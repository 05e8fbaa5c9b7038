package org.detente.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
   * @param files handles open
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
      samples.add(new Sample(seconds, megabytes, files.count(), threads));
    }
  }

  private static double number(String line) {
    return Double.parseDouble(line.replaceAll("[^0-9]", ""));
  }

  /** All looks so far. */
  List<Sample> all() {
    return List.copyOf(samples);
  }

  /** How much more there is a minute, by least squares over what was seen when it was warm. */
  double slope(ToDoubleFunction<Sample> value) {
    List<Sample> warm = all().stream().filter(s -> s.seconds() >= WARM_SECONDS).toList();
    double time = warm.stream().mapToDouble(s -> s.seconds() / 60).average().orElse(0);
    double mean = warm.stream().mapToDouble(value).average().orElse(0);
    double square = 0;
    double product = 0;
    for (Sample sample : warm) {
      double off = sample.seconds() / 60 - time;
      square += off * off;
      product += off * (value.applyAsDouble(sample) - mean);
    }
    return square == 0 ? 0 : product / square;
  }

  /** The most there was. */
  double most(ToDoubleFunction<Sample> value) {
    return all().stream().mapToDouble(value).max().orElse(0);
  }
}
