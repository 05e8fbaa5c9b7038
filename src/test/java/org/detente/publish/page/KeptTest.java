package org.detente.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptTest {

  private final Kept<String, String> kept =
      new Kept<>(25, (asked, made) -> asked.length() + made.length());

  @Test
  void what_was_made_is_kept_until_the_store_is_written_to() {
    kept.keep("q", "answer", 7);
    assertEquals(Optional.of("answer"), kept.find("q", 7));
    assertEquals(Optional.empty(), kept.find("q", 8));
  }

  @Test
  void what_was_not_asked_for_the_longest_makes_room() {
    kept.keep("one", "12345678", 1);
    kept.keep("two", "12345678", 1);
    kept.find("one", 1);
    kept.keep("three", "12345678", 1);
    assertTrue(kept.find("one", 1).isPresent());
    assertTrue(kept.find("two", 1).isEmpty());
    assertTrue(kept.find("three", 1).isPresent());
  }

  @Test
  void what_is_larger_than_all_the_room_is_not_kept_and_drives_nothing_out() {
    kept.keep("small", "123", 1);
    kept.keep("large", "x".repeat(21), 1);
    assertTrue(kept.find("large", 1).isEmpty());
    assertTrue(kept.find("small", 1).isPresent());
  }

  @Test
  void what_was_asked_takes_room_too() {
    kept.keep("small", "123", 1);
    kept.keep("x".repeat(25), "1", 1);
    assertTrue(kept.find("x".repeat(25), 1).isEmpty());
    assertTrue(kept.find("small", 1).isPresent());
  }
}
