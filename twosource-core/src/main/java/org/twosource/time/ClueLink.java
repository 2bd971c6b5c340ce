package org.twosource.time;

/**
 * Two clues known to speak of one event, or of two in a known order.
 *
 * @param first the clue that is the same as, or not after, the second
 * @param second the other clue, of the same report or another
 * @param order whether both are one event's time
 * @param why a sentence for people: what shows it
 */
public record ClueLink(ClueRef first, ClueRef second, Order order, String why) {

  boolean inOneReport() {
    return first.report().equals(second.report());
  }

  /** How the times of the two clues lie. */
  public enum Order {
    /** One event: the two times must share a day. */
    SAME,
    /** The first event is not after the second. */
    NOT_AFTER
  }

  /**
   * A clue of a report.
   *
   * @param report the report's id
   * @param clue the place of the clue in the report's list, from 0
   */
  public record ClueRef(String report, int clue) {}
}
