package org.twosource.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.twosource.text.Span;

/** A time expression made by rules. */
record FoundTime(Span span, Kind kind, Meaning meaning, Bound bound, List<TimeExpression> ends)
    implements TimeExpression {

  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);
  private static final int WIDEST = 366;

  FoundTime {
    ends = List.copyOf(ends);
  }

  @Override
  public Grain grain() {
    return meaning.grain();
  }

  @Override
  public boolean absolute() {
    return meaning.absolute();
  }

  @Override
  public Optional<DayOfWeek> pairedWeekday() {
    return meaning.weekday();
  }

  @Override
  public Optional<Interval> resolve(Interval reference, Direction direction) {
    if (kind != Kind.DATE && kind != Kind.TIME && kind != Kind.WINDOW) {
      return Optional.empty();
    }
    if (absolute()) {
      return meaning.on(ANY_DAY, direction).map(dated -> bounded(dated.first(), dated.last()));
    }
    if (tooWide(reference)) {
      return Optional.empty();
    }
    Optional<Dated> early = meaning.on(reference.earliest().orElseThrow(), direction);
    Optional<Dated> late = meaning.on(reference.latest().orElseThrow(), direction);
    if (early.isEmpty() || late.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(bounded(early.get().first(), late.get().last()));
  }

  @Override
  public String timex(Interval reference, Direction direction) {
    if (absolute()) {
      return meaning.on(ANY_DAY, direction).map(Dated::timex).orElse(meaning.open());
    }
    if (tooWide(reference)) {
      return meaning.open();
    }
    Optional<String> early =
        meaning.on(reference.earliest().orElseThrow(), direction).map(Dated::timex);
    Optional<String> late =
        meaning.on(reference.latest().orElseThrow(), direction).map(Dated::timex);
    return early.isPresent() && early.equals(late) ? early.get() : meaning.open();
  }

  FoundTime with(Bound other) {
    return new FoundTime(span, kind, meaning, other, ends);
  }

  FoundTime with(Span wider, Kind other, Meaning combined) {
    return new FoundTime(wider, other, combined, bound, ends);
  }

  /** The days that {@code dated} leaves, by the bound of the words. */
  Interval days(Dated dated) {
    return bounded(dated.first(), dated.last());
  }

  private Interval bounded(LocalDate first, LocalDate last) {
    boolean clock = kind == Kind.TIME;
    return switch (bound) {
      case AT -> Interval.of(first, last);
      case SINCE -> Interval.since(first);
      case UNTIL -> Interval.until(last);
      case BEFORE -> Interval.until(clock ? last : first.minusDays(1));
      case AFTER -> Interval.since(clock ? first : last.plusDays(1));
    };
  }

  private static boolean tooWide(Interval reference) {
    return reference.earliest().isEmpty()
        || reference.latest().isEmpty()
        || reference.earliest().get().plusDays(WIDEST).isBefore(reference.latest().get());
  }
}
