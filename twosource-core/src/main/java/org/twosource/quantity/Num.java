package org.twosource.quantity;

/**
 * A number read from atoms {@code start} to {@code end} (not included).
 *
 * @param value what the words give
 * @param scaled whether a scale word or mark such as "million" or "bn" is in it
 * @param plain a single run of digits without comma, point or scale
 * @param loose whether it counts by dozens
 * @param fraction whether it is a part of one, such as "a third"
 */
record Num(
    int start,
    int end,
    double value,
    boolean scaled,
    boolean plain,
    boolean loose,
    boolean fraction) {

  Num times(double factor, int newEnd, boolean byDozen) {
    return new Num(start, newEnd, round(value * factor), true, false, loose || byDozen, false);
  }

  /**
   * Decimal fractions times powers of ten leave dust in binary; sixteen digits is what they had.
   */
  static double round(double value) {
    return new java.math.BigDecimal(value)
        .round(new java.math.MathContext(14))
        .stripTrailingZeros()
        .doubleValue();
  }
}
