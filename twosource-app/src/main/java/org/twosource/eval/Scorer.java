package org.twosource.eval;

import java.util.List;

/** Says how well a candidate did on a set: a pure function that knows no candidate. */
@FunctionalInterface
interface Scorer {

  /** The scores over all documents together (micro-averaged). */
  List<Score> score(List<Marked> documents);
}
