package org.twosource.eval;

import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

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

  /**
   * Groups passages that arrive as a stream in this order: for each an answer with its {@link
   * Answer#grouping}, as things stand at the end. Only asked of a candidate that answers {@link
   * Layer#GROUPING}.
   *
   * @param progress told how many passages are done, after each
   */
  default List<Answer> group(List<Passage> stream, IntConsumer progress) {
    throw new UnsupportedOperationException(name() + " does not group");
  }

  /**
   * Compares passages of one story with each other: for each an answer with its {@link
   * Answer#reuse}, in which others that are not named are its own. Only asked of a candidate that
   * answers {@link Layer#REUSE}.
   */
  default List<Answer> compare(List<Passage> story) {
    throw new UnsupportedOperationException(name() + " does not compare");
  }
}
