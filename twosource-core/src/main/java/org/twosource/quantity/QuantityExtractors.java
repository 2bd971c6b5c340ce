package org.twosource.quantity;

/** The front door of this package: ready-made extractors, safe to share between threads. */
public final class QuantityExtractors {

  private QuantityExtractors() {}

  /** English, with the widest honest reading of words such as "dozens". */
  public static QuantityExtractor english() {
    return english(RangePolicy.STRICT);
  }

  /** English, reading words such as "dozens" by {@code policy}. */
  public static QuantityExtractor english(RangePolicy policy) {
    return new EnglishQuantities(policy);
  }
}
