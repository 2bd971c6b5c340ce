package org.twosource.story;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Document frequencies that grow with the stream. When too many different terms have been met, all
 * counts are halved and those that vanish are forgotten, so that memory stays bounded and old
 * reports count for less.
 */
final class TermTable implements Frequencies {

  /** A term, once for all reports that hold it. */
  static final class Entry {
    final String word;
    private int reports;

    /** Whether the table has forgotten it, so that another may stand for the word. */
    boolean gone;

    Entry(String word, int reports) {
      this.word = word;
      this.reports = reports;
    }
  }

  private static final double HALF = 0.5;

  /** The logarithm of each number, and a half. */
  private static final double[] LOGS = logs();

  private final int most;
  private final Map<String, Entry> entries = new HashMap<>();
  private long reports;
  private long logsOf = -1;
  private double logOfAll;

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

  /** As the interface says; each pair of reports asks for hundreds of weights. */
  @Override
  public double weight(String term) {
    logs(reports);
    return weight(with(term));
  }

  @Override
  public double weight(Counts counts, int i) {
    Entry entry = counts.entry(i);
    if (entry == null) {
      return weight(counts.word(i));
    }
    logs(reports);
    return weight(entry.reports);
  }

  private double weight(int with) {
    double log = with < LOGS.length ? LOGS[with] : Math.log(with + HALF);
    return (logOfAll - log) / (logOfAll - LOGS[0]);
  }

  private void logs(long all) {
    if (logsOf != all) {
      logsOf = all;
      logOfAll = Math.log((double) all + ASSUMED);
    }
  }

  @Nullable Entry entry(String word) {
    return entries.get(word);
  }

  private static double[] logs() {
    double[] logs = new double[10_000];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = Math.log(i + HALF);
    }
    return logs;
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
        report.terms().in(this),
        report.lead().in(this),
        report.names().in(this),
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
    entries
        .values()
        .removeIf(
            entry -> {
              entry.gone = entry.reports == 0;
              return entry.gone;
            });
  }

  /** The counts, in order of the alphabet. */
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    entries.forEach((word, entry) -> counts.put(word, entry.reports));
    return counts;
  }
}
