package org.twosource.time;

import org.twosource.time.TimeExpression.Direction;

/**
 * A time a report names, as a clue to when the report came out.
 *
 * @param time the expression
 * @param words its words, for the sentences shown to people
 * @param direction where its clause looks
 * @param past whether it is told as having happened ("said on Sunday"), so that it cannot lie after
 *     publication
 * @param news what it has to do with the day on which the news is told
 */
public record Clue(
    TimeExpression time, String words, Direction direction, boolean past, News news) {

  public Clue(TimeExpression time, String words, Direction direction, boolean past) {
    this(time, words, direction, past, News.NONE);
  }

  /** What a time has to do with the day on which the news is told. */
  public enum News {
    NONE,
    /**
     * The time of the saying ("said on Friday"), or a past date named with its weekday: the last of
     * these is the day of publication or the day before.
     */
    FRESH,
    /** The date a report opens with: the day of publication. */
    HEAD
  }

  boolean fresh() {
    return news != News.NONE;
  }

  Direction reading() {
    return past && direction == Direction.UNKNOWN ? Direction.PAST : direction;
  }
}
