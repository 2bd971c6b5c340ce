package org.twosource.room.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Verdict;
import org.twosource.report.Notice;
import org.twosource.report.Report;
import org.twosource.store.Search.Query;

/**
 * What the pages read, and where the work of readers goes. Safe to share between threads. What it
 * gives out is as of the moment it was asked.
 */
public interface Library {

  /**
   * Stories, the one that changed last first.
   *
   * @param after what an earlier part gave as its next; empty for the first
   */
  Part<Line> stories(Optional<String> after, int limit);

  /** Bundles that readers added, the one that changed last first. */
  Part<Line> bundles(Optional<String> after, int limit);

  /**
   * A story with its brief, computed under what people have overruled; empty where there is none.
   */
  Optional<Opened> open(String story);

  /** What happened to a story at that time or later, oldest first. */
  List<Event> events(String story, Instant since);

  /** The forms in which a report came in, oldest first; the last is the report as it is now. */
  List<Version> versions(String story, String report);

  /** The stories in which a voice of that name may speak or an outlet of that name reports. */
  List<String> mentioning(String name, boolean outlet);

  /** Reports, claims or people that fit. */
  Search.Result find(Query query);

  /**
   * Keeps reports as one bundle, a story by itself, and begins to read it.
   *
   * @param notices what reading them brought up
   * @return the id of the story
   */
  String take(List<Report> reports, List<Notice> notices);

  /** Begins to read a story that has no brief, unless that is under way. */
  void read(String story);

  /** Forgets a bundle with all that was written about it; does nothing to other stories. */
  void delete(String story);

  /** Writes down what somebody did. */
  void write(String story, String who, String why, String json);

  /** Takes back an entry. */
  void undo(String story, long entry, String who);

  /** A part of a longer list. */
  record Part<T>(List<T> items, Optional<String> next) {}

  /**
   * A story as a list shows it.
   *
   * @param first the earliest day that one of its reports came out, where known
   * @param verdicts its findings by verdict; empty where there is no brief yet
   * @param pasted whether a reader put it together, who may delete it
   */
  record Line(
      String id,
      String title,
      int reports,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      Map<Verdict, Integer> verdicts,
      Instant changed,
      boolean pasted) {}

  /**
   * A story with everything that its pages show.
   *
   * @param brief empty where none has been made yet
   * @param journal what people did, oldest first
   * @param progress how far reading it is, where that is under way or failed
   */
  record Opened(
      Line line, Optional<Brief> brief, List<Entry> journal, Optional<Progress> progress) {}

  /**
   * How far a story is read.
   *
   * @param read so many of its reports
   * @param failed whether that came to an end too early
   */
  record Progress(int read, int of, boolean failed) {}

  /**
   * Something that changed, in one sentence.
   *
   * @param statement the finding it is about, as stated
   */
  record Event(Instant at, String message, Optional<String> statement) {

    /** The sentence with the finding it is about. */
    public String told() {
      String told =
          statement
              .filter(words -> !message.contains(words))
              .map(words -> message + ": “" + words + "”")
              .orElse(message);
      return told.isEmpty()
          ? told
          : told.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + told.substring(1);
    }
  }

  /** One form of a report. */
  record Version(int number, Instant received, String title, String text) {}

  /**
   * What somebody did.
   *
   * @param json what a {@link Deed} was written as
   * @param undoes the entry that this one takes back
   * @param undoneBy the entry that takes this one back
   */
  record Entry(
      long number,
      Instant at,
      String who,
      String why,
      String json,
      Optional<Long> undoes,
      Optional<Long> undoneBy) {}
}
