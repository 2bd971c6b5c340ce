package org.twosource.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.twosource.text.Span;

/**
 * Words that name a time, with their meaning still open where it hangs on the report's own date:
 * "Friday", "last week", "Dec. 26", "two months ago". Immutable.
 *
 * <p>The span leaves out a preposition before the time, as TimeML has it; what "since" or "until"
 * adds is in {@link #bound()} and in the resolved interval.
 */
public interface TimeExpression {

  /** The words. */
  Span span();

  /** How finely they speak. */
  Grain grain();

  /** Whether they mean the same whatever the report's date is ("26 December 2024"). */
  boolean absolute();

  /**
   * The days meant in a report published within {@code reference}: where that is more than one day,
   * every day meant on any of them.
   *
   * @param reference the days on which the report may have been published; a wide or open interval
   *     where that is not known
   * @param direction whether the clause speaks of what was or what will be; "Friday" is the last
   *     one or the next one
   * @return empty where the reference is open or wider than a year, except for absolute times, and
   *     for every kind but {@link Kind#DATE}, {@link Kind#TIME} and {@link Kind#WINDOW}
   */
  Optional<Interval> resolve(Interval reference, Direction direction);

  /**
   * The value in TIMEX3 form for that reference, such as {@code 2024-12-27}, {@code 2024-W52},
   * {@code XXXX-12-26}.
   */
  String timex(Interval reference, Direction direction);

  /** What kind of time the words name. */
  default Kind kind() {
    return Kind.DATE;
  }

  /** Whether the words say when; a length, a repetition or "now" does not. */
  default boolean saysWhen() {
    return kind() == Kind.DATE || kind() == Kind.TIME || kind() == Kind.WINDOW;
  }

  /** Which side of the time the clause speaks of. */
  default Bound bound() {
    return Bound.AT;
  }

  /** The two ends of a stretch ("from March to May"), each a time of its own; else empty. */
  default List<TimeExpression> ends() {
    return List.of();
  }

  /** The weekday named beside a date ("Thursday, Dec. 26"); it tells possible years. */
  default Optional<DayOfWeek> pairedWeekday() {
    return Optional.empty();
  }

  /** What kind of time some words name. */
  enum Kind {
    /** Days, weeks, months, years. */
    DATE,
    /** A clock time or a part of a day. */
    TIME,
    /** A length that ends or begins with the report: "the past 24 hours". */
    WINDOW,
    /** A length of time that says nothing of when: "for three days". */
    DURATION,
    /** Something repeated: "every Friday", "daily". */
    SET,
    /** A distance from another event: "three days later", "the same day". */
    RELATIVE,
    /** "Now", "recently", "soon". */
    VAGUE
  }

  /** Which side of a time is meant. */
  enum Bound {
    /** The time itself. */
    AT,
    /** From its start on: "since August". */
    SINCE,
    /** Up to its end: "until Friday", "by Friday". */
    UNTIL,
    /** Earlier than its start. */
    BEFORE,
    /** Later than its end. */
    AFTER
  }

  /** Whether the clause looks back or ahead. */
  enum Direction {
    PAST,
    FUTURE,
    UNKNOWN
  }
}
