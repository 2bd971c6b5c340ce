package org.twosource.bench.newsroom;

import java.util.Map;

/**
 * A report as written.
 *
 * @param title its headline
 * @param text what follows the front matter, with marks of the tellings' ids
 * @param cues for each telling its cue, as spans of the text; none where the outlet speaks itself
 */
record Page(
    Desk desk, String title, boolean creditedInFront, Prose text, Map<String, Prose.Mark> cues) {

  Page {
    cues = Map.copyOf(cues);
  }
}
