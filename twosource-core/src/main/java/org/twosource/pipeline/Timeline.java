package org.twosource.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twosource.claim.Claim;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.ClaimRef;
import org.twosource.corroboration.Finding;
import org.twosource.time.Interval;

/** Puts findings with a known time in order. */
final class Timeline {

  private Timeline() {}

  static List<Brief.TimelineEntry> of(List<ReportReading> readings, List<Finding> findings) {
    Map<ClaimRef, Claim> claims = new HashMap<>();
    readings.forEach(
        reading ->
            reading
                .claims()
                .forEach(
                    claim -> claims.put(new ClaimRef(reading.report().id(), claim.id()), claim)));
    List<Brief.TimelineEntry> found = new ArrayList<>();
    for (Finding finding : findings) {
      finding.claims().stream()
          .map(claims::get)
          .filter(java.util.Objects::nonNull)
          .map(Claim::time)
          .flatMap(Optional::stream)
          .min(
              Comparator.comparingLong(Timeline::width)
                  .thenComparing(
                      interval -> interval.earliest().map(LocalDate::toString).orElse("")))
          .ifPresent(
              interval ->
                  found.add(
                      new Brief.TimelineEntry(
                          interval, grain(interval), finding.statement(), finding.id())));
    }
    found.sort(
        Comparator.comparing(
                (Brief.TimelineEntry entry) ->
                    entry
                        .interval()
                        .earliest()
                        .or(() -> entry.interval().latest())
                        .map(LocalDate::toEpochDay)
                        .orElse(0L))
            .thenComparing(entry -> width(entry.interval()))
            .thenComparing(Brief.TimelineEntry::finding));
    return found;
  }

  private static long width(Interval interval) {
    return interval.earliest().isPresent() && interval.latest().isPresent()
        ? interval.latest().get().toEpochDay() - interval.earliest().get().toEpochDay()
        : 100_000;
  }

  private static String grain(Interval interval) {
    long width = width(interval);
    return width == 0
        ? "day"
        : width <= 7 ? "week" : width <= 31 ? "month" : width <= 366 ? "year" : "open";
  }
}
