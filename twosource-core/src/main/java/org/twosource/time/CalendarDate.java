package org.twosource.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Optional;

/**
 * A date by the calendar: a year, a month, a day of a month, or parts of them.
 *
 * @param year as ISO 8601 counts, so that -489 is 490 BC; 0 where not said
 * @param month 0 where not said
 * @param day 0 where not said
 */
record CalendarDate(
    int year, int month, int day, Part part, Choice choice, Optional<DayOfWeek> weekday)
    implements Meaning {

  CalendarDate {
    if (month > 0 && day > 0) {
      LocalDate.of(year != 0 ? year : 2000, month, day);
    }
  }

  @Override
  public Grain grain() {
    if (day > 0) {
      return Grain.DAY;
    }
    return month == 0 ? Grain.YEAR : part == Part.WHOLE ? Grain.MONTH : Grain.PART_OF_MONTH;
  }

  @Override
  public boolean absolute() {
    return year != 0;
  }

  @Override
  public Optional<Dated> on(LocalDate reference, TimeExpression.Direction direction) {
    if (year != 0) {
      return in(year).map(part::of);
    }
    return weekday
        .flatMap(day -> Recurring.onWeekday(this::in, reference, day))
        .or(() -> Recurring.pick(this::in, reference, direction, choice))
        .map(part::of);
  }

  @Override
  public Optional<Dated> told(Named before) {
    return year == 0 ? Recurring.told(this::in, before, choice).map(part::of) : Optional.empty();
  }

  private Optional<Dated> in(int someYear) {
    if (month == 0) {
      return Optional.of(Unit.YEAR.around(LocalDate.of(someYear, 1, 1)));
    }
    if (day == 0) {
      return Optional.of(Unit.MONTH.around(LocalDate.of(someYear, month, 1)));
    }
    if (month == 2 && day == 29 && !Year.isLeap(someYear)) {
      return Optional.empty();
    }
    return Optional.of(Dated.day(LocalDate.of(someYear, month, day)));
  }

  /** This date in the year that another names, where this one names none. */
  CalendarDate inYearOf(CalendarDate other) {
    if (year != 0 || other.year == 0 || month == 0) {
      return this;
    }
    int shared = other.month > 0 && other.month < month ? other.year - 1 : other.year;
    return of(shared, month, day, part, choice, weekday).orElse(this);
  }

  @Override
  public String open() {
    String years = year != 0 ? Dated.year(year) : "XXXX";
    String months = month > 0 ? String.format(Locale.ROOT, "-%02d", month) : "";
    return years + months + (day > 0 ? String.format(Locale.ROOT, "-%02d", day) : "");
  }

  static Optional<CalendarDate> of(
      int year, int month, int day, Part part, Choice choice, Optional<DayOfWeek> weekday) {
    try {
      return Optional.of(new CalendarDate(year, month, day, part, choice, weekday));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
