package org.twosource.eval;

import java.util.Locale;

/** What a gold set can be about. */
public enum Layer {
  /** Who said what: source, cue and content. */
  ATTRIBUTION,
  /** People, bodies and places by name. */
  NAMES,
  /** Tags, lemmas and dependency trees. */
  TREES,
  /** How sure the words are that an event happened. */
  CERTAINTY,
  /** What times are meant. */
  DATES,
  /** What amounts are meant. */
  AMOUNTS,
  /** Which mentions mean one thing. */
  COREFERENCE,
  /** Which reports are about one incident, and of one story. */
  GROUPING,
  /** Which reports carry each other's words. */
  REUSE;

  /** Its name on the command line and in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
