package org.twosource.eval;

import java.util.OptionalDouble;

/**
 * One figure of a result.
 *
 * @param measure what it says, such as {@code source F}
 * @param value the figure: a share from 0 to 1, except for errors and correlations
 * @param precision where the figure is an F score
 * @param recall where the figure is an F score
 * @param items how many items the gold set has
 */
public record Score(
    String measure, double value, OptionalDouble precision, OptionalDouble recall, long items) {

  static Score of(String measure, double value, long items) {
    return new Score(measure, value, OptionalDouble.empty(), OptionalDouble.empty(), items);
  }

  static Score of(String measure, Tally tally) {
    return new Score(
        measure,
        tally.f(),
        OptionalDouble.of(tally.precision()),
        OptionalDouble.of(tally.recall()),
        Math.round(tally.wanted()));
  }
}
