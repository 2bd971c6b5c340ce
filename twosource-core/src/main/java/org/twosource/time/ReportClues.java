package org.twosource.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of when a report came out.
 *
 * @param id the report's id, unique in the bundle
 * @param stated the day of publication, where the report or its file says it
 * @param clues the times it names
 */
public record ReportClues(String id, Optional<LocalDate> stated, List<Clue> clues) {

  public ReportClues {
    clues = List.copyOf(clues);
  }
}
