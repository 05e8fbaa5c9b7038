package org.detente.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class Utf8Test {

  @Property
  void whatever_bytes_are_text_when_the_strict_decoder_says_so(@ForAll byte[] bytes) {
    assertEquals(isText(bytes), isRead(bytes));
  }

  /** Three bytes from the corners of the code, where the rules have their exceptions. */
  @Property(tries = 5_000)
  void so_are_the_corners_of_the_code(@ForAll("leads") int lead, @ForAll("trails") int second) {
    for (int third : new int[] {0x7F, 0x80, 0xBF, 0xC0}) {
      byte[] bytes = {(byte) lead, (byte) second, (byte) third, (byte) 0x80};
      assertEquals(isText(bytes), isRead(bytes));
      byte[] three = {(byte) lead, (byte) second, (byte) third};
      assertEquals(isText(three), isRead(three));
    }
  }

  @Property
  void a_character_is_the_one_that_was_encoded(@ForAll char c) {
    byte[] bytes = Character.toString(c).getBytes(StandardCharsets.UTF_8);
    int length = Utf8.length(bytes, 0);
    if (length > 1) {
      assertEquals(c, Utf8.character(bytes, 0, length));
    } else {
      assertEquals(c < 0x80 && c > 0 || Character.isSurrogate(c) ? 1 : 0, length);
    }
  }

  @Provide
  Arbitrary<Integer> leads() {
    return Arbitraries.of(
        0, 0x7F, 0x80, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3,
        0xF4, 0xF5, 0xFF);
  }

  @Provide
  Arbitrary<Integer> trails() {
    return Arbitraries.of(0, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF);
  }

  /** Character by character. */
  private static boolean isRead(byte[] bytes) {
    int at = 0;
    int length = 1;
    while (at < bytes.length && length > 0) {
      length = Utf8.length(bytes, at);
      at += length;
    }
    return length > 0;
  }

  private static boolean isText(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.indexOf('\0') < 0;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
