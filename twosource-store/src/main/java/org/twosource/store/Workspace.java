package org.twosource.store;

import java.util.List;
import java.util.Map;
import org.twosource.follow.Seen;

/**
 * A workspace, open. Reading it may go on while another process adds reports; what is read is
 * always whole, as of the last batch acknowledged.
 *
 * <p>Safe to share between threads, and all that it gives out too, except an {@link Intake}.
 * Methods throw {@link WorkspaceException} where the database or the disk fails.
 */
public interface Workspace extends AutoCloseable {

  /** Opens a workspace, which is founded where there is none. */
  static Workspace open(Location location) {
    return SqlWorkspace.open(location);
  }

  /**
   * Starts adding reports. Only one intake is open at a time, over all processes.
   *
   * @throws WorkspaceException where another one is open
   */
  Intake intake();

  /** Stories with their reports, briefs and changes. */
  Stories stories();

  /** Reports with their versions. */
  Reports reports();

  /** Search over reports and claims. */
  Search search();

  /** Bundles that readers put together. */
  Bundles bundles();

  /** What is noted of addresses that are followed, for whoever follows them. */
  Seen followed();

  /** What people overruled and noted. */
  Journal journal();

  /**
   * Keeps a story's brief, and finds what changed against the one before. Needs no {@link Intake},
   * so that what a reader overrules is seen at once.
   *
   * @param change the value of {@link #changed} before the reports were asked for
   * @param ruled the last entry of the journal that it obeys; 0 for none
   * @param brief as {@code brief --format json} prints it; what it found in each report is kept
   *     with the report
   * @return what happened
   */
  List<Event> keep(String story, long change, long ruled, String brief);

  /**
   * The number of the last change to anything but the journal; it rises by each batch acknowledged.
   * Equal numbers mean that nothing has changed.
   */
  long changed();

  /**
   * How much is kept, by name: reports, versions, stories, incidents, events. Counts everything.
   */
  Map<String, Long> counts();

  /**
   * Looks whether all that is kept fits together, the index included; reads everything.
   *
   * @return a sentence for each thing that is wrong
   */
  List<String> check();

  @Override
  void close();
}
