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

  /** Up to this length its first and its last eight bytes are all of a text. */
  private static final int TOLD_BY_ENDS = 2 * Long.BYTES;

  private final byte[][] encoded = new byte[SLOTS][];
  private final long[] ends = new long[2 * SLOTS];
  private final int[] lengths = new int[SLOTS];
  private final String[] texts = new String[SLOTS];

  /** The text of some bytes in UTF-8; what is none has replacement characters. */
  String of(byte[] bytes, int start, int length) {
    if (length == 0) {
      return "";
    }
    if (length > LONGEST) {
      return decoded(bytes, start, length);
    }
    long first = first(bytes, start, length);
    long last = length < Long.BYTES ? 0 : (long) LONGS.get(bytes, start + length - Long.BYTES);
    int slot = slot(length, first, last);
    boolean same = lengths[slot] == length && ends[2 * slot] == first && ends[2 * slot + 1] == last;
    if (!same || length > TOLD_BY_ENDS && !isAt(slot, bytes, start, length)) {
      lengths[slot] = length;
      ends[2 * slot] = first;
      ends[2 * slot + 1] = last;
      encoded[slot] =
          length > TOLD_BY_ENDS ? Arrays.copyOfRange(bytes, start, start + length) : null;
      texts[slot] = decoded(bytes, start, length);
    }
    return texts[slot];
  }

  private static String decoded(byte[] bytes, int start, int length) {
    return new String(bytes, start, length, StandardCharsets.UTF_8);
  }

  private boolean isAt(int slot, byte[] bytes, int start, int length) {
    return Arrays.equals(encoded[slot], 0, length, bytes, start, start + length);
  }

  private static long first(byte[] bytes, int start, int length) {
    if (length >= Long.BYTES) {
      return (long) LONGS.get(bytes, start);
    }
    long first = 0;
    for (int i = start; i < start + length; i++) {
      first = first << Byte.SIZE | bytes[i] & 0xFF;
    }
    return first;
  }

  /** Of its length, its beginning and its end, which tell most texts from each other. */
  private static int slot(int length, long first, long last) {
    long hash = ((length * MIXER ^ first) * MIXER ^ last) * MIXER;
    return (int) (hash >>> 40) & SLOTS - 1;
  }
}
