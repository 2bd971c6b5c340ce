package org.twosource.story;

import java.util.List;

/** What a decision did to stories and incidents. A store that keeps these has the whole history. */
public sealed interface Change {

  /** A story began. */
  record StoryFounded(String story) implements Change {}

  /** An incident began within a story. */
  record IncidentFounded(String incident, String story) implements Change {}

  /** A report was put with an incident. */
  record Joined(String report, String incident) implements Change {}

  /**
   * Two incidents turned out to be one: {@code from} is from now on another name of {@code into}.
   */
  record IncidentsMerged(String from, String into) implements Change {}

  /** Two stories turned out to be one: {@code from} is from now on another name of {@code into}. */
  record StoriesMerged(String from, String into) implements Change {}

  /**
   * Some reports of an incident turned out to be of another: {@code from} keeps its id and the
   * other reports.
   */
  record IncidentSplit(String from, String into, List<String> reports) implements Change {
    public IncidentSplit {
      reports = List.copyOf(reports);
    }
  }
}
