package org.twosource.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** A weekday of a week counted from the report's: "Tuesday of last week". */
record WeekdayOfWeek(DayOfWeek day, int weeks) implements Meaning {

  @Override
  public Grain grain() {
    return Grain.DAY;
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
    LocalDate monday = Unit.WEEK.around(reference.plusWeeks(weeks)).first();
    return Optional.of(Dated.day(monday.plusDays(day.getValue() - 1L)));
  }

  @Override
  public String open() {
    return "XXXX-WXX-" + day.getValue();
  }
}
