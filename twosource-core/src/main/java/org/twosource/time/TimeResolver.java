package org.twosource.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twosource.time.TimeExpression.Direction;
import org.twosource.time.TimeExpression.Kind;

/**
 * Says what the times of one report mean, each in the light of those before it.
 *
 * <p>Most times count from the day of publication. "The next day" and "a year earlier" count from
 * the time named last. A chronicle, a text that mostly names years long before it was written,
 * tells its story from there: its "in June" is of the year that it named last, whatever the day of
 * publication.
 *
 * <p>Pure and deterministic; holds no state between calls.
 */
public final class TimeResolver {
  private final Interval published;
  private Named named;
  private boolean strayed;

  private TimeResolver(Interval published, boolean chronicle) {
    this.published = published;
    this.named = Named.nothing(chronicle);
  }

  /**
   * What the times of a report mean, in their order.
   *
   * @param times all times of the report, in the order of the text
   * @param directions for each, whether its clause looks back or ahead
   * @param published the days on which the report may have come out; open where not known
   */
  public static List<ResolvedTime> resolve(
      List<TimeExpression> times, List<Direction> directions, Interval published) {
    TimeResolver resolver = new TimeResolver(published, Chronicles.is(times, published));
    List<ResolvedTime> resolved = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      resolved.add(resolver.read(times.get(i), directions.get(i)));
    }
    return resolved;
  }

  private ResolvedTime read(TimeExpression time, Direction direction) {
    if (!time.ends().isEmpty()) {
      Named before = named;
      ResolvedTime whole = alone(time, direction, List.of());
      named = before;
      List<ResolvedTime> ends =
          time.ends().stream().map(end -> alone(end, direction, List.of())).toList();
      return new ResolvedTime(time, direction, whole.interval(), whole.timex(), ends);
    }
    return alone(time, direction, List.of());
  }

  private ResolvedTime alone(TimeExpression time, Direction direction, List<ResolvedTime> ends) {
    if (!(time instanceof FoundTime found)) {
      return new ResolvedTime(
          time,
          direction,
          time.resolve(published, direction),
          time.timex(published, direction),
          ends);
    }
    Optional<Dated> told = found.meaning().told(named);
    Optional<Interval> interval = told.map(found::days);
    String timex = told.map(Dated::timex).orElseGet(found.meaning()::open);
    if (told.isEmpty() && countsFromPublication(found)) {
      interval = found.resolve(published, direction);
      timex = found.timex(published, direction);
      told = named.chronicle() && !found.absolute() ? Optional.empty() : onOneDay(found, direction);
    }
    boolean names = found.kind() == Kind.DATE || found.kind() == Kind.TIME;
    if (told.isPresent() && names && !(found.meaning() instanceof YearsFrom)) {
      name(new Named.Told(told.get(), found.grain()), direction);
    }
    return new ResolvedTime(time, direction, interval, timex, ends);
  }

  /**
   * Remembers a time for those that count from it. A chronicle does not go on from what lies ahead
   * of its story ("planned for 1976"), nor from a single year far away ("the first since 1614").
   */
  private void name(Named.Told told, Direction direction) {
    if (named.chronicle() && direction == Direction.FUTURE) {
      return;
    }
    boolean far = !strayed && named.chronicle() && told.grain() == Grain.YEAR && named.isFar(told);
    if (!far) {
      named = named.then(told);
    }
    strayed = far;
  }

  /** In a chronicle only "today" and its like count from the day on which it was written. */
  private boolean countsFromPublication(FoundTime found) {
    return !named.chronicle() || found.absolute() || found.meaning().fromToday();
  }

  private Optional<Dated> onOneDay(FoundTime found, Direction direction) {
    if (found.absolute()) {
      return found.meaning().on(LocalDate.EPOCH, direction);
    }
    return published.isDay()
        ? found.meaning().on(published.earliest().orElseThrow(), direction)
        : Optional.empty();
  }
}
