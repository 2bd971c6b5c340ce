package org.twosource.text;

/**
 * A name as the language model reads it.
 *
 * @param kind what it names
 * @param likely how likely the model holds it, 0 to 1
 */
public record Named(Span span, Kind kind, double likely) {

  /** The kinds of names that the model tells apart. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    LOCATION,
    FACILITY,
    /** Nationalities, religions and political groups. */
    GROUP,
    PRODUCT,
    MISC
  }
}
