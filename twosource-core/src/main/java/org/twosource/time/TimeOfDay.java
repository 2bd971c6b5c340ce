package org.twosource.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A clock time or a part of a day, on a day that other words name.
 *
 * @param code what follows the day in TIMEX3: {@code T06:00}, {@code TMO}
 * @param before how many days earlier it may begin: 1 for "overnight"
 */
record TimeOfDay(Meaning day, String code, Grain grain, int before) implements Meaning {

  @Override
  public boolean absolute() {
    return day.absolute();
  }

  @Override
  public Optional<Dated> on(LocalDate reference, TimeExpression.Direction direction) {
    return day.on(reference, direction).map(this::at);
  }

  @Override
  public Optional<Dated> told(Named named) {
    return day.told(named).map(this::at);
  }

  @Override
  public boolean fromToday() {
    return day.fromToday();
  }

  private Dated at(Dated dated) {
    return new Dated(dated.first().minusDays(before), dated.last(), dated.timex() + code);
  }

  @Override
  public String open() {
    return day.open() + code;
  }

  TimeOfDay on(Meaning other) {
    return new TimeOfDay(other, code, grain, before);
  }
}
