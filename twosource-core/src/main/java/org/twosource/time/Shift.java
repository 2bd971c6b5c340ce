package org.twosource.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A calendar period counted from the report's: yesterday, last week, this year, two months ago.
 *
 * @param ahead whether, of a bare recurring period ("the weekend"), the clause picks the side
 */
record Shift(Unit unit, long by, Part part, boolean ahead) implements Meaning {

  @Override
  public Grain grain() {
    return part != Part.WHOLE && unit == Unit.MONTH ? Grain.PART_OF_MONTH : unit.grain();
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
    LocalDate day = unit.plus(reference, by);
    if (day.getYear() < -4000 || day.getYear() > 9000) {
      return Optional.empty();
    }
    Dated found = unit.around(day);
    if (ahead && direction != TimeExpression.Direction.FUTURE && found.first().isAfter(reference)) {
      found = unit.around(unit.plus(day, -1));
    }
    return Optional.of(part.of(found));
  }

  /** In a chronicle "this year" is the year it tells of; "today" stays the reader's day. */
  @Override
  public Optional<Dated> told(Named before) {
    if (unit == Unit.DAY || unit.ofClock() || Math.abs(by) > 1) {
      return Optional.empty();
    }
    return before
        .lastOfChronicle()
        .filter(last -> last.grain().compareTo(unit.grain()) <= 0)
        .map(last -> part.of(unit.around(unit.plus(last.dated().first(), by))));
  }

  @Override
  public String open() {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF -> "XXXX-HX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
    };
  }
}
