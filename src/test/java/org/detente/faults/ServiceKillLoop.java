package org.detente.faults;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
  private static final Duration UNTIL_READY = Duration.ofSeconds(120);

  private final Path store;
  private final Path curators;
  private final String token;
  private final long seed;
  private final Random random;
  private final Map<String, Integer> standing = new TreeMap<>();
  private final Set<String> withdrawn = new TreeSet<>();
  private int next;
  private Optional<Request> underWay = Optional.empty();
  private Optional<Request> last = Optional.empty();
  private String lastAnswer = "";

  /**
   * @param store that {@code up} or {@code load} has filled
   */
  ServiceKillLoop(Path store, Path folder, long seed) {
    this.store = store;
    this.curators = folder.resolve("curators");
    this.token = new CuratorFile(curators).add("anna", Scope.ALL, Optional.empty());
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

    /** Called before each request. */
    void before(Served service, int step) throws InterruptedException;
  }

  /** One short life, in which requests come as fast as they are answered. */
  Trial trial() throws IOException, InterruptedException {
    int end = next + random.nextInt(MOST_REQUESTS);
    int millis = random.nextInt(LONGEST_MILLIS);
    return life(
        (service, step) -> {
          if (step == end) {
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
    List<String> faults = new ArrayList<>();
    long begun = System.nanoTime();
    Served service = start(jvm);
    double seconds = (System.nanoTime() - begun) / 1e9;
    try {
      look(service, faults);
      int first = next;
      Readers readers = Readers.of(service, seed + next, readersPause);
      work(service, course, faults);
      service.waitFor();
      faults.addAll(readers.end());
      int acknowledged = next - first - (underWay.isPresent() ? 1 : 0);
      return new Trial(underWay, acknowledged, readers.answers(), seconds, faults);
    } finally {
      service.kill();
    }
  }

  /** A last life, for what the last death left; what is wrong. */
  List<String> epilogue() throws IOException, InterruptedException {
    List<String> faults = new ArrayList<>();
    try (Served service = start(QUICK)) {
      look(service, faults);
    }
    return faults;
  }

  private Served start(List<String> jvm) throws IOException {
    List<String> options = new ArrayList<>(jvm);
    options.add("-Xmx512m");
    return Served.start(store, curators, options, List.of());
  }

  private void work(Served service, Course course, List<String> faults)
      throws InterruptedException {
    try {
      while (service.isAlive()) {
        course.before(service, next);
        Request request = Request.next(seed, next, standing);
        underWay = Optional.of(request);
        next++;
        HttpResponse<String> answer = ask(service, request);
        if (answer.statusCode() / 100 != 2) {
          faults.add(request + " was answered " + answer.statusCode() + " " + answer.body());
          service.kill();
        }
        acknowledged(request, answer.body());
      }
    } catch (IOException killed) {
      // Nobody knows now whether what was under way was done.
      service.kill();
    }
  }

  private HttpResponse<String> ask(Served service, Request request)
      throws IOException, InterruptedException {
    return service.curator(
        token, request.method(), request.path(), request.body(), "Idempotency-Key", request.key());
  }

  private void acknowledged(Request request, String answer) {
    done(request);
    underWay = Optional.empty();
    last = Optional.of(request);
    lastAnswer = answer;
  }

  private void done(Request request) {
    switch (request.kind()) {
      case ADD, REPLACE ->
          request
              .articles()
              .forEach(
                  id -> {
                    standing.put(id, request.step());
                    withdrawn.remove(id);
                  });
      case WITHDRAW -> {
        standing.remove(request.articles().get(0));
        withdrawn.add(request.articles().get(0));
      }
      case COMPACT -> {}
    }
  }

  private void look(Served service, List<String> faults) throws IOException, InterruptedException {
    if (underWay.isPresent()) {
      requireAllOrNothing(service, underWay.get(), faults);
      HttpResponse<String> again = ask(service, underWay.get());
      if (again.statusCode() / 100 != 2) {
        faults.add(underWay.get() + " again was answered " + again.statusCode());
      } else {
        acknowledged(underWay.get(), again.body());
      }
    }
    if (last.isPresent()) {
      HttpResponse<String> again = ask(service, last.get());
      if (!again.body().equals(lastAnswer)
          || again.headers().firstValue("Idempotent-Replayed").isEmpty()) {
        faults.add(last.get() + " was not remembered: " + again.statusCode() + again.body());
      }
    }
    for (String id : standing.keySet()) {
      int version = version(service, id);
      if (version != standing.get(id)) {
        faults.add(id + " is in version " + version + ", not " + standing.get(id));
      }
    }
    for (String id : withdrawn) {
      for (String path : List.of("article/" + id + ".nq", "en/article/" + id)) {
        int status = service.read(path).statusCode();
        if (status != 410) {
          faults.add(id + " was withdrawn and " + path + " is answered " + status);
        }
      }
    }
    requireReady(service, faults);
  }

  private void requireAllOrNothing(Served service, Request request, List<String> faults)
      throws IOException, InterruptedException {
    SortedSet<String> states = new TreeSet<>();
    for (String id : request.articles()) {
      int version = version(service, id);
      boolean before =
          version == standing.getOrDefault(id, 0) && request.kind() != Request.Kind.ADD;
      boolean after = version == (request.kind() == Request.Kind.WITHDRAW ? 0 : request.step());
      boolean absent = version == 0 && request.kind() == Request.Kind.ADD;
      states.add(after ? "after" : before || absent ? "before" : "neither");
    }
    if (states.size() > 1 || states.contains("neither")) {
      faults.add(request + " is half done: " + states);
    }
  }

  /** What the public sees of an article: its version, 0 when there is none, -1 when it is half. */
  private static int version(Served service, String id) throws IOException, InterruptedException {
    HttpResponse<String> answer = service.read("article/" + id + ".nq");
    return answer.statusCode() == 200
        ? Piece.version(id, Piece.ofGraph(id, answer.body()))
        : answer.statusCode() == 404 || answer.statusCode() == 410 ? 0 : -answer.statusCode();
  }

  private void requireReady(Served service, List<String> faults)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + UNTIL_READY.toNanos();
    String found = "";
    while (System.nanoTime() < end) {
      HttpResponse<String> ready = service.operations("ready");
      HttpResponse<String> status = service.curator(token, "GET", "status", "");
      found = ready.statusCode() + " " + ready.body() + " " + status.body();
      if (ready.statusCode() == 200 && status.body().contains("\"current\"")) {
        return;
      }
      Thread.sleep(100);
    }
    faults.add("not ready: " + found);
  }
}
