package org.detente.publish;

import static org.detente.publish.RunningService.encoded;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.detente.store.EmbeddedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who looks things up while others ask for as much as they can. */
class AbuseTest {

  private static final int ABUSERS = 8;
  private static final Duration TIME = Duration.ofSeconds(5);

  /** However busy the machine. */
  private static final int LEAST = 20;

  private static final List<String> BOMBS =
      List.of(
          "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
          "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i OFFSET 9999 LIMIT 1",
          "SELECT DISTINCT ?c ?f ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
          "SELECT (COUNT(*) AS ?n) { ?a (!<x:y>|^!<x:y>)* ?b . ?c (!<x:y>|^!<x:y>)* ?d }",
          "SELECT (COUNT(*) AS ?n) { ?a a ?t . ?b a ?t . ?c a ?t . ?d a ?t . ?e a ?t . ?f a ?t }",
          "DESCRIBE * { ?a ?b ?c . ?d ?e ?f }");

  private static final List<String> LOOK_UPS =
      List.of(
          "id/nato.ttl",
          "en/id/nato",
          "sparql?query=" + encoded("SELECT * { <https://w3id.org/detente/id/nato> ?b ?c }"),
          "fr/event/suspension-2008",
          "id/rogozin.jsonld");

  @TempDir private Path folder;

  @Test
  void is_answered_nearly_always() throws Exception {
    try (SmallSite small = SmallSite.in(folder);
        Service service = start(small.store())) {
      HttpClient client = HttpClient.newHttpClient();
      for (String path : LOOK_UPS) {
        client.send(request(service, path), BodyHandlers.discarding());
      }
      AtomicBoolean goesOn = new AtomicBoolean(true);
      ExecutorService threads = Executors.newFixedThreadPool(ABUSERS);
      List<Future<?>> abusers = new ArrayList<>();
      for (int i = 0; i < ABUSERS; i++) {
        int first = i;
        abusers.add(threads.submit(() -> abuse(service, first, goesOn)));
      }
      int asked = 0;
      List<String> unanswered = new ArrayList<>();
      long end = System.nanoTime() + TIME.toNanos();
      while (System.nanoTime() < end || asked < LEAST) {
        String path = LOOK_UPS.get(asked++ % LOOK_UPS.size());
        int status = client.send(request(service, path), BodyHandlers.discarding()).statusCode();
        if (status != 200) {
          unanswered.add(status + " " + path);
        }
      }
      goesOn.set(false);
      for (Future<?> abuser : abusers) {
        abuser.get();
      }
      threads.shutdown();
      int all = asked;
      assertTrue(unanswered.size() <= asked / 100, () -> all + " asked, but " + unanswered);
      assertTrue(service.workings().stuck() == 0);
    }
  }

  private static Service start(EmbeddedStore store) {
    return RunningService.start(store, ServiceLimits.at(0).within(Duration.ofSeconds(1)));
  }

  private static HttpRequest request(Service service, String path) {
    return HttpRequest.newBuilder(URI.create(service.site() + path))
        .timeout(Duration.ofSeconds(30))
        .build();
  }

  /** Asks one after the other, as fast as answers come. */
  private static Object abuse(Service service, int first, AtomicBoolean goesOn) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    for (int i = first; goesOn.get(); i++) {
      String bomb = "sparql?query=" + encoded(BOMBS.get(i % BOMBS.size()));
      client.send(request(service, bomb), BodyHandlers.discarding());
    }
    return first;
  }
}
