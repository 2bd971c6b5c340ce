package org.twosource.eval;

import java.util.List;

/**
 * How one candidate did on one set.
 *
 * @param documents how many it read
 * @param words how many words they have
 * @param seconds how long reading took, without loading
 */
public record Result(
    String set,
    Layer layer,
    String candidate,
    int documents,
    int words,
    double seconds,
    List<Score> scores) {

  public Result {
    scores = List.copyOf(scores);
  }
}
