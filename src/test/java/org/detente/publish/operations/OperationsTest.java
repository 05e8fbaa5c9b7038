package org.detente.publish.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.detente.http.Done;
import org.detente.model.Fault;
import org.detente.publish.SmallSite;
import org.detente.query.StuckQuery;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperationsTest {

  @TempDir private Path folder;

  @AutoClose private SmallSite site;

  @BeforeEach
  void start() {
    site = SmallSite.in(folder);
  }

  private Operations operations(Optional<Path> disk, long reserve) {
    Workings workings = site.service().workings();
    return Operations.start(0, workings, new Readiness(workings, disk, 1, reserve));
  }

  private static HttpResponse<String> get(Operations operations, String path) {
    URI uri = URI.create("http://localhost:" + operations.port() + path);
    try {
      return HttpClient.newHttpClient()
          .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_service_that_is_well_is_alive_and_ready() {
    try (Operations operations = operations(Optional.of(folder), 0)) {
      assertEquals("alive\n", get(operations, "/health").body());
      HttpResponse<String> ready = get(operations, "/ready");
      assertEquals(200, ready.statusCode());
      assertEquals(
          "{\"ready\":true,\"disk\":\"ok\",\"events\":\"ok\",\"store\":\"ok\",\"watchdog\":\"ok\"}\n",
          ready.body());
      assertEquals(404, get(operations, "/sparql").statusCode());
    }
  }

  @Test
  void a_query_that_cannot_be_cut_makes_it_alive_but_not_ready() throws Exception {
    try (Operations operations = operations(Optional.empty(), 0);
        StuckQuery stuck = StuckQuery.begin()) {
      assertEquals(200, get(operations, "/health").statusCode());
      HttpResponse<String> ready = get(operations, "/ready");
      assertEquals(503, ready.statusCode(), stuck.toString());
      assertTrue(ready.body().contains("\"watchdog\":\"1 queries are stuck\""), ready.body());
    }
  }

  @Test
  void too_little_room_on_the_disk_makes_it_not_ready() {
    try (Operations operations = operations(Optional.of(folder), Long.MAX_VALUE >> 21)) {
      HttpResponse<String> ready = get(operations, "/ready");
      assertEquals(503, ready.statusCode());
      assertTrue(ready.body().contains("MB free; expected at least"), ready.body());
    }
  }

  @Test
  void a_store_that_is_closed_makes_it_not_ready() {
    try (Operations operations = operations(Optional.empty(), 0)) {
      site.store().close();
      assertTrue(get(operations, "/ready").body().contains("\"store\":\"unreadable\""));
    }
  }

  @Test
  void events_that_are_older_than_what_was_loaded_since_make_it_not_ready() throws Exception {
    String counted =
        SmallSite.TRIG.replace(
            "void#Dataset> ;", "void#Dataset> ; <http://rdfs.org/ns/void#triples> 7 ;");
    try (SmallSite old = SmallSite.in(folder, counted, URI.create("http://localhost/"))) {
      Workings workings = old.service().workings();
      try (Operations operations =
          Operations.start(0, workings, new Readiness(workings, Optional.empty(), 1, 0))) {
        HttpResponse<String> ready = get(operations, "/ready");
        for (int i = 0; i < 100 && ready.statusCode() == 200; i++) {
          Thread.sleep(50);
          ready = get(operations, "/ready");
        }
        assertTrue(
            ready.body().contains("\"events\":\"older than what was loaded since\""), ready.body());
      }
    }
  }

  @Test
  void requests_are_counted_by_door_and_status_and_refusals_by_code() throws Exception {
    try (Operations operations = operations(Optional.empty(), 0)) {
      // Told after those who count have been.
      List<Done> told = new CopyOnWriteArrayList<>();
      site.service().workings().finished().tell(told::add);
      site.get("/id/nato");
      site.get("/sparql?query=SELECT");
      site.get("/" + "x".repeat(500));
      await(told, 3);
      String metrics = get(operations, "/metrics").body();
      for (String line :
          List.of(
              "detente_requests_seconds_count{door=\"id\",method=\"GET\",status=\"303\"} 1",
              "detente_requests_seconds_count{door=\"sparql\",method=\"GET\",status=\"400\"} 1",
              "detente_requests_seconds_count{door=\"other\",method=\"GET\",status=\"404\"} 1",
              "detente_refusals_total{code=\"BAD_QUERY\",door=\"sparql\"} 1.0",
              "detente_lane_working{lane=\"heavy\"} 0.0",
              "detente_queries_stuck 0.0",
              "jvm_threads_live_threads ",
              "process_files_open_files ")) {
        assertTrue(metrics.contains("\n" + line), line + "\n" + metrics);
      }
    }
  }

  @Test
  void a_port_that_is_taken_is_told() {
    try (Operations operations = operations(Optional.empty(), 0)) {
      Workings workings = site.service().workings();
      Readiness readiness = new Readiness(workings, Optional.empty(), 1, 0);
      Fault fault =
          assertThrows(Fault.class, () -> Operations.start(operations.port(), workings, readiness));
      assertEquals(Fault.Code.PORT_IN_USE, fault.code());
    }
  }

  @Test
  void every_request_is_told_once_it_is_over_even_one_that_cannot_be_parsed() throws Exception {
    List<Done> told = new CopyOnWriteArrayList<>();
    site.service().workings().finished().tell(told::add);
    site.get("/sparql?query=SELECT");
    await(told, 1);
    try (java.net.Socket socket =
        new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), site.service().port())) {
      socket.getOutputStream().write("GET\r\n\r\n".getBytes());
      socket.getInputStream().readAllBytes();
    }
    await(told, 2);
    assertEquals(2, told.size(), told.toString());
    Done first = told.get(0);
    assertEquals("sparql", first.door());
    assertEquals("/sparql", first.path());
    assertEquals("query=SELECT", first.query());
    assertEquals("BAD_QUERY", first.fault());
    assertFalse(first.time().isZero());
    assertEquals(400, told.get(1).status());
  }

  /** An answer may be read before its request is over. */
  private static void await(List<Done> told, int many) throws InterruptedException {
    for (int i = 0; i < 100 && told.size() < many; i++) {
      Thread.sleep(50);
    }
  }
}
