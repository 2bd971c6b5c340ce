package org.twosource.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twosource.corroboration.Verdict;
import org.twosource.report.Report;

/**
 * Bundles that readers put together themselves: each is a story that no other report joins, kept
 * apart from the stories of what was taken in. Their journal is in {@link Journal}, under the
 * bundle's id.
 */
public interface Bundles {

  /**
   * Keeps reports as a bundle that is not read yet.
   *
   * @param notices one JSON value, given back as it is
   * @return false where another bundle or a story has that id; then nothing is kept
   */
  boolean add(Bundle bundle, List<Report> reports, String notices);

  /** Those changed last first. */
  List<Bundle> list(int limit);

  /** The bundle of that id. */
  Optional<Bundle> find(String id);

  /** Its reports in the order in which they were given; their characters' places are not kept. */
  List<Report> reports(String id);

  /** What was kept with it; an empty list where there is none. */
  String notices(String id);

  /** Its brief; empty until it is read. */
  Optional<Brief> brief(String id);

  /**
   * Keeps its brief. A bundle that is gone stays gone.
   *
   * @param bundle as it is listed from now on
   * @param events what happened, oldest first
   */
  void keep(Bundle bundle, Brief brief, List<Happened> events);

  /** What happened to it at that time or later, oldest first. */
  List<Happened> events(String id, Instant since);

  /** The ids of those whose reports or brief hold these words, in any case. */
  List<String> holding(String words, int limit);

  /** Forgets a bundle with all that was written about it. */
  void delete(String id);

  /**
   * A bundle as a list shows it.
   *
   * @param first the earliest day that one of its reports came out, where known
   * @param verdicts its findings by verdict; empty until it is read
   */
  record Bundle(
      String id,
      String title,
      int reports,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      Map<Verdict, Integer> verdicts,
      Instant changed) {}

  /**
   * A brief.
   *
   * @param json the form that {@code brief --format json} prints
   * @param ruled the last entry of the journal that it obeys; 0 for none
   */
  record Brief(String json, long ruled) {}

  /** Something that happened, in one sentence. */
  record Happened(Instant at, String message, Optional<String> statement) {}
}
