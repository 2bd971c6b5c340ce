package org.twosource.corroboration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twosource.claim.ReportReading;

/**
 * Which report had it first, as one order over all: outlets that others credit, then by day and
 * hour; on one day, where an hour is not known, those that an agency wrote. Nothing depends on the
 * order in which the reports were given.
 */
final class Precedence {

  private record Key(boolean later, LocalDate day, String hour, String id) {}

  private final Map<String, Integer> ranks = new HashMap<>();

  /**
   * @param credited the reports whose outlets other reports credit
   * @param agencies the reports that an agency wrote
   */
  Precedence(List<ReportReading> readings, Set<String> credited, Set<String> agencies) {
    List<Key> keys =
        readings.stream()
            .map(reading -> key(reading, credited, agencies))
            .sorted(
                Comparator.comparing(Key::later)
                    .thenComparing(Key::day)
                    .thenComparing(Key::hour)
                    .thenComparing(Key::id))
            .toList();
    for (int i = 0; i < keys.size(); i++) {
      ranks.put(keys.get(i).id(), i);
    }
  }

  /** A report's place in the order, the first 0. */
  int of(String report) {
    return ranks.getOrDefault(report, Integer.MAX_VALUE);
  }

  private static Key key(ReportReading reading, Set<String> credited, Set<String> agencies) {
    String id = reading.report().id();
    String unknown = agencies.contains(id) ? "" : "~";
    String stated = reading.report().published().map(published -> published.stated()).orElse("");
    if (stated.length() > 10) {
      try {
        var utc = OffsetDateTime.parse(stated).withOffsetSameInstant(ZoneOffset.UTC);
        return new Key(!credited.contains(id), utc.toLocalDate(), utc.toLocalTime().toString(), id);
      } catch (DateTimeException e) {
        // A time without its zone tells the day only.
      }
    }
    LocalDate day =
        reading
            .published()
            .interval()
            .flatMap(interval -> interval.earliest())
            .orElse(LocalDate.MAX);
    return new Key(!credited.contains(id), day, unknown, id);
  }
}
