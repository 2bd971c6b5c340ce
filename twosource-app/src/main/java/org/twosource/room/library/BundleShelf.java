package org.twosource.room.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.twosource.corroboration.Brief;
import org.twosource.report.Notice;
import org.twosource.report.Report;

/** Where bundles are kept. Safe to share between threads. */
interface BundleShelf {

  /** A brief, and the last entry of the journal that it obeys; 0 for none. */
  record Known(Brief brief, long ruled) {}

  /** Keeps a bundle that is not read yet; false where something else has its id. */
  boolean add(Library.Line line, List<Report> reports, List<Notice> notices);

  /** Those changed last first. */
  List<Library.Line> list(int limit);

  Optional<Library.Line> find(String id);

  List<Report> reports(String id);

  List<Notice> notices(String id);

  /** Empty until it is read. */
  Optional<Known> brief(String id);

  /** Keeps what was made of a bundle; one that is gone stays gone. */
  void keep(Library.Line line, Known brief, List<Library.Event> events);

  List<Library.Event> events(String id, Instant since);

  /** The ids of some whose reports may hold these words. */
  List<String> holding(String words, int limit);

  void delete(String id);

  List<Library.Entry> journal(String id);

  void write(String id, String who, String why, String json);

  void undo(String id, long entry, String who);
}
