package org.twosource.story;

/**
 * How many reports hold each term, so far.
 *
 * <p>An implementation may keep the counts in memory or in a store.
 */
interface Frequencies {

  /** The reports counted. */
  long reports();

  /** The reports among them that hold the term. */
  int with(String term);

  /**
   * How much a term tells, from near 0 for one that every report holds to 1 for one that none held.
   * The first reports of a stream are not yet taken for the whole language: a few more that lack
   * the term are assumed.
   */
  default double weight(String term) {
    double all = reports() + ASSUMED;
    return Math.log(all / (with(term) + 0.5)) / Math.log(all / 0.5);
  }

  /** The weight of a word of some counts. */
  default double weight(Counts counts, int i) {
    return weight(counts.word(i));
  }

  /** Reports assumed before the first. */
  int ASSUMED = 50;
}
