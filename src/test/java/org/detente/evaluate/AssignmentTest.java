package org.detente.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AssignmentTest {

  @Property(tries = 300)
  void noOtherMatchingGainsMore(@ForAll("gains") int[][] gain) {
    int[] best = Assignment.best(gain);
    Set<Integer> used = new HashSet<>();
    int total = 0;
    for (int row = 0; row < best.length; row++) {
      if (best[row] >= 0) {
        assertEquals(true, used.add(best[row]), "column used twice");
        total += gain[row][best[row]];
      }
    }
    assertEquals(exhaustive(gain, 0, 0), total);
  }

  @Provide
  Arbitrary<int[][]> gains() {
    return Arbitraries.integers()
        .between(0, 5)
        .flatMap(
            columns ->
                Arbitraries.integers()
                    .between(0, 4)
                    .array(int[].class)
                    .ofSize(columns)
                    .array(int[][].class)
                    .ofMinSize(0)
                    .ofMaxSize(5));
  }

  private static int exhaustive(int[][] gain, int row, int used) {
    if (row == gain.length) {
      return 0;
    }
    int best = exhaustive(gain, row + 1, used);
    for (int c = 0; c < gain[row].length; c++) {
      if ((used & 1 << c) == 0) {
        best = Math.max(best, gain[row][c] + exhaustive(gain, row + 1, used | 1 << c));
      }
    }
    return best;
  }
}
