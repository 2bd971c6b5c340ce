package org.twosource.quantity;

import org.jspecify.annotations.Nullable;

/** A quantity in units that can be compared. {@code bounded}: a range of the words' own. */
record Values(Range range, double stated, String base, boolean bounded) {

  static Values of(Quantity q) {
    Measure measure = Measures.ENGLISH.named(q.unit());
    double factor = measure == null ? 1 : measure.factor();
    Range range = factor == 1 ? q.range() : times(q.range(), factor);
    boolean inside = q.range().low() < q.stated() && q.stated() < q.range().high();
    boolean bounded = !q.range().isPoint() && !inside;
    return new Values(range, q.stated() * factor, base(q, measure), bounded);
  }

  private static String base(Quantity q, @Nullable Measure measure) {
    return measure == null || measure.base().equals("-") ? q.unit() : measure.base();
  }

  private static Range times(Range r, double factor) {
    return new Range(r.low() * factor, r.lowInclusive(), r.high() * factor, r.highInclusive());
  }
}
