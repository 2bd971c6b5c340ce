package org.twosource.eval;

import java.util.Arrays;

/** The assignment problem: rows and columns paired one to one for the highest sum (Kuhn 1955). */
final class Pairing {
  private Pairing() {}

  /** The sum of the best pairing; rows or columns may be left over. */
  static double best(double[][] worth) {
    int rows = worth.length;
    int columns = rows == 0 ? 0 : worth[0].length;
    if (columns == 0) {
      return 0;
    }
    return rows <= columns ? assign(worth) : assign(turned(worth));
  }

  private static double[][] turned(double[][] worth) {
    double[][] turned = new double[worth[0].length][worth.length];
    for (int i = 0; i < worth.length; i++) {
      for (int j = 0; j < worth[i].length; j++) {
        turned[j][i] = worth[i][j];
      }
    }
    return turned;
  }

  /**
   * Adds one row after the other along the cheapest path of changes, with prices on rows and
   * columns that keep all costs from going below zero (Munkres 1957). There are no more rows than
   * columns.
   */
  private static double assign(double[][] worth) {
    int rows = worth.length;
    int columns = worth[0].length;
    double[] rowPrice = new double[rows];
    double[] columnPrice = new double[columns + 1];
    // The row that holds a column; the column beyond the last is where a path starts.
    int[] holder = new int[columns + 1];
    Arrays.fill(holder, -1);
    for (int row = 0; row < rows; row++) {
      int[] before = new int[columns];
      double[] cheapest = new double[columns];
      Arrays.fill(cheapest, Double.POSITIVE_INFINITY);
      boolean[] done = new boolean[columns + 1];
      holder[columns] = row;
      int at = columns;
      while (holder[at] >= 0) {
        done[at] = true;
        int from = holder[at];
        int next = -1;
        for (int j = 0; j < columns; j++) {
          if (!done[j]) {
            double cost = -worth[from][j] - rowPrice[from] - columnPrice[j];
            if (cost < cheapest[j]) {
              cheapest[j] = cost;
              before[j] = at;
            }
            next = next < 0 || cheapest[j] < cheapest[next] ? j : next;
          }
        }
        double step = cheapest[next];
        for (int j = 0; j <= columns; j++) {
          if (done[j]) {
            rowPrice[holder[j]] += step;
            columnPrice[j] -= step;
          } else if (j < columns) {
            cheapest[j] -= step;
          }
        }
        at = next;
      }
      while (at != columns) {
        holder[at] = holder[before[at]];
        at = before[at];
      }
    }
    double sum = 0;
    for (int j = 0; j < columns; j++) {
      sum += holder[j] < 0 ? 0 : worth[holder[j]][j];
    }
    return sum;
  }
}
