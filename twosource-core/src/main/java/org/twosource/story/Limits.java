package org.twosource.story;

/**
 * What bounds the cost of a report and the memory of a grouper, however large the archive grows.
 *
 * @param reports so many of the newest reports are compared with; older ones keep their ids
 * @param terms so many different terms are counted
 * @param keys so many of a report's most telling terms find it and are looked up
 * @param postings so many of the newest reports are known for each key
 * @param candidates so many reports, at most, are compared with a new one
 */
public record Limits(int reports, int terms, int keys, int postings, int candidates) {

  /** For one machine. */
  public static final Limits STANDARD = new Limits(100_000, 1_000_000, 40, 64, 24);

  public Limits {
    if (Math.min(Math.min(reports, terms), Math.min(Math.min(keys, postings), candidates)) < 1) {
      throw new IllegalArgumentException("each limit is at least 1");
    }
  }
}
