package org.twosource.claim;

/** Where to get a {@link ClaimExtractor}. */
public final class ClaimExtractors {

  private ClaimExtractors() {}

  /** Reads English news. */
  public static ClaimExtractor english() {
    return new ClaimReader();
  }
}
