package org.detente.faults;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a curator has asked of the door, and what of it was acknowledged. */
final class DoorLedger {

  private final String token;
  private final long seed;
  private final Map<String, Integer> standing = new TreeMap<>();
  private final Set<String> withdrawn = new TreeSet<>();
  private int asked;
  private Optional<Request> underWay = Optional.empty();
  private Optional<Request> last = Optional.empty();
  private String lastAnswer = "";

  DoorLedger(String token, long seed) {
    this.token = token;
    this.seed = seed;
  }

  /** What is asked next; it is under way from now on. */
  Request begin() {
    asked++;
    Request request = Request.next(seed, asked, standing);
    underWay = Optional.of(request);
    return request;
  }

  /** Asks a request, for the first time or again. */
  HttpResponse<String> ask(Served service, Request request)
      throws IOException, InterruptedException {
    return service.curator(
        token, request.method(), request.path(), request.body(), "Idempotency-Key", request.key());
  }

  /** How the service is, as a curator is told. */
  HttpResponse<String> status(Served service) throws IOException, InterruptedException {
    return service.curator(token, "GET", "status", "");
  }

  /** What was under way has been answered with success. */
  void acknowledged(String answer) {
    Request request = underWay.orElseThrow();
    switch (request.kind()) {
      case ADD, REPLACE -> {
        request.articles().forEach(id -> standing.put(id, request.step()));
        withdrawn.removeAll(request.articles());
      }
      case WITHDRAW -> {
        standing.keySet().removeAll(request.articles());
        withdrawn.addAll(request.articles());
      }
      case COMPACT -> {}
    }
    underWay = Optional.empty();
    last = Optional.of(request);
    lastAnswer = answer;
  }

  /** How many requests were begun so far. */
  int asked() {
    return asked;
  }

  /** Begun, and neither acknowledged nor known to have failed. */
  Optional<Request> underWay() {
    return underWay;
  }

  /** The last that was acknowledged. */
  Optional<Request> last() {
    return last;
  }

  /** What was said to the last. */
  String lastAnswer() {
    return lastAnswer;
  }

  /** Articles → the versions in which they were acknowledged. */
  Map<String, Integer> standing() {
    return Collections.unmodifiableMap(standing);
  }

  /** Articles whose withdrawal was acknowledged. */
  Set<String> withdrawn() {
    return Collections.unmodifiableSet(withdrawn);
  }
}
