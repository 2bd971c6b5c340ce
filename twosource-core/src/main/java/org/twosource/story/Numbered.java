package org.twosource.story;

import java.util.Arrays;

/**
 * The counts of one report, each term by its number in a {@link TermTable}, in order of numbers:
 * two are gone through side by side without looking at words.
 */
final class Numbered {

  private static final int MOST = Byte.MAX_VALUE;
  private static final double[] DAMPED = damped();

  private final int[] numbers;
  private final byte[] counts;

  /**
   * @param places of each term its number in the upper half and its count in the lower
   */
  Numbered(long[] places) {
    Arrays.sort(places);
    numbers = new int[places.length];
    counts = new byte[places.length];
    for (int i = 0; i < places.length; i++) {
      numbers[i] = (int) (places[i] >> Integer.SIZE);
      counts[i] = (byte) Math.min(MOST, (int) places[i]);
    }
  }

  int size() {
    return numbers.length;
  }

  int number(int i) {
    return numbers[i];
  }

  int count(int i) {
    return counts[i];
  }

  /** The second time says less than the first. */
  double damped(int i) {
    return DAMPED[counts[i]];
  }

  boolean contains(int number) {
    return Arrays.binarySearch(numbers, number) >= 0;
  }

  private static double[] damped() {
    double[] damped = new double[MOST + 1];
    for (int i = 1; i < damped.length; i++) {
      damped[i] = 1 + Math.log(i);
    }
    return damped;
  }
}
