package org.twosource.time;

import java.time.LocalDate;
import java.util.Optional;

/** A decade or century. */
record Era(Unit unit, int firstYear) implements Meaning {

  @Override
  public Grain grain() {
    return Grain.DECADE;
  }

  @Override
  public boolean absolute() {
    return true;
  }

  @Override
  public Optional<Dated> on(LocalDate reference, TimeExpression.Direction direction) {
    return Optional.of(unit.around(LocalDate.of(firstYear, 1, 1)));
  }

  @Override
  public String open() {
    return unit.around(LocalDate.of(firstYear, 1, 1)).timex();
  }
}
