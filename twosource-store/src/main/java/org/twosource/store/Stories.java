package org.twosource.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The stories of a workspace. Every id that a story ever had leads to it, also after it went into
 * another; what is given back names the id it has now.
 */
public interface Stories {

  /**
   * Stories, the one that changed last first.
   *
   * @param after what an earlier page gave as its next; empty for the first page
   * @param limit so many at most, from 1 to 1000
   * @throws IllegalArgumentException where {@code after} is from no page
   */
  Page<Story> list(Optional<String> after, int limit);

  /** The story of that id. */
  Optional<Story> find(String id);

  /**
   * The reports of a story as they are now, in order of arrival.
   *
   * @param after the {@link Page#next} of an earlier page
   */
  Page<StoryReport> reports(String story, Optional<String> after, int limit);

  /** The story's brief as last computed; empty where none has been yet. */
  Optional<StoredBrief> brief(String story);

  /** How the story's brief was computed; empty where none has been yet. */
  Optional<BriefMade> briefMade(String story);

  /**
   * What happened after an event, oldest first: of one story, or of all.
   *
   * @param after the number of the last event known; 0 for all
   */
  List<Event> events(Optional<String> story, long after, int limit);

  /** The number of the newest event; 0 where there is none. */
  long newestEvent();

  /** What happened at that time or later, oldest first. */
  List<Event> eventsSince(Optional<String> story, Instant since, int limit);
}
