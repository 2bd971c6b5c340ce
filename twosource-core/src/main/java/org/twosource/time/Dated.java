package org.twosource.time;

import java.time.LocalDate;
import java.util.Locale;

/** Days meant, both ends included, with their TIMEX3 value. */
record Dated(LocalDate first, LocalDate last, String timex) {

  static Dated day(LocalDate day) {
    return new Dated(day, day, code(day));
  }

  static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  static String month(int year, int month) {
    return String.format(Locale.ROOT, "%04d-%02d", year, month);
  }

  static String code(LocalDate day) {
    return month(day.getYear(), day.getMonthValue())
        + String.format(Locale.ROOT, "-%02d", day.getDayOfMonth());
  }

  Interval interval() {
    return Interval.of(first, last);
  }

  Dated withTimex(String value) {
    return new Dated(first, last, value);
  }
}
