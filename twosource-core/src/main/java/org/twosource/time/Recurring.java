package org.twosource.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What comes once in every year, and which one of them is meant. */
final class Recurring {
  private static final int FAR_BACK = 8;
  private static final int YEAR = 360;

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

  /**
   * The one in the year that a chronicle named last, or in the next where that lies well before the
   * time named last: "in December 1940 … in February".
   */
  static Optional<Dated> told(IntFunction<Optional<Dated>> yearly, Named before, Choice choice) {
    Optional<Named.Told> last = before.lastOfChronicle();
    if (last.isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = last.get().dated().first();
    if (choice != Choice.BARE) {
      return pick(yearly, from, TimeExpression.Direction.UNKNOWN, choice);
    }
    Optional<Dated> same = yearly.apply(from.getYear());
    boolean back =
        last.get().grain().compareTo(Grain.SEASON) < 0
            && same.map(dated -> dated.last().plusMonths(FAR_BACK).isBefore(from)).orElse(false);
    return back ? yearly.apply(from.getYear() + 1) : same;
  }

  /**
   * The one that falls on a weekday, where such a one lies within a year of the reference:
   * "Thursday, June 18" is of the year in which that day was a Thursday, whichever way the clause
   * looks.
   */
  static Optional<Dated> onWeekday(
      IntFunction<Optional<Dated>> yearly, LocalDate reference, DayOfWeek weekday) {
    return IntStream.rangeClosed(reference.getYear() - 1, reference.getYear() + 1)
        .mapToObj(yearly)
        .flatMap(Optional::stream)
        .filter(dated -> dated.first().getDayOfWeek() == weekday)
        .filter(dated -> ChronoUnit.DAYS.between(reference, dated.first()) > -YEAR)
        .filter(dated -> ChronoUnit.DAYS.between(reference, dated.first()) < YEAR)
        .findFirst();
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
