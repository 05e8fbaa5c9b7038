package org.detente.table.coded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TextsTest {

  /** Of a few letters, so that many are nearly the same, and some come again. */
  @Property
  void a_text_is_the_one_that_was_encoded_whatever_came_before(
      @ForAll @Size(max = 200) List<@Size(max = 45) byte[]> all, @ForAll byte letters) {
    Texts texts = new Texts();
    int range = 2 + (letters & 3);
    for (byte[] bytes : all) {
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = bytes[i] % 11 == 0 ? bytes[i] : (byte) ('a' + (bytes[i] & 0xFF) % range);
      }
    }
    for (int round = 0; round < 2; round++) {
      for (byte[] bytes : all) {
        String expected = new String(bytes, StandardCharsets.UTF_8);
        assertEquals(expected, texts.of(bytes, 0, bytes.length));
        if (bytes.length > 1) {
          assertEquals(
              new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8),
              texts.of(bytes, 1, bytes.length - 1));
        }
      }
    }
  }

  @Test
  void a_text_that_comes_again_is_the_same_object() {
    Texts texts = new Texts();
    for (String text : List.of("RUS", "20211018", "Russian Federation", "Санкт-Петербург")) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      assertSame(texts.of(bytes, 0, bytes.length), texts.of(bytes.clone(), 0, bytes.length));
    }
  }
}
