package org.twosource.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days written for people: "1 June 2025". */
final class DayWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private DayWords() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String between(Interval days) {
    LocalDate from = days.earliest().orElseThrow();
    LocalDate to = days.latest().orElseThrow();
    return from.equals(to) ? "on " + day(from) : "between " + day(from) + " and " + day(to);
  }
}
