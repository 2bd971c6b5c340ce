package org.twosource.eval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.twosource.text.Span;

/**
 * One document of a gold set as a candidate gets it. Every offset counts in {@code text}, in UTF-16
 * code units.
 *
 * @param id where it stands in its set: a file, or a file and a line
 * @param text its words
 * @param sentences the words of each sentence where the set fixes them, for the candidate to take
 *     as they are; empty where the set is running text. No sentence and no word is empty.
 * @param published when it came out, where the set says so
 * @param kind what sort of text it is
 */
public record Passage(
    String id, String text, List<List<Span>> sentences, Optional<LocalDate> published, Kind kind) {

  public Passage {
    sentences = sentences.stream().map(List::copyOf).toList();
  }

  /** A passage of running text without a date. */
  public static Passage of(String id, String text) {
    return new Passage(id, text, List.of(), Optional.empty(), Kind.REPORT);
  }

  /** How many words it has: those given, else its stretches between white space. */
  public int words() {
    return sentences.isEmpty()
        ? text.strip().split("\\s+", -1).length
        : sentences.stream().mapToInt(List::size).sum();
  }

  /** What sort of text a passage is. */
  public enum Kind {
    /** It tells of the days around its own. */
    REPORT,
    /** It tells of the past in order; a date without a year is of the year named last. */
    CHRONICLE
  }
}
