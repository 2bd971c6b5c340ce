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
 */
public record Clue(TimeExpression time, String words, Direction direction, boolean past) {

  Direction reading() {
    return past && direction == Direction.UNKNOWN ? Direction.PAST : direction;
  }
}
