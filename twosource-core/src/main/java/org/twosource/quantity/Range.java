package org.twosource.quantity;

/**
 * The values a figure allows. An open end is infinite and not included.
 *
 * @param low the smallest value, or negative infinity
 * @param high the largest value, or positive infinity
 */
public record Range(double low, boolean lowInclusive, double high, boolean highInclusive) {

  public Range {
    if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
      throw new IllegalArgumentException("no range: " + low + ".." + high);
    }
  }

  public static Range exactly(double value) {
    return new Range(value, true, value, true);
  }

  public static Range atLeast(double value) {
    return new Range(value, true, Double.POSITIVE_INFINITY, false);
  }

  public static Range above(double value) {
    return new Range(value, false, Double.POSITIVE_INFINITY, false);
  }

  /** Whether one value is allowed by both. */
  public boolean meets(Range other) {
    return startsBelowEndOf(other) && other.startsBelowEndOf(this);
  }

  /** Whether every value that {@code other} allows is allowed here. */
  public boolean contains(Range other) {
    boolean left = low < other.low || (low == other.low && (lowInclusive || !other.lowInclusive));
    boolean right =
        high > other.high || (high == other.high && (highInclusive || !other.highInclusive));
    return left && right;
  }

  public boolean isPoint() {
    return low == high;
  }

  public boolean isOpen() {
    return Double.isInfinite(low) || Double.isInfinite(high);
  }

  private boolean startsBelowEndOf(Range other) {
    return low < other.high || (low == other.high && lowInclusive && other.highInclusive);
  }
}
