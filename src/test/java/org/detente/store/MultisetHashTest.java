package org.detente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MultisetHashTest {

  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

  @Test
  void adds_and_subtracts_modulo_two_to_the_256() {
    MultisetHash hash = new MultisetHash(MODULUS.subtract(BigInteger.TWO));
    BigInteger expected = MODULUS.subtract(BigInteger.TWO);
    for (byte[] number : numbers()) {
      hash.add(ByteBuffer.wrap(number));
      expected = expected.add(new BigInteger(1, number)).mod(MODULUS);
      assertEquals(expected, hash.sum());
    }
    for (byte[] number : numbers()) {
      hash.subtract(ByteBuffer.wrap(number));
      expected = expected.subtract(new BigInteger(1, number)).mod(MODULUS);
      assertEquals(expected, hash.sum());
    }
    assertEquals(MODULUS.subtract(BigInteger.TWO), hash.sum());
  }

  @Test
  void starts_from_a_sum() {
    assertEquals(BigInteger.TEN, new MultisetHash(BigInteger.TEN).sum());
    assertEquals(BigInteger.ONE, new MultisetHash(MODULUS.add(BigInteger.ONE)).sum());
  }

  /** At random, and such whose sums carry from one end to the other. */
  private static List<byte[]> numbers() {
    List<byte[]> numbers = new ArrayList<>();
    for (int ones = 0; ones <= MultisetHash.BYTES; ones++) {
      byte[] number = new byte[MultisetHash.BYTES];
      for (int i = 0; i < ones; i++) {
        number[MultisetHash.BYTES - 1 - i] = -1;
      }
      numbers.add(number);
    }
    Random random = new Random(1);
    for (int i = 0; i < 1_000; i++) {
      byte[] number = new byte[MultisetHash.BYTES];
      random.nextBytes(number);
      numbers.add(number);
    }
    return numbers;
  }
}
