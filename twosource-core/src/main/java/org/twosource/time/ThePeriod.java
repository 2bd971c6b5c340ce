package org.twosource.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A period that the text is about: "the quarter", "the latest quarter". The one named last, else
 * the last that was over when the report came out.
 */
record ThePeriod(Unit unit) implements Meaning {

  @Override
  public Grain grain() {
    return unit.grain();
  }

  @Override
  public boolean absolute() {
    return false;
  }

  @Override
  public Optional<Dated> on(LocalDate reference, TimeExpression.Direction direction) {
    long by = direction == TimeExpression.Direction.FUTURE ? 0 : -1;
    return Optional.of(unit.around(unit.plus(reference, by)));
  }

  @Override
  public Optional<Dated> told(Named before) {
    return before.quarter().map(Named.Told::dated);
  }

  @Override
  public String open() {
    return new Shift(unit, 0, Part.WHOLE, false).open();
  }
}
