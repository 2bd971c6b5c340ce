package org.twosource.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A log of what people decided about a story, to which entries are only ever added. What an entry
 * means is up to who writes it.
 */
public interface Journal {

  /**
   * Adds an entry; it is durable on return.
   *
   * @param json what was decided, one JSON value of at most {@link #LONGEST} characters
   * @return its number
   * @throws IllegalArgumentException where there is no such story, or {@code json} is not JSON or
   *     too long
   */
  long add(String story, String who, String why, String json);

  /**
   * Takes an entry back by adding one that says so; the entry taken back stays. Taking back what is
   * taken back already changes nothing.
   *
   * @return the number of the entry that says so
   * @throws IllegalArgumentException where there is no such entry, or it takes back another
   */
  long undo(long number, String who, String why);

  /** The entries about a story, and about those that went into it, oldest first. */
  List<Entry> of(String story);

  /** Entries about all stories after one of them, oldest first. */
  List<Entry> after(long number, int limit);

  /** The longest value of an entry, in characters. */
  int LONGEST = 100_000;

  /**
   * An entry.
   *
   * @param number rises with time
   * @param story the id that the story had when it was written
   * @param undoes the entry that this one takes back
   * @param undoneBy the entry that takes this one back
   */
  record Entry(
      long number,
      String story,
      Instant at,
      String who,
      String why,
      String json,
      Optional<Long> undoes,
      Optional<Long> undoneBy) {}
}
