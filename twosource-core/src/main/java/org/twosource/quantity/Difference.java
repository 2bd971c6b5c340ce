package org.twosource.quantity;

/**
 * How two quantities about one thing differ.
 *
 * @param kind the first kind that fits, in the order of {@link Kind}
 * @param why one sentence for people
 */
public record Difference(Kind kind, String why) {

  /** The kinds of difference, in the order in which they are tried. */
  public enum Kind {
    /** They count another area, period, population or outcome. */
    SCOPE,
    /** The later replaces the earlier. */
    UPDATE,
    /** Equal at the coarser precision. */
    ROUNDING,
    /** One is the other, narrower. */
    REFINEMENT,
    /** Bounds that can both be true. */
    BOUND,
    /** They cannot both be true. */
    CONFLICT
  }

  /** Only a conflict makes a finding contested. */
  public boolean contests() {
    return kind == Kind.CONFLICT;
  }
}
