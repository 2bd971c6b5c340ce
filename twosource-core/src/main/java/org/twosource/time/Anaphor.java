package org.twosource.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time that counts from the one named last: "the same day", "two months later", "that summer".
 *
 * @param meaning what it would mean in a report of that day
 * @param open its TIMEX3 value where no time was named
 */
record Anaphor(Meaning meaning, String open) implements Meaning {

  @Override
  public Grain grain() {
    return meaning.grain();
  }

  @Override
  public boolean absolute() {
    return false;
  }

  @Override
  public Optional<Dated> on(LocalDate reference, TimeExpression.Direction direction) {
    return Optional.empty();
  }

  @Override
  public Optional<Dated> told(Named before) {
    boolean ofYear = meaning instanceof CalendarDate || meaning instanceof YearlyPeriod;
    Grain own = grain().compareTo(Grain.DAY) < 0 ? Grain.DAY : grain();
    Grain needed = ofYear ? Grain.YEAR : own;
    return before
        .last()
        .filter(last -> last.grain().compareTo(needed) <= 0)
        .flatMap(last -> meaning.on(last.dated().last(), TimeExpression.Direction.UNKNOWN));
  }
}
