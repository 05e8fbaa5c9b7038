package org.detente.faults;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** All sorts of clients of a service: some look something up, some ask for as much as they can. */
final class Crowd {

  private static final List<String> LOOK_UPS =
      List.of(
          "id/nato.ttl",
          "en/id/nato",
          "ru/",
          "api/q/holders",
          "en/timeline",
          sparql("SELECT * { <https://w3id.org/detente/id/nato> ?b ?c }"));

  private static final List<String> BOMBS =
      List.of(
          sparql("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
          sparql("SELECT DISTINCT ?c ?f { ?a ?b ?c . ?d ?e ?f }"),
          sparql("SELECT ?c ?f (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY ?c ?f"),
          sparql("SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f OFFSET 9999 LIMIT 1"),
          sparql("SELECT (COUNT(*) AS ?n) { ?a ?b ?c FILTER(REGEX(STR(?c), '(.*a){25}b')) }"),
          sparql("SELECT * { SERVICE <http://127.0.0.1:1/> { ?a ?b ?c } }"),
          sparql("SELECT * { ((((((((("),
          "sparql?update=" + "x".repeat(4_000));

  private final Served service;
  private final List<Thread> threads = new ArrayList<>();
  private final Map<String, Integer> statuses = Collections.synchronizedMap(new TreeMap<>());
  private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

  private Crowd(Served service) {
    this.service = service;
  }

  /** Lets some of each begin; they end with the service. */
  static Crowd around(Served service, long seed) {
    Crowd crowd = new Crowd(service);
    for (int i = 0; i < 6; i++) {
      boolean isAbusive = i >= 4;
      Random random = new Random(seed + i);
      Thread thread = new Thread(() -> crowd.ask(random, isAbusive), "crowd " + i);
      crowd.threads.add(thread);
      thread.start();
    }
    return crowd;
  }

  private static String sparql(String query) {
    return "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private void ask(Random random, boolean isAbusive) {
    List<String> paths = isAbusive ? BOMBS : LOOK_UPS;
    try {
      while (service.isAlive()) {
        String path = paths.get(random.nextInt(paths.size()));
        HttpResponse<String> answer = service.read(path);
        int status = answer.statusCode();
        statuses.merge((isAbusive ? "abuse " : "look-up ") + status, 1, Integer::sum);
        boolean isBusy =
            status == 503 && (isAbusive || answer.headers().firstValue("Retry-After").isPresent());
        if (status >= 500 && !isBusy || !isAbusive && status != 200 && !isBusy) {
          faults.add(path + " was answered " + status);
        }
        Thread.sleep(isAbusive ? 20 : 250);
      }
    } catch (IOException killed) {
      if (!service.endsSoon()) {
        faults.add(killed.toString());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for their end; how often each status was answered. */
  Map<String, Integer> statuses() throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
    return new TreeMap<>(statuses);
  }

  /** What was answered that should not be. */
  List<String> faults() {
    return List.copyOf(faults);
  }
}
