package org.twosource.time;

import java.time.LocalDate;

/** Days meant, both ends included, with their TIMEX3 value. */
record Dated(LocalDate first, LocalDate last, String timex) {

  static Dated day(LocalDate day) {
    return new Dated(day, day, code(day));
  }

  /** A year as TIMEX3 writes it; years before Christ count as ISO 8601 does, 0 being 1 BC. */
  static String year(int year) {
    return year > 0 ? padded(year, 4) : "BC" + padded(1 - year, 4);
  }

  static String month(int year, int month) {
    return year(year) + '-' + padded(month, 2);
  }

  static String code(LocalDate day) {
    return month(day.getYear(), day.getMonthValue()) + '-' + padded(day.getDayOfMonth(), 2);
  }

  /** The number with leading zeros; by hand, because dating asks for many thousands. */
  static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  Interval interval() {
    return Interval.of(first, last);
  }

  Dated withTimex(String value) {
    return new Dated(first, last, value);
  }
}
