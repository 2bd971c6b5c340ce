package org.twosource.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A distance of whole years, "a year earlier": beside a quarter of a year it means the same quarter
 * of that year.
 *
 * @param years negative for what lies back
 */
record YearsFrom(int years, Meaning otherwise) implements Meaning {

  @Override
  public Grain grain() {
    return Grain.YEAR;
  }

  @Override
  public boolean absolute() {
    return false;
  }

  @Override
  public boolean fromToday() {
    return otherwise.fromToday();
  }

  @Override
  public Optional<Dated> on(LocalDate reference, TimeExpression.Direction direction) {
    return otherwise.on(reference, direction);
  }

  @Override
  public Optional<Dated> told(Named before) {
    return before
        .quarter()
        .map(told -> Unit.QUARTER.around(told.dated().first().plusYears(years)))
        .or(() -> otherwise.told(before));
  }

  @Override
  public String open() {
    return otherwise.open();
  }
}
