package org.twosource.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A day of the week, bare or with "last", "this", "next"; the day of the report counts as itself.
 */
record Weekday(DayOfWeek day, Choice choice) implements Meaning {

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
    LocalDate found =
        switch (choice) {
          case LAST -> reference.with(TemporalAdjusters.previous(day));
          case NEXT -> reference.with(TemporalAdjusters.next(day));
          case THIS -> Unit.WEEK.around(reference).first().plusDays(day.getValue() - 1L);
          case BARE ->
              reference.with(
                  direction == TimeExpression.Direction.FUTURE
                      ? TemporalAdjusters.nextOrSame(day)
                      : TemporalAdjusters.previousOrSame(day));
        };
    return Optional.of(Dated.day(found));
  }

  @Override
  public Optional<Dated> told(Named before) {
    return before
        .lastOfChronicle()
        .filter(last -> choice == Choice.BARE && last.grain().compareTo(Grain.DAY) <= 0)
        .map(last -> Dated.day(last.dated().first().with(TemporalAdjusters.nextOrSame(day))));
  }

  @Override
  public String open() {
    return "XXXX-WXX-" + day.getValue();
  }
}
