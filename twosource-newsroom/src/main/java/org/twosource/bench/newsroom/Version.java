package org.twosource.bench.newsroom;

/**
 * One way in which a fact is told.
 *
 * @param option what sets it apart in words: a cause, "yes" or "no" of an alarm, "later" or
 *     "region" of a count, or nothing
 * @param number the count, else 0
 * @param shape how the number is hedged
 * @param daysOff by how many days the event's day is wrong
 */
record Version(Fact fact, String option, int number, Shape shape, int daysOff) {

  /** How a number is put. */
  enum Shape {
    EXACT,
    ABOUT,
    AT_LEAST
  }

  static Version of(Fact fact, String option) {
    return new Version(fact, option, 0, Shape.EXACT, 0);
  }

  static Version count(Fact fact, int number, Shape shape) {
    return new Version(fact, "", number, shape, 0);
  }

  Version as(String newOption) {
    return new Version(fact, newOption, number, shape, daysOff);
  }

  Version off(int days) {
    return new Version(fact, option, number, shape, days);
  }

  /** The section of patterns that tell it. */
  String section() {
    return switch (fact.sort()) {
      case CAUSE -> option;
      default -> option.isEmpty() ? fact.section() : fact.section() + " " + option;
    };
  }

  /** Whether it tells that something did not happen. */
  boolean negative() {
    return option.equals("no");
  }
}
