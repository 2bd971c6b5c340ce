package org.twosource.quantity;

import java.math.BigDecimal;

/** Ranges in words for people. */
final class RangeText {

  private RangeText() {}

  static String of(Range range) {
    if (range.isPoint()) {
      return number(range.low());
    }
    if (Double.isInfinite(range.high()) && Double.isInfinite(range.low())) {
      return "any number";
    }
    if (Double.isInfinite(range.high())) {
      return (range.lowInclusive() ? "at least " : "more than ") + number(range.low());
    }
    if (Double.isInfinite(range.low())) {
      return (range.highInclusive() ? "at most " : "less than ") + number(range.high());
    }
    return number(range.low()) + " to " + number(range.high());
  }

  static String number(double value) {
    BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0).toPlainString() : exact.toPlainString();
  }
}
