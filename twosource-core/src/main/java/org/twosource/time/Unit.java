package org.twosource.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** A unit of calendar or clock, with the period of it that holds a day. */
enum Unit {
  SECOND(Grain.MINUTE, "PT%sS"),
  MINUTE(Grain.MINUTE, "PT%sM"),
  HOUR(Grain.HOUR, "PT%sH"),
  DAY(Grain.DAY, "P%sD"),
  WEEK(Grain.WEEK, "P%sW"),
  FORTNIGHT(Grain.WEEK, "P%sW"),
  WEEKEND(Grain.WEEK, "P%sWE"),
  MONTH(Grain.MONTH, "P%sM"),
  QUARTER(Grain.SEASON, "P%sQ"),
  HALF(Grain.SEASON, "P%sH"),
  YEAR(Grain.YEAR, "P%sY"),
  DECADE(Grain.DECADE, "P%sDE"),
  CENTURY(Grain.DECADE, "P%sCE");

  private final Grain grain;
  private final String length;

  Unit(Grain grain, String length) {
    this.grain = grain;
    this.length = length;
  }

  Grain grain() {
    return grain;
  }

  /** The TIMEX3 value of a length of {@code amount} units. */
  String length(String amount) {
    return String.format(Locale.ROOT, length, amount);
  }

  boolean ofClock() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  /** The day {@code count} units from {@code day}; clock units stay on the day. */
  LocalDate plus(LocalDate day, long count) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(count);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case FORTNIGHT -> day.plusWeeks(2 * count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3 * count);
      case HALF -> day.plusMonths(6 * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
      case CENTURY -> day.plusYears(100 * count);
    };
  }

  /** The whole period that holds {@code day}. */
  Dated around(LocalDate day) {
    int year = day.getYear();
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> Dated.day(day);
      case WEEK, FORTNIGHT -> week(day);
      case WEEKEND -> {
        LocalDate saturday = week(day).first().plusDays(5);
        yield new Dated(saturday, saturday.plusDays(1), weekCode(day) + "-WE");
      }
      case MONTH ->
          new Dated(
              day.withDayOfMonth(1),
              day.with(TemporalAdjusters.lastDayOfMonth()),
              Dated.month(year, day.getMonthValue()));
      case QUARTER -> months(year, (day.getMonthValue() - 1) / 3 * 3 + 1, 3, "-Q");
      case HALF -> months(year, (day.getMonthValue() - 1) / 6 * 6 + 1, 6, "-H");
      case YEAR -> years(year, 1, Dated.year(year));
      case DECADE -> era(year, 10);
      case CENTURY -> era(year, 100);
    };
  }

  private static Dated week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Dated(monday, monday.plusDays(6), weekCode(day));
  }

  private static String weekCode(LocalDate day) {
    return Dated.year(day.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + Dated.padded(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  private static Dated months(int year, int first, int count, String code) {
    LocalDate start = LocalDate.of(year, first, 1);
    return new Dated(
        start,
        start.plusMonths(count).minusDays(1),
        Dated.year(year) + code + ((first - 1) / count + 1));
  }

  /** A decade or century; its TIMEX3 value leaves out the last figures of the year. */
  private static Dated era(int year, int length) {
    String written = Dated.year(year);
    String code = written.substring(0, written.length() - (length == 10 ? 1 : 2));
    if (year > 0) {
      return years(year / length * length, length, code);
    }
    int last = (1 - year) / length * length;
    // The 460s BC are 469 to 460 BC, but the 4th century BC is 400 to 301 BC.
    return years((length == 10 ? 2 : 1) - last - length, length, code);
  }

  private static Dated years(int first, int count, String code) {
    return new Dated(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31), code);
  }
}
