package org.twosource.app.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.twosource.corroboration.Brief;
import org.twosource.time.Interval;

/** The timeline: dates in words, and for each a bar as long as the date is unsure. */
final class HtmlTimeline {

  private final List<Brief.TimelineEntry> entries;
  private final Html html;
  private final Optional<LocalDate> first;
  private final Optional<LocalDate> last;

  HtmlTimeline(List<Brief.TimelineEntry> entries, Html html) {
    this.entries = entries;
    this.html = html;
    this.first = days().min(LocalDate::compareTo);
    this.last = days().max(LocalDate::compareTo);
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  void write() {
    html.tag("ol", () -> entries.forEach(this::entry), "class", "timeline");
  }

  private void entry(Brief.TimelineEntry entry) {
    html.line()
        .tag(
            "li",
            () -> {
              html.tag("span", Dates.of(entry.interval()), "class", "when");
              html.tag("a", entry.statement(), "href", "#" + HtmlBrief.anchor(entry.finding()));
              if (first.isPresent() && last.isPresent() && !first.equals(last)) {
                bar(entry.interval(), first.get(), last.get());
              }
            });
  }

  private void bar(Interval interval, LocalDate from, LocalDate to) {
    double span = to.toEpochDay() - from.toEpochDay() + 1.0;
    double start = (interval.earliest().orElse(from).toEpochDay() - from.toEpochDay()) / span;
    double end = (interval.latest().orElse(to).toEpochDay() - from.toEpochDay() + 1) / span;
    boolean open = interval.earliest().isEmpty() || interval.latest().isEmpty();
    html.tag(
        "svg",
        () -> {
          html.tag("line", "", "x1", "0", "x2", "100%", "y1", "5", "y2", "5");
          html.tag(
              "rect",
              "",
              "class",
              open ? "open" : "",
              "x",
              percent(start),
              "y",
              "1",
              "width",
              percent(Math.max(0.012, end - start)),
              "height",
              "8",
              "rx",
              "4");
        },
        "class",
        "bar",
        "width",
        "100%",
        "height",
        "10",
        "aria-hidden",
        "true");
  }

  private Stream<LocalDate> days() {
    return entries.stream()
        .map(Brief.TimelineEntry::interval)
        .flatMap(interval -> Stream.of(interval.earliest(), interval.latest()))
        .flatMap(Optional::stream);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }
}
