package org.detente.faults;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.detente.curate.CuratorFile;
import org.detente.curate.Scope;

/**
 * Kills a service again and again while a curator changes articles through its door and others read
 * them, starts it anew, and looks whether it serves what was acknowledged. One store lives through
 * all trials.
 */
final class ServiceKillLoop {

  /** For short lives. */
  private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1");

  private static final int MOST_REQUESTS = 8;
  private static final int LONGEST_MILLIS = 400;

  private final Path store;
  private final Path curators;
  private final DoorLedger ledger;
  private final long seed;
  private final Random random;

  /**
   * @param store that {@code up} or {@code load} has filled
   */
  ServiceKillLoop(Path store, Path folder, long seed) {
    this.store = store;
    this.curators = folder.resolve("curators");
    String token = new CuratorFile(curators).add("anna", Scope.ALL, Optional.empty());
    this.ledger = new DoorLedger(token, seed);
    this.seed = seed;
    this.random = new Random(seed);
  }

  /**
   * What one life showed.
   *
   * @param underWay what was asked when it was killed; empty when it hit between two
   * @param acknowledged requests answered
   * @param read whole articles that others read meanwhile
   * @param seconds from start to answers
   */
  record Trial(
      Optional<Request> underWay, int acknowledged, int read, double seconds, List<String> faults) {
    Trial {
      faults = List.copyOf(faults);
    }

    @Override
    public String toString() {
      return "%-12s%4d acknowledged%6d read%6.1f s to start\t%s"
          .formatted(
              underWay.map(request -> request.kind().name()).orElse("between two"),
              acknowledged,
              read,
              seconds,
              faults.isEmpty() ? "whole" : faults);
    }
  }

  /** What becomes of a life beside its requests. */
  @FunctionalInterface
  interface Course {

    /** Called before each request, with the number of those before it. */
    void before(Served service, int asked) throws InterruptedException;
  }

  /** One short life, in which requests come as fast as they are answered. */
  Trial trial() throws IOException, InterruptedException {
    int end = ledger.asked() + random.nextInt(MOST_REQUESTS);
    int millis = random.nextInt(LONGEST_MILLIS);
    return life(
        (service, asked) -> {
          if (asked == end) {
            CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(service::kill);
          }
        },
        0,
        QUICK);
  }

  /**
   * One life: what the last one left is looked at, then it works until it is killed.
   *
   * @param readersPause milliseconds
   * @param jvm options
   */
  Trial life(Course course, long readersPause, List<String> jvm)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    Served service = start(jvm);
    double seconds = (System.nanoTime() - begun) / 1e9;
    try {
      List<String> faults = new ArrayList<>(DoorAfterDeath.faults(service, ledger));
      int first = ledger.asked();
      Readers readers = Readers.of(service, seed + first, readersPause);
      work(service, course).ifPresent(faults::add);
      service.waitUntilKilled().ifPresent(faults::add);
      faults.addAll(readers.end());
      int acknowledged = ledger.asked() - first - (ledger.underWay().isPresent() ? 1 : 0);
      return new Trial(ledger.underWay(), acknowledged, readers.answers(), seconds, faults);
    } finally {
      service.kill();
    }
  }

  /** A last life, for what the last death left; what is wrong. */
  List<String> epilogue() throws IOException, InterruptedException {
    try (Served service = start(QUICK)) {
      return DoorAfterDeath.faults(service, ledger);
    }
  }

  private Served start(List<String> jvm) throws IOException {
    List<String> options = new ArrayList<>(jvm);
    options.add("-Xmx512m");
    return Served.start(store, curators, options, List.of());
  }

  /** Asks until the service is no more; what was answered that should not be. */
  private Optional<String> work(Served service, Course course) throws InterruptedException {
    Optional<String> fault = Optional.empty();
    try {
      while (fault.isEmpty() && service.isAlive()) {
        course.before(service, ledger.asked());
        Request request = ledger.begin();
        HttpResponse<String> answer = ledger.ask(service, request);
        if (answer.statusCode() / 100 == 2) {
          ledger.acknowledged(answer.body());
        } else {
          fault =
              Optional.of(request + " was answered " + answer.statusCode() + " " + answer.body());
        }
      }
    } catch (IOException brokenOff) {
      // Nobody knows now whether what was under way was done.
      if (!service.endsSoon()) {
        fault = Optional.of(brokenOff.toString());
      }
    }
    service.kill();
    return fault;
  }
}
