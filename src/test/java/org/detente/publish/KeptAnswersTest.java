package org.detente.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.detente.publish.site.Sent;
import org.detente.validate.TestOntology;
import org.detente.validate.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers that are kept for who asks the same. */
class KeptAnswersTest {

  private static final String ARTICLES = RunningService.ARTICLES + " ORDER BY ?a";

  @TempDir private Path folder;

  @Test
  void are_given_again_byte_by_byte() {
    try (RunningService service = RunningService.in(folder)) {
      HttpResponse<String> first = service.get(ARTICLES);
      HttpResponse<String> again = service.get(ARTICLES);
      assertEquals(200, again.statusCode());
      assertEquals(first.body(), again.body());
      for (String header : List.of("Content-Type", "Vary", "X-KG-Snapshot", "Content-Length")) {
        assertEquals(first.headers().allValues(header), again.headers().allValues(header), header);
      }
    }
  }

  @Test
  void are_not_given_once_something_was_loaded_or_withdrawn() {
    try (RunningService service = RunningService.in(folder)) {
      HttpResponse<String> before = service.get(ARTICLES);
      Validator validator = TestOntology.validator(folder.resolve("more"));
      service.store().load(TestOntology.admit(validator, TestOntology.article("001", "0.9", "")));
      HttpResponse<String> loaded = service.get(ARTICLES);
      assertFalse(before.body().contains("/001"), before.body());
      assertTrue(loaded.body().contains("/001"), loaded.body());
      assertNotEquals(snapshot(before), snapshot(loaded));
      service.store().retract(List.of("001"), Optional.empty(), Optional.empty());
      HttpResponse<String> withdrawn = service.get(ARTICLES);
      assertEquals(before.body(), withdrawn.body());
      assertEquals(snapshot(before), snapshot(withdrawn));
    }
  }

  @Test
  void are_told_apart_by_format_and_by_graphs() {
    try (RunningService service = RunningService.in(folder)) {
      String json = service.get(ARTICLES).body();
      String csv = service.get(ARTICLES, "Accept", "text/csv").body();
      assertTrue(csv.startsWith("a\r\n"), csv);
      assertEquals(json, service.get(ARTICLES).body());
      String query = "?query=" + RunningService.encoded(ARTICLES);
      String tsv = RunningService.send(service.request(query + "&format=tsv")).body();
      assertTrue(tsv.startsWith("?a\n"), tsv);
      String nothing =
          RunningService.send(
                  service.request(query + "&format=csv&default-graph-uri=http://example.org/g"))
              .body();
      assertEquals("a\r\n", nothing);
    }
  }

  @Test
  void what_the_clock_or_chance_has_a_part_in_is_answered_anew() {
    try (RunningService service = RunningService.in(folder)) {
      String query = "SELECT (STRUUID() AS ?id) { }";
      assertNotEquals(service.get(query).body(), service.get(query).body());
    }
  }

  @Test
  void what_was_refused_is_refused_again() {
    try (RunningService service = RunningService.in(folder)) {
      String query = "SELECT * { ?s ?p ?o SERVICE <http://example.org/> { ?s ?q ?x } }";
      assertEquals(service.get(query).statusCode(), service.get(query).statusCode());
      RunningService.assertOneLine(400, service.get("SELECT"));
      RunningService.assertOneLine(400, service.get("SELECT"));
    }
  }

  @Test
  void take_no_more_room_than_they_are_given() {
    KeptAnswers kept = new KeptAnswers(10_000);
    Sent sent = new Sent(200, "text/csv", new byte[4_000], Map.of());
    for (int i = 0; i < 10; i++) {
      kept.keep(asked("ASK { } #" + i), sent, 1);
    }
    long there =
        IntStream.range(0, 10)
            .filter(i -> kept.find(asked("ASK { } #" + i), 1).isPresent())
            .count();
    assertEquals(2, there);
    assertTrue(kept.find(asked("ASK { } #9"), 1).isPresent());
    assertTrue(kept.find(asked("ASK { } #9"), 2).isEmpty());
    KeptAnswers nothing = new KeptAnswers(0);
    nothing.keep(asked("ASK { }"), sent, 1);
    assertTrue(nothing.find(asked("ASK { }"), 1).isEmpty());
  }

  private static KeptAnswers.Asked asked(String query) {
    return new KeptAnswers.Asked(query, List.of(), List.of(), null, null);
  }

  private static String snapshot(HttpResponse<String> response) {
    return response.headers().firstValue("X-KG-Snapshot").orElseThrow();
  }
}
