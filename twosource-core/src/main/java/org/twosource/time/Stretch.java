package org.twosource.time;

import java.time.LocalDate;
import java.util.Optional;

/** From the start of one time to the end of another. */
record Stretch(Meaning from, Meaning to) implements Meaning {

  @Override
  public Grain grain() {
    return from.grain().compareTo(to.grain()) >= 0 ? from.grain() : to.grain();
  }

  @Override
  public boolean absolute() {
    return from.absolute() && to.absolute();
  }

  @Override
  public Optional<Dated> on(LocalDate reference, TimeExpression.Direction direction) {
    Optional<Dated> end = to.on(reference, direction);
    if (end.isEmpty()) {
      return Optional.empty();
    }
    Optional<Dated> start = from.on(reference, direction);
    if (start.isPresent() && start.get().first().isAfter(end.get().last())) {
      start = from.on(end.get().last(), TimeExpression.Direction.PAST);
    }
    return start
        .filter(dated -> !dated.first().isAfter(end.get().last()))
        .map(
            dated ->
                new Dated(
                    dated.first(), end.get().last(), dated.timex() + "/" + end.get().timex()));
  }

  @Override
  public Optional<Dated> told(Named before) {
    Optional<Dated> start = from.told(before);
    if (start.isEmpty()) {
      return Optional.empty();
    }
    Named then = before.then(new Named.Told(start.get(), from.grain()));
    return to.told(then)
        .filter(end -> !end.last().isBefore(start.get().first()))
        .map(
            end ->
                new Dated(
                    start.get().first(), end.last(), start.get().timex() + "/" + end.timex()));
  }

  @Override
  public boolean fromToday() {
    return from.fromToday() || to.fromToday();
  }

  @Override
  public String open() {
    return from.open() + "/" + to.open();
  }
}
