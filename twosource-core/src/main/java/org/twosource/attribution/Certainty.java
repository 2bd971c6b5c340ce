package org.twosource.attribution;

/** How sure the words are that the thing is so. */
public enum Certainty {
  ASSERTED,
  HEDGED,
  DENIED,
  UNKNOWN
}
