package org.twosource.bench;

import org.twosource.eval.Candidate;
import org.twosource.eval.Passage;

/** A program that reads English: loaded once, then asked text by text, by one thread. */
interface Peer extends Candidate {

  /**
   * Does all its work on a text and leaves the results in the peer's own form, so that nothing but
   * the peer is timed.
   *
   * @return how many tokens it cut the text into
   */
  int run(Passage passage);
}
