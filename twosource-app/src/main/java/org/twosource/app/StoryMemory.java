package org.twosource.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.twosource.pipeline.Memory;
import org.twosource.report.Report;
import org.twosource.store.Reports;

/** The memory of a workspace for some of its reports: read at once, and written at the end. */
final class StoryMemory implements Memory {

  private final Reports reports;
  private final List<String> ids;
  private final Map<Part, Map<String, byte[]>> known = new ConcurrentHashMap<>();
  private final Map<Part, Map<String, byte[]>> found = new ConcurrentHashMap<>();

  StoryMemory(Reports reports, List<Report> wanted) {
    this.reports = reports;
    this.ids = wanted.stream().map(Report::id).toList();
  }

  @Override
  public Optional<byte[]> recall(Report report, Part part) {
    return Optional.ofNullable(
        known.computeIfAbsent(part, wanted -> reports.recall(ids, wanted.name())).get(report.id()));
  }

  @Override
  public void keep(Report report, Part part, byte[] bytes) {
    found.computeIfAbsent(part, name -> new ConcurrentHashMap<>()).put(report.id(), bytes);
  }

  /** Writes what was kept. */
  void save() {
    found.forEach((part, bytes) -> reports.remember(part.name(), bytes));
    found.clear();
  }
}
