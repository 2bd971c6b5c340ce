package org.twosource.quantity;

/** Turns a number and its hedge into the values allowed; the rules of design.md. */
final class Ranges {

  private Ranges() {}

  /** {@code exact}: the unit is one whose round numbers are meant exactly, such as percent. */
  static Range of(double value, Hedge hedge, boolean exact, boolean loose) {
    return switch (hedge) {
      case AT_LEAST -> Range.atLeast(value);
      case ABOVE -> Range.above(value);
      case BELOW -> new Range(floor(value), true, value, false);
      case AT_MOST -> new Range(floor(value), true, value, true);
      case EXACT -> Range.exactly(value);
      case NEARLY -> nearly(value);
      case ABOUT -> about(value);
      case PLAIN -> exact ? Range.exactly(value) : loose ? about(value) : bare(value);
    };
  }

  /** Below a count nothing is less than none; a negative bound leaves the low end open. */
  private static double floor(double value) {
    return value < 0 ? Double.NEGATIVE_INFINITY : 0;
  }

  private static Range bare(double value) {
    double unit = lastUnit(value);
    return unit < 100 ? Range.exactly(value) : half(value, unit);
  }

  private static Range about(double value) {
    double unit = lastUnit(value);
    if (unit >= 100) {
      return half(value, unit);
    }
    double tenth = Math.abs(value) / 10;
    return new Range(Num.round(value - tenth), true, Num.round(value + tenth), true);
  }

  private static Range nearly(double value) {
    double unit = lastUnit(value);
    if (unit >= 100 && value > 0) {
      return new Range(value - unit / 2, false, value, false);
    }
    double low = Num.round(value - Math.abs(value) / 10);
    return low < value ? new Range(low, true, value, false) : Range.exactly(value);
  }

  private static Range half(double value, double unit) {
    return new Range(value - unit / 2, false, value + unit / 2, false);
  }

  /** The power of ten that ends in the last digit that is not zero: 1000 for 11,000. */
  static double lastUnit(double value) {
    double left = Math.abs(value);
    if (left == 0 || left != Math.rint(left) || left > 1e15) {
      return 1;
    }
    double unit = 1;
    while (left % 10 == 0) {
      left /= 10;
      unit *= 10;
    }
    return unit;
  }

  /** "[24,100)", "(3,5]", "=12" or a bare number, as the policy files write ranges. */
  static Range parse(String text) {
    char first = text.charAt(0);
    if (first != '[' && first != '(') {
      return Range.exactly(Double.parseDouble(text.replace("=", "")));
    }
    int comma = text.indexOf(',');
    int end = text.length() - 1;
    return new Range(
        Double.parseDouble(text.substring(1, comma)),
        first == '[',
        Double.parseDouble(text.substring(comma + 1, end)),
        text.charAt(end) == ']');
  }
}
