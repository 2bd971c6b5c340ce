package org.twosource.room.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twosource.app.render.Dates;
import org.twosource.app.render.Scale;
import org.twosource.corroboration.Brief;
import org.twosource.time.Interval;

/**
 * What happened when. A date that is known to the day is a dot, one that is not a span as long as
 * it is unsure; what lies long before the reports stands above the scale, so that the days in
 * question keep their room.
 *
 * @param ticks the scale
 * @param earlier what lies before the scale
 * @param rows what lies on it
 */
public record TimeChart(List<Tick> ticks, List<Row> earlier, List<Row> rows) {

  /** So many days before the first report the scale may begin. */
  private static final int BEFORE = 45;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

  /** What happened at one time. */
  public record Together(Row first, List<Row> rows) {}

  /** Rows with the same time put together, in the order of the first of each. */
  public static List<Together> together(List<Row> rows) {
    Map<String, List<Row>> found = new LinkedHashMap<>();
    rows.forEach(
        row ->
            found
                .computeIfAbsent(
                    row.when() + row.at() + row.width() + row.day(), absent -> new ArrayList<>())
                .add(row));
    return found.values().stream().map(same -> new Together(same.get(0), same)).toList();
  }

  /** A day of the scale. */
  public record Tick(String at, String label) {}

  /**
   * Something that happened.
   *
   * @param when its date in words
   * @param finding the id of the finding that says so
   * @param day whether it is known to the day
   * @param at where it starts
   * @param width how long it is unsure
   * @param fromOpen whether its start is open
   * @param toOpen whether its end is open
   */
  public record Row(
      String when,
      String statement,
      String finding,
      boolean day,
      String at,
      String width,
      boolean fromOpen,
      boolean toOpen) {}

  /**
   * Draws a timeline.
   *
   * @param published the days on which the reports came out
   */
  public static TimeChart of(List<Brief.TimelineEntry> entries, List<LocalDate> published) {
    Optional<LocalDate> begin =
        published.stream().min(LocalDate::compareTo).map(day -> day.minusDays(BEFORE));
    List<Brief.TimelineEntry> inside = new ArrayList<>();
    List<Brief.TimelineEntry> before = new ArrayList<>();
    for (Brief.TimelineEntry entry : entries) {
      LocalDate known =
          entry.interval().earliest().or(() -> entry.interval().latest()).orElse(LocalDate.MAX);
      boolean early = begin.isPresent() && known.isBefore(begin.get());
      (early ? before : inside).add(entry);
    }
    List<LocalDate> days =
        Stream.concat(
                inside.stream()
                    .map(Brief.TimelineEntry::interval)
                    .flatMap(interval -> Stream.of(interval.earliest(), interval.latest()))
                    .flatMap(Optional::stream),
                published.stream())
            .sorted()
            .toList();
    if (days.isEmpty()) {
      return new TimeChart(
          List.of(), before.stream().map(entry -> row(entry, new Scale(0, 1))).toList(), List.of());
    }
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    Scale scale = new Scale(first.toEpochDay(), last.toEpochDay() + 1.0);
    return new TimeChart(
        ticks(first, last, scale),
        before.stream().map(entry -> row(entry, scale)).toList(),
        inside.stream().map(entry -> row(entry, scale)).toList());
  }

  private static Row row(Brief.TimelineEntry entry, Scale scale) {
    Interval interval = entry.interval();
    double from =
        scale.at(interval.earliest().map(LocalDate::toEpochDay).orElse((long) scale.from()));
    double to = scale.at(interval.latest().map(day -> day.toEpochDay() + 1.0).orElse(scale.to()));
    return new Row(
        Dates.of(interval),
        entry.statement(),
        entry.finding(),
        interval.isDay(),
        Scale.percent(interval.isDay() ? (from + to) / 2 : from),
        Scale.percent(Math.max(0.5, to - from)),
        interval.earliest().isEmpty(),
        interval.latest().isEmpty());
  }

  private static List<Tick> ticks(LocalDate first, LocalDate last, Scale scale) {
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    List<Tick> ticks = new ArrayList<>();
    if (days > 150) {
      long step = Math.max(1, days / 30 / 6);
      for (LocalDate at = first.withDayOfMonth(1).plusMonths(1);
          !at.isAfter(last);
          at = at.plusMonths(step)) {
        ticks.add(new Tick(Scale.percent(scale.at((double) at.toEpochDay())), MONTH.format(at)));
      }
      return ticks;
    }
    long step = Math.max(1, (days + 5) / 6);
    for (LocalDate at = first; !at.isAfter(last); at = at.plusDays(step)) {
      ticks.add(new Tick(Scale.percent(scale.at(at.toEpochDay() + 0.5)), DAY.format(at)));
    }
    return ticks;
  }
}
