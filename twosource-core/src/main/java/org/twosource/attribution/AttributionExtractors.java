package org.twosource.attribution;

/** Where to get an {@link AttributionExtractor}. */
public final class AttributionExtractors {

  private AttributionExtractors() {}

  /** Reads English news. */
  public static AttributionExtractor english(Publishers publishers) {
    return new AttributionReader(publishers);
  }
}
