package org.detente.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class LegibleTest {

  @Test
  void plain_words_of_every_language_stay_as_they_are() {
    for (String text :
        new String[] {
          "a\tb\nc", "Élysée", "й ё", "Việt", "שָׁלוֹם", "می\u200cخواهم", "👩\u200d🚀", ""
        }) {
      assertSame(text, Legible.of(text));
    }
  }

  @Test
  void nothing_turns_the_direction_of_what_follows() {
    assertEquals("abcd", Legible.of("a\u202eb\u2066c\u2069d"));
  }

  @Test
  void nothing_of_no_width_hides_in_a_name() {
    assertEquals("NATO", Legible.of("N\u200bA\u2060T\ufeffO\udb40\udc41"));
  }

  @Test
  void controls_and_halves_of_characters_are_left_out() {
    assertEquals("ab", Legible.of("a\u0000\u001b\u0085b\ud800"));
  }

  @Test
  void a_letter_keeps_a_few_marks_of_ten_thousand() {
    assertEquals("e\u0301\u0301\u0301\u0301x", Legible.of("e" + "\u0301".repeat(10_000) + "x"));
  }
}
