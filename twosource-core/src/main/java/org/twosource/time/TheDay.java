package org.twosource.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day that a clock time without a day is of: the report's, in a chronicle the one named last.
 */
record TheDay() implements Meaning {

  @Override
  public Grain grain() {
    return Grain.DAY;
  }

  @Override
  public boolean absolute() {
    return false;
  }

  @Override
  public Optional<Dated> on(LocalDate reference, TimeExpression.Direction direction) {
    return Optional.of(Dated.day(reference));
  }

  @Override
  public Optional<Dated> told(Named before) {
    return before
        .lastOfChronicle()
        .filter(last -> last.grain().compareTo(Grain.DAY) <= 0)
        .map(last -> Dated.day(last.dated().last()));
  }

  @Override
  public String open() {
    return "XXXX-XX-XX";
  }
}
