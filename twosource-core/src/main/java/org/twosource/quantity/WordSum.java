package org.twosource.quantity;

import org.jspecify.annotations.Nullable;

/** Adds number words up: "two hundred and thirty-one thousand". One use each; not shared. */
final class WordSum {

  private double total;
  private double part;
  private double last = -1;
  private boolean any;
  private boolean scaled;
  private boolean dozen;
  private final boolean leading;

  WordSum(double first, boolean leading) {
    this.part = first;
    this.any = first > 0;
    this.leading = leading;
  }

  /** Whether a cardinal may follow what has been read. */
  boolean fits(double value) {
    if (!any) {
      return true;
    }
    if (leading && !scaled) {
      return false;
    }
    if (last >= 20 && last < 100) {
      return value >= 1 && value < 10;
    }
    return last >= 100 && value < last && value > 0;
  }

  boolean add(double value) {
    if (!fits(value)) {
      return false;
    }
    part += value;
    last = value;
    any = true;
    return true;
  }

  boolean scale(double value) {
    if (!any) {
      return false;
    }
    boolean small = value == 100 || value == 12;
    if (small && (part == 0 || part >= 100)) {
      return false;
    }
    scaled = true;
    dozen |= value == 12;
    if (small) {
      part *= value;
    } else {
      total += (part == 0 ? 1 : part) * value;
      part = 0;
    }
    last = value;
    return true;
  }

  /** "two hundred and five", not "two and five". */
  boolean takesAnd(@Nullable Double next) {
    return next != null && scaled && last >= 100 && next < last;
  }

  double total() {
    return total + part;
  }

  boolean any() {
    return any;
  }

  boolean scaled() {
    return scaled;
  }

  boolean dozen() {
    return dozen;
  }
}
