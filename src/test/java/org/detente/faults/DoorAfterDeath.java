package org.detente.faults;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Looks whether a service that was started anew serves what was acknowledged before its death. */
final class DoorAfterDeath {

  private static final Duration UNTIL_READY = Duration.ofSeconds(120);

  private final Served service;
  private final DoorLedger ledger;
  private final List<String> faults = new ArrayList<>();

  private DoorAfterDeath(Served service, DoorLedger ledger) {
    this.service = service;
    this.ledger = ledger;
  }

  /** What is wrong. What was under way is asked again, and acknowledged then. */
  static List<String> faults(Served service, DoorLedger ledger)
      throws IOException, InterruptedException {
    DoorAfterDeath look = new DoorAfterDeath(service, ledger);
    if (ledger.underWay().isPresent()) {
      look.atWhatWasUnderWay(ledger.underWay().get());
    }
    if (ledger.last().isPresent()) {
      look.atTheKeyOf(ledger.last().get());
    }
    look.atArticles();
    look.untilReady();
    return look.faults;
  }

  private void atWhatWasUnderWay(Request request) throws IOException, InterruptedException {
    requireAllOrNothing(request);
    HttpResponse<String> again = ledger.ask(service, request);
    if (again.statusCode() / 100 == 2) {
      ledger.acknowledged(again.body());
    } else {
      faults.add(request + " again was answered " + again.statusCode());
    }
  }

  private void requireAllOrNothing(Request request) throws IOException, InterruptedException {
    SortedSet<String> states = new TreeSet<>();
    int after = request.kind() == Request.Kind.WITHDRAW ? 0 : request.step();
    for (String id : request.articles()) {
      int before = ledger.standing().getOrDefault(id, 0);
      int version = version(id);
      states.add(version == after ? "after" : version == before ? "before" : "neither");
    }
    if (states.size() > 1 || states.contains("neither")) {
      faults.add(request + " is half done: " + states);
    }
  }

  private void atTheKeyOf(Request request) throws IOException, InterruptedException {
    HttpResponse<String> again = ledger.ask(service, request);
    if (!again.body().equals(ledger.lastAnswer())
        || again.headers().firstValue("Idempotent-Replayed").isEmpty()) {
      faults.add(request + " was not remembered: " + again.statusCode() + again.body());
    }
  }

  private void atArticles() throws IOException, InterruptedException {
    for (String id : ledger.standing().keySet()) {
      int version = version(id);
      if (version != ledger.standing().get(id)) {
        faults.add(id + " is in version " + version + ", not " + ledger.standing().get(id));
      }
    }
    for (String id : ledger.withdrawn()) {
      for (String path : List.of("article/" + id + ".nq", "en/article/" + id)) {
        int status = service.read(path).statusCode();
        if (status != 410) {
          faults.add(id + " was withdrawn and " + path + " is answered " + status);
        }
      }
    }
  }

  /** What the public sees of an article: its version, 0 when there is none, -1 when it is half. */
  private int version(String id) throws IOException, InterruptedException {
    HttpResponse<String> answer = service.read("article/" + id + ".nq");
    return answer.statusCode() == 200
        ? Piece.version(id, Piece.ofGraph(id, answer.body()))
        : answer.statusCode() == 404 || answer.statusCode() == 410 ? 0 : -answer.statusCode();
  }

  private void untilReady() throws IOException, InterruptedException {
    long end = System.nanoTime() + UNTIL_READY.toNanos();
    String found = "";
    while (System.nanoTime() < end) {
      HttpResponse<String> ready = service.operations("ready");
      HttpResponse<String> status = ledger.status(service);
      found = ready.statusCode() + " " + ready.body() + " " + status.body();
      if (ready.statusCode() == 200 && status.body().contains("\"current\"")) {
        return;
      }
      Thread.sleep(100);
    }
    faults.add("not ready: " + found);
  }
}
