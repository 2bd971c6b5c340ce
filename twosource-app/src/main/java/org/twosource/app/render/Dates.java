package org.twosource.app.render;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.twosource.claim.ReportReading;
import org.twosource.time.Interval;

/** Intervals as people write them, no more exact than they are. */
public final class Dates {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

  private Dates() {}

  /** "3 Sept 2026", "September 2026", "from 3 Sept 2026". */
  public static String of(Interval interval) {
    Optional<LocalDate> from = interval.earliest();
    Optional<LocalDate> to = interval.latest();
    if (from.isPresent() && to.isPresent()) {
      return between(from.get(), to.get());
    }
    return from.map(day -> "from " + DAY.format(day))
        .or(() -> to.map(day -> "by " + DAY.format(day)))
        .orElse("date unknown");
  }

  /** When a report came out and how that is known. */
  public static String published(ReportReading.PublishedFound published) {
    String when = published.interval().map(Dates::of).orElse("undated");
    return published.basis() == ReportReading.Origin.INFERRED ? when + " (worked out)" : when;
  }

  private static String between(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return DAY.format(from);
    }
    boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
    if (from.getYear() == to.getYear()) {
      if (wholeMonths && from.getMonth() == to.getMonth()) {
        return MONTH.format(from);
      }
      if (wholeMonths && from.getMonthValue() == 1 && to.getMonthValue() == 12) {
        return Integer.toString(from.getYear());
      }
      return from.getMonth() == to.getMonth()
          ? from.getDayOfMonth() + "–" + DAY.format(to)
          : SHORT.format(from) + " – " + DAY.format(to);
    }
    return DAY.format(from) + " – " + DAY.format(to);
  }
}
