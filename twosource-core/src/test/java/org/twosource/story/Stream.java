package org.twosource.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.twosource.text.WordTable;

/** A stream of invented reports with the incident of each. */
final class Stream {

  static final FeatureReader READER = FeatureReader.load();

  private Stream() {}

  record Case(String incident, ReportFeatures report) {}

  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (List<String> row : WordTable.rows(Stream.class, "/cases/story/stream.tsv", 5)) {
      cases.add(new Case(row.get(0), report(row.get(1), row.get(2), row.get(3), row.get(4))));
    }
    return cases;
  }

  static ReportFeatures report(String id, String day, String title, String text) {
    return READER.read(id, title, text, Optional.of(LocalDate.parse(day)));
  }

  /** The same report under another id. */
  static ReportFeatures copy(ReportFeatures report, String id) {
    return new ReportFeatures(
        id,
        report.published(),
        report.terms(),
        report.lead(),
        report.names(),
        report.title(),
        report.people(),
        report.places(),
        report.days(),
        report.ages(),
        report.figures());
  }

  /** The ids put together, group by group, as things stand at the end. */
  static TreeSet<String> grouped(List<ReportFeatures> reports) {
    Grouper grouper = new Grouper(Limits.STANDARD);
    return grouped(grouper, reports.stream().map(grouper::add).toList());
  }

  static TreeSet<String> grouped(Grouper grouper, List<Decision> decisions) {
    Map<String, TreeSet<String>> groups = new LinkedHashMap<>();
    for (Decision one : decisions) {
      groups
          .computeIfAbsent(grouper.current(one.incident()), id -> new TreeSet<>())
          .add(one.report());
    }
    TreeSet<String> shown = new TreeSet<>();
    groups.values().forEach(group -> shown.add(group.toString()));
    return shown;
  }
}
