package org.twosource.time;

import java.util.List;
import java.util.Optional;
import org.twosource.time.TimeExpression.Direction;

/**
 * What a time expression means in its report.
 *
 * @param direction whether its clause looks back or ahead
 * @param interval the days meant; empty where nothing fixes them
 * @param timex its value in TIMEX3 form, open ({@code XXXX-12-26}) where nothing fixes the days
 * @param ends the two ends of a stretch ("from March to May"), each a time of its own; else empty
 */
public record ResolvedTime(
    TimeExpression expression,
    Direction direction,
    Optional<Interval> interval,
    String timex,
    List<ResolvedTime> ends) {

  public ResolvedTime {
    ends = List.copyOf(ends);
  }
}
