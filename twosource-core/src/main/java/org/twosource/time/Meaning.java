package org.twosource.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a wording means, once the day of the report is known.
 *
 * <p>For a fixed direction a meaning never moves back when the report's day moves on; that is what
 * lets a wide reference be resolved from its two ends.
 */
interface Meaning {

  Grain grain();

  /** Whether it is the same for every reference. */
  boolean absolute();

  /** The days meant in a report of {@code reference}; empty where that day does not fix them. */
  Optional<Dated> on(LocalDate reference, TimeExpression.Direction direction);

  /**
   * The days meant where the text itself tells from when to count; empty where the report's day
   * does.
   */
  default Optional<Dated> told(Named before) {
    return Optional.empty();
  }

  /** Whether it counts from the day on which the report is read: "yesterday", "last week". */
  default boolean fromToday() {
    return false;
  }

  /** The TIMEX3 value where the report's day is not known. */
  String open();

  /** The weekday the words name beside a date, empty where they name none. */
  default Optional<java.time.DayOfWeek> weekday() {
    return Optional.empty();
  }
}
