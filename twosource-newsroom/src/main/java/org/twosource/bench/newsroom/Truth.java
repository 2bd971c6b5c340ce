package org.twosource.bench.newsroom;

import java.util.List;
import java.util.Optional;

/**
 * What is right to find of one thing: a finding of the gold format.
 *
 * @param tellings those that say, deny or take it back
 * @param roots of those that say it, firm ones first
 * @param denied roots of those that deny it
 * @param verdicts the right one first, then others that a careful editor may sign
 * @param atLeast right values
 * @param atMost right values
 */
record Truth(
    String id,
    String statement,
    List<Telling> tellings,
    List<Root> roots,
    List<Root> denied,
    List<String> verdicts,
    List<Integer> atLeast,
    List<Integer> atMost,
    boolean unverified,
    Optional<Difference> difference,
    Optional<String> supersededBy) {

  /**
   * How accounts differ.
   *
   * @param aspects each of them right
   * @param kinds each of them right
   * @param values the figures or days of the month that differ, none where words do
   */
  record Difference(List<String> aspects, List<String> kinds, List<Integer> values) {}

  /** How many parties have a firm root among these. */
  static int parties(List<Root> roots) {
    return (int) roots.stream().filter(Root::firm).map(Root::party).distinct().count();
  }
}
