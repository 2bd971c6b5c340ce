package org.twosource.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;

/** What comes once in every year, and which one of them is meant. */
final class Recurring {
  private Recurring() {}

  static Optional<Dated> pick(
      IntFunction<Optional<Dated>> yearly,
      LocalDate reference,
      TimeExpression.Direction direction,
      Choice choice) {
    Optional<Dated> before = Optional.empty();
    Optional<Dated> holding = Optional.empty();
    Optional<Dated> after = Optional.empty();
    // One year either side is enough but for 29 February.
    int reach =
        yearly.apply(reference.getYear() + 1).isPresent()
                && yearly.apply(reference.getYear() - 1).isPresent()
            ? 1
            : 8;
    for (int year = reference.getYear() - reach; year <= reference.getYear() + reach; year++) {
      Optional<Dated> here = yearly.apply(year);
      if (here.isEmpty()) {
        continue;
      }
      if (here.get().last().isBefore(reference)) {
        before = here;
      } else if (!here.get().first().isAfter(reference)) {
        holding = here;
      } else if (after.isEmpty()) {
        after = here;
      }
    }
    return switch (choice) {
      case LAST -> before;
      case NEXT -> after;
      case THIS -> {
        Optional<Dated> same = yearly.apply(reference.getYear());
        yield same.isPresent() ? same : holding.or(() -> yearly.apply(reference.getYear()));
      }
      case BARE -> bare(before, holding, after, reference, direction);
    };
  }

  private static Optional<Dated> bare(
      Optional<Dated> before,
      Optional<Dated> holding,
      Optional<Dated> after,
      LocalDate reference,
      TimeExpression.Direction direction) {
    if (holding.isPresent()) {
      return holding;
    }
    return switch (direction) {
      case PAST -> before;
      case FUTURE -> after;
      case UNKNOWN -> nearest(before, after, reference);
    };
  }

  private static Optional<Dated> nearest(
      Optional<Dated> before, Optional<Dated> after, LocalDate reference) {
    if (before.isEmpty() || after.isEmpty()) {
      return before.or(() -> after);
    }
    long back = reference.toEpochDay() - before.get().last().toEpochDay();
    long ahead = after.get().first().toEpochDay() - reference.toEpochDay();
    return back <= ahead ? before : after;
  }
}
