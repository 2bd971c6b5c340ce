package org.twosource.time;

import java.util.Optional;
import org.twosource.text.Span;

/**
 * Words that name a time, with their meaning still open where it hangs on the report's own date:
 * "on Friday", "last week", "Dec. 26", "two months ago".
 */
public interface TimeExpression {

  /** The words. */
  Span span();

  /** How finely they speak. */
  Grain grain();

  /** Whether they mean the same whatever the report's date is ("26 December 2024"). */
  boolean absolute();

  /**
   * The days meant in a report published within {@code reference}.
   *
   * @param reference the days on which the report may have been published; pass a wide interval
   *     where that is not known
   * @param direction whether the clause speaks of what was or what will be; "Friday" is the last
   *     one or the next one
   * @return empty where the reference is too wide to say anything
   */
  Optional<Interval> resolve(Interval reference, Direction direction);

  /**
   * The value in TIMEX3 form for that reference, such as {@code 2024-12-27}, {@code 2024-W52},
   * {@code XXXX-12-26}.
   */
  String timex(Interval reference, Direction direction);

  /** Whether the clause looks back or ahead. */
  enum Direction {
    PAST,
    FUTURE,
    UNKNOWN
  }
}
