package org.detente.publish.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.detente.query.Turns;
import org.junit.jupiter.api.Test;

class KeptPagesTest {

  private final List<Asked> made = new ArrayList<>();
  private final AtomicLong revision = new AtomicLong();
  private final KeptPages pages =
      new KeptPages(
          asked -> {
            made.add(asked);
            int status = asked.path().contains("nonsense") ? 404 : 200;
            return Optional.of(Sent.text(status, "page " + made.size()));
          },
          revision::get,
          new Turns(1, Duration.ofSeconds(1)));

  @Test
  void a_page_is_made_once_for_an_address() {
    assertEquals("page 1", body("en", "id", "nato"));
    assertEquals("page 1", body("en", "id", "nato"));
    assertEquals("page 2", body("fr", "id", "nato"));
  }

  @Test
  void a_page_is_made_anew_once_the_store_was_written_to() {
    assertEquals("page 1", body("en", "id", "nato"));
    revision.incrementAndGet();
    assertEquals("page 2", body("en", "id", "nato"));
  }

  @Test
  void what_is_not_there_is_not_kept() {
    assertEquals("page 1", body("en", "nonsense"));
    assertEquals("page 2", body("en", "nonsense"));
  }

  @Test
  void what_a_search_found_is_not_kept() {
    assertEquals("page 1", body("en", "search"));
    assertEquals("page 2", body("en", "search"));
  }

  private String body(String... path) {
    Asked asked = new Asked(List.of(path), Map.of(), Optional.empty(), Optional.empty());
    return new String(
        pages.open(asked).orElseThrow().body(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
