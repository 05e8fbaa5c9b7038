package org.detente.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.detente.faults.Samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Everything at once for a long time; {@code src/faults/soak} runs it, a build does not. */
@EnabledIfSystemProperty(named = "detente.soak", matches = "[0-9]+")
class SoakTest {

  private static final long MINUTES = Long.getLong("detente.soak", 60);
  private static final long LIFE = Long.getLong("detente.soak.life", 5);

  /** All of the heap is taken at once, so that what grows is something else. */
  private static final List<String> HEAP = List.of("-Xms512m", "-XX:+AlwaysPreTouch");

  /** Heap of 512 MB and 1 GB. */
  private static final double MOST_MEGABYTES = 1_536;

  private final List<String> faults = new ArrayList<>();
  private Samples samples;
  private Crowd crowd;

  @Test
  void nothing_leaks_and_no_error_is_undeserved(@TempDir Path folder) throws Exception {
    ServiceKillLoop loop = new ServiceKillLoop(FilledStore.in(folder), folder, MINUTES);
    long end = System.nanoTime() + MINUTES * 60_000_000_000L;
    int life = 0;
    do {
      life++;
      long over = System.nanoTime() + LIFE * 60_000_000_000L;
      crowd = null;
      ServiceKillLoop.Trial trial =
          loop.life((service, asked) -> goOn(service, asked, over), 100, HEAP);
      faults.addAll(trial.faults());
      System.out.println("life " + life + "\t" + trial);
      tell();
    } while (System.nanoTime() < end);
    faults.addAll(loop.epilogue());
    System.out.println(faults.isEmpty() ? "no fault" : faults);
    assertEquals(List.of(), faults);
  }

  private void goOn(Served service, int asked, long over) throws InterruptedException {
    if (crowd == null) {
      crowd = Crowd.around(service, asked);
      samples = Samples.of(service);
    }
    Thread.sleep(700);
    if (System.nanoTime() > over) {
      service.kill();
    }
  }

  private void tell() throws InterruptedException {
    System.out.println("  answers " + crowd.statuses());
    faults.addAll(crowd.faults());
    System.out.println("  seconds       MB    files  threads");
    for (Sample sample : samples.all()) {
      System.out.printf(
          "  %7.0f%9.0f%9.0f%9.0f%n",
          sample.seconds(), sample.megabytes(), sample.files(), sample.threads());
    }
    if (samples.most(Sample::megabytes) > MOST_MEGABYTES) {
      faults.add("more than " + MOST_MEGABYTES + " MB");
    }
    judge("MB", Sample::megabytes, 100);
    judge("files", Sample::files, 10);
    judge("threads", Sample::threads, 5);
    System.out.printf(
        "  load of the machine %.1f%n",
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  /** A leak is growth of what a warm process takes; caches may yet grow a little. */
  private void judge(String unit, ToDoubleFunction<Sample> value, double most) {
    OptionalDouble growth = samples.growth(value);
    String told =
        growth.isPresent() ? "%.0f".formatted(growth.getAsDouble()) : "nobody knows how many";
    System.out.printf("  %s more at the end of its life than at its beginning: %s%n", unit, told);
    if (growth.isEmpty()) {
      faults.add("too short a life to tell whether there is a leak: " + unit);
    } else if (growth.getAsDouble() > most) {
      faults.add("leak: " + told + " " + unit + " more");
    }
  }
}
