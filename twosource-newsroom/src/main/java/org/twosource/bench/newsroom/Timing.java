package org.twosource.bench.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long answers took, how much work they were, and how large. */
final class Timing {

  private final List<Long> waited = new ArrayList<>();
  private final List<Long> worked = new ArrayList<>();
  private int largest;
  private long most;
  private String heaviest = "";

  /**
   * Adds an answer.
   *
   * @param wait nanoseconds until its last byte was there
   * @param work nanoseconds of processor time that the server spent on it
   */
  void add(long wait, long work, int bytes, String address) {
    waited.add(wait);
    worked.add(work);
    largest = Math.max(largest, bytes);
    if (work > most) {
      most = work;
      heaviest = address;
    }
  }

  void addAll(Timing other) {
    waited.addAll(other.waited);
    worked.addAll(other.worked);
    largest = Math.max(largest, other.largest);
    if (other.most > most) {
      most = other.most;
      heaviest = other.heaviest;
    }
  }

  /** By the nearest rank: the least time that so many per cent do not exceed; milliseconds. */
  static double percentile(List<Long> nanos, double percent) {
    List<Long> sorted = nanos.stream().sorted().toList();
    int rank = (int) Math.ceil(percent / 100 * sorted.size());
    return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, rank - 1)) / 1e6;
  }

  static String head() {
    return String.format(
        Locale.ROOT,
        "%-15s %5s | %8s %6s %6s | %8s %6s %6s | %6s",
        "page",
        "n",
        "wait p50",
        "p95",
        "p99",
        "work p50",
        "p95",
        "p99",
        "kB");
  }

  String line(String kind, boolean addresses) {
    return String.format(
            Locale.ROOT,
            "%-15s %5d | %8.1f %6.1f %6.1f | %8.1f %6.1f %6.1f | %6.1f",
            kind,
            waited.size(),
            percentile(waited, 50),
            percentile(waited, 95),
            percentile(waited, 99),
            percentile(worked, 50),
            percentile(worked, 95),
            percentile(worked, 99),
            largest / 1000.0)
        + (addresses ? "  " + heaviest : "");
  }
}
