package org.twosource.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A length of time that ends or starts with the report: "the past 24 hours", "the next two weeks".
 */
record Window(Unit unit, String amount, int sign) implements Meaning {

  @Override
  public Grain grain() {
    return unit.grain();
  }

  @Override
  public boolean absolute() {
    return false;
  }

  @Override
  public boolean fromToday() {
    return true;
  }

  @Override
  public Optional<Dated> on(LocalDate reference, TimeExpression.Direction direction) {
    if (amount.equals("X")) {
      return Optional.empty();
    }
    long count = Math.max(1, Math.round(Double.parseDouble(amount)));
    LocalDate other =
        unit == Unit.HOUR
            ? reference.plusDays(sign * ((count + 23) / 24))
            : unit.ofClock() ? reference.plusDays(sign) : unit.plus(reference, sign * count);
    return Optional.of(
        sign < 0 ? new Dated(other, reference, open()) : new Dated(reference, other, open()));
  }

  @Override
  public String open() {
    return unit.length(amount);
  }
}
