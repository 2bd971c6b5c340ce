package org.twosource.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A piece of a month or a year: "the last week of August", "the first ten months of 1915".
 *
 * @param place which one counted from the start, or from the end where negative
 * @param count how many units it is long
 */
record Piece(Meaning whole, Unit unit, int place, int count) implements Meaning {

  @Override
  public Grain grain() {
    return unit.grain();
  }

  @Override
  public boolean absolute() {
    return whole.absolute();
  }

  @Override
  public Optional<Dated> on(LocalDate reference, TimeExpression.Direction direction) {
    return whole.on(reference, direction).flatMap(this::of);
  }

  @Override
  public Optional<Dated> told(Named before) {
    return whole.told(before).flatMap(this::of);
  }

  private Optional<Dated> of(Dated all) {
    LocalDate first =
        place > 0
            ? unit.plus(all.first(), (long) (place - 1) * count)
            : unit.plus(all.last().plusDays(1), -count);
    LocalDate last = unit.plus(first, count).minusDays(1);
    boolean inside = !first.isBefore(all.first()) && !last.isAfter(all.last().plusDays(3));
    return inside
        ? Optional.of(new Dated(first, last.isAfter(all.last()) ? all.last() : last, open()))
        : Optional.empty();
  }

  @Override
  public String open() {
    return unit.length(String.valueOf(count));
  }
}
