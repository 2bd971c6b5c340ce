package org.twosource.room.chart;

import java.util.Locale;

/** Numbers as places on a line, in per cent of its length, with a margin at both ends. */
record Scale(double from, double to) {

  private static final double MARGIN = 3;

  double at(double value) {
    return to <= from ? 50 : MARGIN + (100 - 2 * MARGIN) * (value - from) / (to - from);
  }

  static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }
}
