package org.twosource.eval;

import java.util.Set;

/** A program that is measured. */
public interface Candidate {

  /** What results call it. */
  String name();

  /** The layers it answers. */
  Set<Layer> layers();

  /**
   * Reads one passage in a single pass, whatever is wanted.
   *
   * @param wanted some of {@link #layers()}; other layers of the answer may stay empty
   */
  Answer read(Passage passage, Set<Layer> wanted);
}
