package org.twosource.store;

import java.util.List;
import org.twosource.report.Received;

/**
 * Adds reports to a workspace. What a method returned from is durable: it survives the end of the
 * process at any moment, and of the machine. Not safe between threads.
 */
public interface Intake extends AutoCloseable {

  /**
   * Adds reports, all or none, and puts each new one with its story. The same report again changes
   * nothing; a report whose words or facts changed becomes a new version.
   *
   * @return one receipt a report, in their order
   */
  default List<Receipt> add(List<Received> reports) {
    return add(prepare(reports));
  }

  /**
   * Does what {@link #add} needs but does not hang on the order of reports, which is much of the
   * work. The one method that another thread may call beside the others.
   */
  Prepared prepare(List<Received> reports);

  /** As {@link #add(List)}, of reports that were prepared here. */
  List<Receipt> add(Prepared reports);

  /** Reports ready to be added by the intake that prepared them. */
  interface Prepared {}

  /**
   * What became of a report.
   *
   * @param report its id in the workspace, which is the one it came with unless another report has
   *     that
   * @param version the version that it is
   */
  record Receipt(String report, int version, String story, String incident, Outcome outcome) {}

  /** What a report turned out to be. */
  enum Outcome {
    NEW,
    CHANGED,
    KNOWN
  }

  /** Some stories whose brief does not know all their reports, the longest waiting first. */
  List<String> stale(int limit);

  /** How many such stories there are. */
  long staleStories();

  /**
   * Keeps a story's brief, and finds what changed against the one before.
   *
   * @param change the value of {@link Workspace#changed} before the reports were asked for
   * @param ruled the last entry of the journal that it obeys; 0 for none
   * @param brief as {@code brief --format json} prints it; what it found in each report is kept
   *     with the report
   * @return what happened
   */
  List<Event> brief(String story, long change, long ruled, String brief);

  /**
   * Gives some reports that have none the vector by which a search finds them in other words; each
   * call goes on where the last one ended. The reports of a story get theirs with its brief.
   *
   * @return whether any was without; false too where this platform has no model for it
   */
  boolean vectors(int limit);

  /** Brings the search index up to what has been added; another thread may do this meanwhile. */
  void index();

  @Override
  void close();
}
