package org.twosource.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twosource.report.Report;

/** The reports of a workspace. */
public interface Reports {

  /** A report with all its versions. */
  Optional<StoredReport> find(String id);

  /**
   * What was found in a version: one JSON object, the form that {@code extract} prints. Empty where
   * it has not been read yet.
   *
   * @param version from 1
   */
  Optional<String> extract(String id, int version);

  /**
   * The bytes that a version came as: a file, a line of a file, an entry of a feed. Their SHA-256
   * is {@link StoredReport.Version#sha256}.
   */
  Optional<byte[]> original(String id, int version);

  /**
   * The reports of a story as they are now, ready to be read, with their ids in the workspace: the
   * newest {@code limit} of them, in order of arrival. Their origin tells where each was read from,
   * but not where its characters stood there.
   */
  List<Report> current(String story, int limit);

  /**
   * What was kept of some reports by {@link #remember}, by their ids; nothing of those of which
   * nothing was.
   */
  Map<String, byte[]> recall(Collection<String> ids, String part);

  /**
   * Keeps what took long to find out about reports, in place of what was kept before; a workspace
   * may lose it. What is of no report is left out.
   *
   * @param part names what it is, so that several can be kept of one report
   * @param found by the ids of the reports
   */
  void remember(String part, Map<String, byte[]> found);

  /**
   * The ids of all reports in order of arrival. Close the stream where it is not read to its end.
   */
  Stream<String> ids();
}
