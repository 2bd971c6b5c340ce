package org.twosource.app.render;

import java.util.Locale;

/** Numbers as places on a line, in per cent of its length, with a margin at both ends. */
public record Scale(double from, double to) {

  private static final double MARGIN = 3;

  /** Where a value stands; in the middle where the line has no length. */
  public double at(double value) {
    return to <= from ? 50 : MARGIN + (100 - 2 * MARGIN) * (value - from) / (to - from);
  }

  /** A place as style sheets and SVG write it. */
  public static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }
}
