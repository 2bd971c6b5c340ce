package org.twosource.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of months that comes every year: a season by the meteorological calendar of the north,
 * a quarter, a half.
 *
 * @param firstMonth its first month; December belongs to the winter named after the year it begins
 * @param year 0 where not said
 * @param code its TIMEX3 ending, such as {@code -SU} or {@code -Q3}
 */
record YearlyPeriod(int firstMonth, int months, int year, Choice choice, String code)
    implements Meaning {

  @Override
  public Grain grain() {
    return Grain.SEASON;
  }

  @Override
  public boolean absolute() {
    return year != 0;
  }

  @Override
  public Optional<Dated> on(LocalDate reference, TimeExpression.Direction direction) {
    // "Expects to report third-quarter results" speaks of the quarter that is just over.
    TimeExpression.Direction side =
        code.startsWith("-Q")
            ? switch (direction) {
              case FUTURE -> TimeExpression.Direction.UNKNOWN;
              case PAST, UNKNOWN -> TimeExpression.Direction.PAST;
            }
            : direction;
    return year != 0 ? in(year) : Recurring.pick(this::in, reference, side, choice);
  }

  @Override
  public Optional<Dated> told(Named before) {
    return year == 0 ? Recurring.told(this::in, before, choice) : Optional.empty();
  }

  private Optional<Dated> in(int someYear) {
    LocalDate first = LocalDate.of(someYear, firstMonth, 1);
    return Optional.of(
        new Dated(first, first.plusMonths(months).minusDays(1), Dated.year(someYear) + code));
  }

  @Override
  public String open() {
    return (year != 0 ? Dated.year(year) : "XXXX") + code;
  }
}
