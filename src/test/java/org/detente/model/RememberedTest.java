package org.detente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {

  private final List<String> asked = new ArrayList<>();
  private final Remembered<String, Integer> lengths =
      new Remembered<>(
          2,
          word -> {
            asked.add(word);
            return word.length();
          });

  @Test
  void an_answer_is_computed_when_it_is_asked_for_the_first_time() {
    assertEquals(4, lengths.of("otan"));
    assertEquals(4, lengths.of("otan"));
    assertEquals(List.of("otan"), asked);
  }

  @Test
  void all_is_forgotten_when_there_is_no_room_for_one_more() {
    List.of("un", "deux", "trois", "un").forEach(lengths::of);
    assertEquals(List.of("un", "deux", "trois", "un"), asked);
  }
}
