package org.detente.evaluate;

import java.util.Arrays;

/**
 * One-to-one matching at best total: the Hungarian method with potentials (Kuhn 1955, Munkres 1957;
 * in the O(n²m) form of Jonker and Volgenant).
 */
final class Assignment {

  private Assignment() {}

  /**
   * Matches rows to columns so that the sum of gains is greatest; a gain of 0 is no match.
   *
   * @param gain non-negative, {@code gain[row][column]}, rectangular
   * @return for each row the column it is matched to, or −1
   */
  static int[] best(int[][] gain) {
    int rows = gain.length;
    int columns = rows == 0 ? 0 : gain[0].length;
    int size = Math.max(rows, columns);
    int[] rowOf = new int[size + 1];
    int[] rowPrice = new int[size + 1];
    int[] columnPrice = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      place(row, gain, rowOf, rowPrice, columnPrice);
    }
    int[] columnOf = new int[rows];
    Arrays.fill(columnOf, -1);
    for (int column = 1; column <= columns; column++) {
      int row = rowOf[column] - 1;
      if (row < rows && gain[row][column - 1] > 0) {
        columnOf[row] = column - 1;
      }
    }
    return columnOf;
  }

  /** Adds one row along the cheapest alternating path; index 0 is the path's free end. */
  private static void place(int row, int[][] gain, int[] rowOf, int[] rowPrice, int[] columnPrice) {
    int size = rowOf.length - 1;
    int[] slack = new int[size + 1];
    int[] from = new int[size + 1];
    boolean[] seen = new boolean[size + 1];
    Arrays.fill(slack, Integer.MAX_VALUE);
    rowOf[0] = row;
    int at = 0;
    while (rowOf[at] != 0) {
      seen[at] = true;
      int step = Integer.MAX_VALUE;
      int next = 0;
      for (int column = 1; column <= size; column++) {
        if (seen[column]) {
          continue;
        }
        int cost = -gain(gain, rowOf[at], column) - rowPrice[rowOf[at]] - columnPrice[column];
        if (cost < slack[column]) {
          slack[column] = cost;
          from[column] = at;
        }
        if (slack[column] < step) {
          step = slack[column];
          next = column;
        }
      }
      for (int column = 0; column <= size; column++) {
        if (seen[column]) {
          rowPrice[rowOf[column]] += step;
          columnPrice[column] -= step;
        } else {
          slack[column] -= step;
        }
      }
      at = next;
    }
    while (at != 0) {
      rowOf[at] = rowOf[from[at]];
      at = from[at];
    }
  }

  private static int gain(int[][] gain, int row, int column) {
    return row <= gain.length && column <= gain[0].length ? gain[row - 1][column - 1] : 0;
  }
}
