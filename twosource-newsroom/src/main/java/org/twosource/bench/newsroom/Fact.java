package org.twosource.bench.newsroom;

/**
 * Something that may be told of the event.
 *
 * @param section the patterns that tell it: the event's kind, what is counted, "alarm", or "cause"
 */
record Fact(Sort sort, String section) {

  /** What sort of thing. */
  enum Sort {
    EVENT,
    COUNT,
    CAUSE,
    ALARM
  }
}
