package org.detente.faults;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Some who read articles at the public port all the time, and look at each whether it is whole. */
final class Readers {

  private static final int MANY = 3;

  private final Served service;
  private final long pauseMillis;
  private final List<Thread> threads = new ArrayList<>();
  private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger answers = new AtomicInteger();
  private volatile boolean goesOn = true;

  private Readers(Served service, long pauseMillis) {
    this.service = service;
    this.pauseMillis = pauseMillis;
  }

  /**
   * Lets them begin.
   *
   * @param pauseMillis between an answer and the next question
   */
  static Readers of(Served service, long seed, long pauseMillis) {
    Readers readers = new Readers(service, pauseMillis);
    for (int i = 0; i < MANY; i++) {
      Random random = new Random(seed + i);
      Thread thread = new Thread(() -> readers.read(random), "reader " + i);
      readers.threads.add(thread);
      thread.start();
    }
    return readers;
  }

  private void read(Random random) {
    try {
      while (goesOn && service.isAlive()) {
        look("killed-%02d".formatted(random.nextInt(Request.ARTICLES)));
        Thread.sleep(pauseMillis);
      }
    } catch (IOException brokenOff) {
      if (!service.endsSoon()) {
        faults.add(brokenOff.toString());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look(String id) throws IOException, InterruptedException {
    HttpResponse<String> answer = service.read("article/" + id + ".nq");
    int status = answer.statusCode();
    if (status == 200) {
      answers.incrementAndGet();
      if (Piece.version(id, Piece.ofGraph(id, answer.body())) < 0) {
        faults.add(
            id
                + " was read as no version of it: "
                + Piece.ofGraph(id, answer.body()).size()
                + " statements");
      }
    } else if (status != 404 && status != 410 && !isBusy(answer)) {
      faults.add(id + " was answered " + status);
    }
  }

  private static boolean isBusy(HttpResponse<String> answer) {
    return answer.statusCode() == 503 && answer.headers().firstValue("Retry-After").isPresent();
  }

  /** Whole answers so far. */
  int answers() {
    return answers.get();
  }

  /** Waits until all have ended; what was wrong with what they read. */
  List<String> end() throws InterruptedException {
    goesOn = false;
    for (Thread thread : threads) {
      thread.join();
    }
    return List.copyOf(faults);
  }
}
