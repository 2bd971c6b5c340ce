package org.twosource.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.twosource.time.ClueLink.ClueRef;
import org.twosource.time.ClueLink.Order;

/**
 * Something that fixes the year of one report, or leaves few of them: a stated day, a link between
 * a calendar date and a time that counts from the report's day, or a date named with its weekday.
 *
 * @param report the report it dates
 * @param windows the days of publication it allows, one window for each year, in order
 * @param clues the clues it rests on, empty for a stated day
 * @param years the years of the calendar date, in order
 */
record YearSeed(String report, List<Window> windows, List<ClueRef> clues, List<Integer> years) {

  record Window(long from, long to) {}

  /**
   * The first seed of a problem that leaves at most half of the years. One is enough: whatever else
   * is known is enforced within its windows. Only of dates named with their weekday are all given,
   * as a report may look back on more than one.
   */
  static List<YearSeed> of(DatingProblem problem) {
    for (ReportClues report : problem.reports()) {
      if (report.stated().isPresent()) {
        long day = report.stated().get().toEpochDay();
        return List.of(
            new YearSeed(report.id(), List.of(new Window(day, day)), List.of(), List.of()));
      }
    }
    Optional<YearSeed> linked = linked(problem);
    return linked.map(List::of).orElseGet(() -> WeekdaySeeds.of(problem));
  }

  private static Optional<YearSeed> linked(DatingProblem problem) {
    return problem.links().stream()
        .filter(link -> link.order() == Order.SAME)
        .sorted(Comparator.comparing(link -> !link.inOneReport()))
        .flatMap(
            link ->
                Stream.of(
                        fromDate(problem, link.first(), link.second()),
                        fromDate(problem, link.second(), link.first()))
                    .flatMap(Optional::stream))
        .findFirst();
  }

  /** The windows in which {@code relative} can mean one of the days that {@code date} can mean. */
  private static Optional<YearSeed> fromDate(
      DatingProblem problem, ClueRef date, ClueRef relative) {
    if (problem.clue(date).time().grain() != Grain.DAY
        || problem.clue(relative).time().absolute()) {
      return Optional.empty();
    }
    NavigableMap<Long, Interval> meant = meanings(problem, date);
    List<Window> windows = new ArrayList<>();
    List<Integer> years = new ArrayList<>();
    for (Interval day : meant.values()) {
      window(problem, relative, day)
          .filter(window -> !date.report().equals(relative.report()) || same(problem, date, window))
          .ifPresent(
              window -> {
                windows.add(window);
                years.add(day.earliest().orElseThrow().getYear());
              });
    }
    int span = problem.asOf().getYear() - problem.first().getYear() + 1;
    boolean telling = problem.clue(date).time().absolute() || windows.size() * 2 <= span;
    return windows.isEmpty() || !telling
        ? Optional.empty()
        : Optional.of(new YearSeed(relative.report(), windows, List.of(date, relative), years));
  }

  private static boolean same(DatingProblem problem, ClueRef date, Window window) {
    for (long day = window.from(); day <= window.to(); day++) {
      if (problem.possible(date, day)) {
        return true;
      }
    }
    return false;
  }

  /** The days a calendar date can mean, one a year; none for what moves with the report's day. */
  private static NavigableMap<Long, Interval> meanings(DatingProblem problem, ClueRef date) {
    NavigableMap<Long, Interval> meant = new TreeMap<>();
    int from = problem.first().getYear();
    int to = problem.asOf().getYear();
    for (int year = from; year <= to; year++) {
      for (int half = 0; half < 2; half++) {
        long day = LocalDate.of(year, half == 0 ? 1 : 12, half == 0 ? 1 : 31).toEpochDay();
        problem
            .resolve(date, day)
            .filter(Interval::isDay)
            .filter(found -> !found.earliest().orElseThrow().isAfter(problem.asOf()))
            .filter(found -> !found.earliest().orElseThrow().isBefore(problem.first()))
            .ifPresent(found -> meant.put(found.earliest().orElseThrow().toEpochDay(), found));
      }
    }
    // What takes more than one day in a year, such as a weekday, is no calendar date.
    long years =
        meant.values().stream().map(i -> i.earliest().orElseThrow().getYear()).distinct().count();
    boolean calendar =
        meant.values().stream()
                .map(i -> i.earliest().orElseThrow().getDayOfMonth())
                .distinct()
                .count()
            == 1;
    if (years < meant.size() || !calendar) {
      meant.clear();
    }
    return meant;
  }

  /** The days on which {@code relative} means {@code target}; they are one stretch. */
  private static Optional<Window> window(DatingProblem problem, ClueRef relative, Interval target) {
    long near = target.earliest().orElseThrow().toEpochDay();
    long low = Math.max(problem.first().toEpochDay(), near - 200);
    long high = Math.min(problem.asOf().toEpochDay(), near + 366);
    long from = boundary(problem, relative, low, high, target, true);
    long to = boundary(problem, relative, low, high, target, false) - 1;
    return from > to ? Optional.empty() : Optional.of(new Window(from, to));
  }

  /**
   * The first day of {@code low..high} on which the clue has reached, or has passed, the target.
   */
  private static long boundary(
      DatingProblem problem, ClueRef clue, long low, long high, Interval target, boolean reached) {
    long from = low;
    long to = high + 1;
    while (from < to) {
      long middle = Math.floorDiv(from + to, 2);
      Optional<Interval> meant = problem.resolve(clue, middle);
      boolean beyond = meant.isPresent() && beyond(meant.get(), target, reached);
      if (beyond) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  private static boolean beyond(Interval meant, Interval target, boolean reached) {
    LocalDate day = target.earliest().orElseThrow();
    return reached
        ? meant.latest().isEmpty() || !meant.latest().get().isBefore(day)
        : meant.earliest().isPresent() && meant.earliest().get().isAfter(day);
  }
}
