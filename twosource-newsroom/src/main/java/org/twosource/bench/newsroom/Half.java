package org.twosource.bench.newsroom;

import java.util.Locale;

/** Whose sentence patterns and names are used. Whoever tunes reads only those for building. */
enum Half {
  BUILD,
  SCORE;

  /** As in file names and on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
