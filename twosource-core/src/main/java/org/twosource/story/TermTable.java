package org.twosource.story;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Document frequencies that grow with the stream. When too many different terms have been met, all
 * counts are halved and those that vanish are forgotten, so that memory stays bounded and old
 * reports count for less.
 */
final class TermTable implements Frequencies {

  private static final class Entry {
    private final String word;
    private int reports;

    Entry(String word, int reports) {
      this.word = word;
      this.reports = reports;
    }
  }

  private final int most;
  private final Map<String, Entry> entries = new HashMap<>();
  private long reports;

  TermTable(int most) {
    this.most = most;
  }

  TermTable(int most, long reports, Map<String, Integer> counts) {
    this.most = most;
    this.reports = reports;
    counts.forEach((word, count) -> entries.put(word, new Entry(word, count)));
  }

  @Override
  public long reports() {
    return reports;
  }

  @Override
  public int with(String term) {
    Entry entry = entries.get(term);
    return entry == null ? 0 : entry.reports;
  }

  /** Counts one more report, with its terms, people and places. */
  void add(ReportFeatures report) {
    reports++;
    report.terms().words().forEach(this::count);
    report.people().forEach(this::count);
    report.places().stream().filter(place -> !report.terms().contains(place)).forEach(this::count);
    if (entries.size() > most) {
      halve();
    }
  }

  private void count(String word) {
    entries.computeIfAbsent(word, key -> new Entry(key, 0)).reports++;
  }

  /** The report with words that are kept once for all reports. */
  ReportFeatures shared(ReportFeatures report) {
    return new ReportFeatures(
        report.id(),
        report.published(),
        report.terms().shared(this::share),
        report.lead().shared(this::share),
        report.names().shared(this::share),
        shared(report.title()),
        shared(report.people()),
        shared(report.places()),
        report.days(),
        report.ages(),
        report.figures());
  }

  private Set<String> shared(Set<String> words) {
    Set<String> shared = new LinkedHashSet<>();
    words.forEach(word -> shared.add(share(word)));
    return shared;
  }

  private String share(String word) {
    Entry entry = entries.get(word);
    return entry == null ? word : entry.word;
  }

  private void halve() {
    reports /= 2;
    entries.values().forEach(entry -> entry.reports /= 2);
    entries.values().removeIf(entry -> entry.reports == 0);
  }

  /** The counts, in order of the alphabet. */
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    entries.forEach((word, entry) -> counts.put(word, entry.reports));
    return counts;
  }
}
