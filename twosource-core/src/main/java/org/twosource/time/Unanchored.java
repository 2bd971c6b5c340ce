package org.twosource.time;

import java.time.LocalDate;
import java.util.Optional;

/** A time the report's day does not fix: a length, a repetition, "now", "three days later". */
record Unanchored(String open, Grain grain) implements Meaning {

  @Override
  public boolean absolute() {
    return false;
  }

  @Override
  public Optional<Dated> on(LocalDate reference, TimeExpression.Direction direction) {
    return Optional.empty();
  }
}
