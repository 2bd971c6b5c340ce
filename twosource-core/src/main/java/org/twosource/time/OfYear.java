package org.twosource.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;

/** Something of a year counted from the report's: "the third quarter of last year". */
record OfYear(int years, IntFunction<Meaning> inYear, Grain grain, String code) implements Meaning {

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
    return inYear.apply(reference.getYear() + years).on(reference, direction);
  }

  @Override
  public String open() {
    return "XXXX" + code;
  }
}
