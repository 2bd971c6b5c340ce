package org.twosource.bench.newsroom;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How long answers took, and how large they were. */
final class Timing {

  private final List<Long> nanos = new ArrayList<>();
  private int largest;
  private long slowest;
  private String slowestAddress = "";

  void add(long time, int bytes, String address) {
    nanos.add(time);
    largest = Math.max(largest, bytes);
    if (time > slowest) {
      slowest = time;
      slowestAddress = address;
    }
  }

  void addAll(Timing other) {
    nanos.addAll(other.nanos);
    largest = Math.max(largest, other.largest);
    if (other.slowest > slowest) {
      slowest = other.slowest;
      slowestAddress = other.slowestAddress;
    }
  }

  /** By the nearest rank: the least time that so many per cent do not exceed. */
  double percentile(double percent) {
    List<Long> sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    int rank = (int) Math.ceil(percent / 100 * sorted.size());
    return sorted.isEmpty() ? 0 : sorted.get(Math.max(0, rank - 1)) / 1e6;
  }

  String line(String kind) {
    return String.format(
        Locale.ROOT,
        "%-16s %5d %7.1f %7.1f %7.1f %7.1f %8.1f  %s",
        kind,
        nanos.size(),
        percentile(50),
        percentile(95),
        percentile(99),
        slowest / 1e6,
        largest / 1000.0,
        slowestAddress);
  }
}
