package org.twosource.time;

import java.util.Optional;

/**
 * What a text has named before a time.
 *
 * @param chronicle whether the text tells of times long before it was written, so that a date
 *     without a year is of the year named last
 * @param last the time named last
 * @param quarter the quarter of a year named last
 */
record Named(boolean chronicle, Optional<Told> last, Optional<Told> quarter) {

  private static final int FAR = 5;

  /** A time that was named. */
  record Told(Dated dated, Grain grain) {}

  static Named nothing(boolean chronicle) {
    return new Named(chronicle, Optional.empty(), Optional.empty());
  }

  Named then(Told told) {
    boolean quarterly = told.dated.timex().matches(".*-Q[1-4]");
    return new Named(chronicle, Optional.of(told), quarterly ? Optional.of(told) : quarter);
  }

  /** Whether a time lies years from the one named last. */
  boolean isFar(Told told) {
    return last.map(before -> told.dated().first().getYear() - before.dated().first().getYear())
        .map(years -> Math.abs(years) > FAR)
        .orElse(false);
  }

  /** The time named last, where this text is a chronicle. */
  Optional<Told> lastOfChronicle() {
    return chronicle ? last : Optional.empty();
  }
}
