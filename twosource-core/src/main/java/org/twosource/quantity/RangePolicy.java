package org.twosource.quantity;

/**
 * How words for numbers that nobody counted ("dozens", "hundreds") are read. The readings are data
 * (vague.tsv); the names are those of the policies of a brief.
 */
public enum RangePolicy {
  /** The widest honest reading: dozens is 24 to below 100. */
  STRICT(2),
  /** A newsroom's reading. */
  DESK(3),
  /**
   * From the number that the ACLED codebook takes: dozens is 12 and more, hundreds 100 and more.
   */
  CODER(4);

  private final int column;

  RangePolicy(int column) {
    this.column = column;
  }

  int column() {
    return column;
  }
}
