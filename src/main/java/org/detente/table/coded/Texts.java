package org.detente.table.coded;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts of cells. Codes, names and days come again and again: a short text is decoded once and then
 * known, as long as no other takes its slot. Not safe for several threads.
 */
final class Texts {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int SLOTS = 1 << 12;
  private static final int LONGEST = 40;
  private static final long MIXER = 0x9E3779B97F4A7C15L;

  private final byte[][] encoded = new byte[SLOTS][];
  private final String[] texts = new String[SLOTS];

  /** The text of some bytes in UTF-8; what is none has replacement characters. */
  String of(byte[] bytes, int start, int length) {
    if (length == 0) {
      return "";
    }
    if (length > LONGEST) {
      return new String(bytes, start, length, StandardCharsets.UTF_8);
    }
    int slot = slot(bytes, start, length);
    byte[] known = encoded[slot];
    if (known == null || !Arrays.equals(known, 0, known.length, bytes, start, start + length)) {
      encoded[slot] = Arrays.copyOfRange(bytes, start, start + length);
      texts[slot] = new String(bytes, start, length, StandardCharsets.UTF_8);
    }
    return texts[slot];
  }

  /** Of its length, its beginning and its end, which tell most texts from each other. */
  private static int slot(byte[] bytes, int start, int length) {
    long hash = length;
    if (length >= Long.BYTES) {
      hash = hash * MIXER ^ (long) LONGS.get(bytes, start);
      hash = hash * MIXER ^ (long) LONGS.get(bytes, start + length - Long.BYTES);
    } else {
      for (int i = start; i < start + length; i++) {
        hash = hash << Byte.SIZE | bytes[i] & 0xFF;
      }
    }
    hash *= MIXER;
    return (int) (hash >>> 40) & SLOTS - 1;
  }
}
