package org.twosource.story;

import java.util.List;
import java.util.Map;

/**
 * All that a grouper knows, as plain values: what a store keeps. A grouper made of it decides as
 * the one that gave it.
 *
 * @param ids how many ids have been given out
 * @param counted reports counted in {@code frequencies}
 * @param frequencies how many of these hold each term
 * @param filed the reports that are compared with, oldest first
 * @param uncounted so many of the newest of these are not counted in {@code frequencies} yet, so
 *     that a store need not write these for every report
 * @param stories the story of each incident that has such reports
 * @param aliases ids given up in merges, and the id that took the place of each at that time
 */
public record GroupingState(
    long ids,
    long counted,
    Map<String, Integer> frequencies,
    List<Filed> filed,
    int uncounted,
    Map<String, String> stories,
    Map<String, String> aliases) {

  public GroupingState {
    frequencies = Ordered.map(frequencies);
    filed = List.copyOf(filed);
    stories = Ordered.map(stories);
    aliases = Ordered.map(aliases);
  }
}
