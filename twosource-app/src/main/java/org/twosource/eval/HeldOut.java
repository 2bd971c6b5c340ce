package org.twosource.eval;

import java.util.ArrayList;
import java.util.List;

/**
 * Which part of a set without parts of its own is kept for scoring. Training takes the rest by the
 * same rule.
 */
final class HeldOut {

  private static final int PARTS = 10;

  private HeldOut() {}

  /** The tenth kept for scoring: of the documents in order of file name, those at 9, 19, 29, … */
  static <T> List<T> tenth(List<T> sorted) {
    List<T> kept = new ArrayList<>();
    for (int i = PARTS - 1; i < sorted.size(); i += PARTS) {
      kept.add(sorted.get(i));
    }
    return kept;
  }
}
