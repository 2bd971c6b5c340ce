package org.twosource.attribution;

import java.util.Locale;
import java.util.Set;

/**
 * An entry of the list of cues.
 *
 * @param takes what the cue may take as content besides a clause or a quotation: np, to, as
 */
record CueEntry(String lemma, Kind kind, Certainty certainty, Set<String> takes) {

  enum Kind {
    SAY,
    THINK,
    SHOW,
    BLAME
  }

  static Kind kind(String text) {
    return Kind.valueOf(text.toUpperCase(Locale.ROOT));
  }
}
