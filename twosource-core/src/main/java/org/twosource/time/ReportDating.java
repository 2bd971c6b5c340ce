package org.twosource.time;

import java.util.List;
import java.util.Optional;
import org.twosource.time.ClueLink.ClueRef;

/**
 * When a report came out, as far as it can be known.
 *
 * @param id the report's id
 * @param published every day that fits all that is known; empty where nothing fixes the year
 * @param evidence the clues that told it, in order of their use
 * @param why sentences for people, one for each step
 */
public record ReportDating(
    String id, Optional<Interval> published, List<ClueRef> evidence, List<String> why) {

  public ReportDating {
    evidence = List.copyOf(evidence);
    why = List.copyOf(why);
  }
}
