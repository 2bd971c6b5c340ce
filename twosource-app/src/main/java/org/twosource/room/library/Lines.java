package org.twosource.room.library;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Verdict;
import org.twosource.report.Report;
import org.twosource.time.Interval;

/** How a bundle is listed. */
final class Lines {

  private static final int LONGEST = 60;

  private Lines() {}

  /** Before it is read. */
  static Library.Line unread(String id, List<Report> reports, boolean pasted, Instant at) {
    List<LocalDate> days =
        reports.stream()
            .flatMap(report -> report.published().stream())
            .map(Report.Published::day)
            .sorted()
            .toList();
    return new Library.Line(
        id,
        title(reports),
        reports.size(),
        days.stream().findFirst(),
        days.stream().reduce((a, b) -> b),
        Map.of(),
        at,
        pasted);
  }

  /** Once it is read. */
  static Library.Line read(Library.Line line, Brief brief, Instant at) {
    List<LocalDate> days =
        brief.reports().stream()
            .map(ReportReading::published)
            .map(ReportReading.PublishedFound::interval)
            .flatMap(Optional::stream)
            .flatMap((Interval found) -> Stream.of(found.earliest(), found.latest()))
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    for (Finding finding : brief.findings()) {
      verdicts.merge(finding.verdict(), 1, Integer::sum);
    }
    return new Library.Line(
        line.id(),
        line.title(),
        line.reports(),
        days.stream().findFirst(),
        days.stream().reduce((a, b) -> b),
        verdicts,
        at,
        line.pasted());
  }

  /** The headline of the first report to come out that has one, else its first words. */
  static String title(List<Report> reports) {
    List<Report> inOrder =
        reports.stream()
            .sorted(
                Comparator.comparing(
                    (Report report) ->
                        report.published().map(Report.Published::day).orElse(LocalDate.MAX)))
            .toList();
    return inOrder.stream()
        .map(report -> report.title().strip())
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElseGet(() -> inOrder.isEmpty() ? "Untitled" : Titles.opening(inOrder.get(0).text()));
  }

  /** A name as an address can hold it. */
  static String slug(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String cut =
        plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-[^-]*$", "") : plain;
    // The workspace names its stories and incidents by a letter and a number.
    return cut.isEmpty() ? "story" : cut.matches("[a-z]\\d+") ? "story-" + cut : cut;
  }
}
