package org.twosource.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that changed in a story and that somebody may want to know.
 *
 * @param number rises with time; no two events share one
 * @param report the report that brought it, where it was one
 * @param finding the finding it is about, by its id in the brief of that time
 * @param statement what that finding states, in the reports' own words
 * @param message one sentence for people
 */
public record Event(
    long number,
    Instant at,
    String story,
    Kind kind,
    Optional<String> report,
    Optional<String> finding,
    Optional<String> statement,
    String message) {

  /** What changed. */
  public enum Kind {
    /** A report began a new story. */
    STORY_FOUNDED,
    /** Two stories turned out to be one. */
    STORIES_MERGED,
    /** A report came in again with other words. */
    REPORT_CHANGED,
    /** A finding now stands on two independent firm roots or more. */
    SECOND_ROOT,
    /** A later figure replaced one that a finding gave. */
    FIGURE_REVISED,
    /** A report no longer says what an earlier version of it said. */
    CLAIM_WITHDRAWN,
    /** Accounts of one thing came to exclude each other, or one denies it. */
    CONTESTED,
    /** A finding has another verdict since people overruled a rule, or took that back. */
    OVERRULED
  }
}
