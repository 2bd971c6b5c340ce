package org.twosource.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.twosource.time.ClueLink.ClueRef;

/** The days left to every report in one year, by propagation to a fixed point. */
final class DatingSolution {
  private final DatingProblem problem;
  private final YearSeed seed;
  private final int window;
  private final Map<String, NavigableSet<Long>> days = new LinkedHashMap<>();
  private final Map<String, Set<ClueRef>> evidence = new LinkedHashMap<>();
  private final Map<String, Set<String>> why = new LinkedHashMap<>();

  private DatingSolution(DatingProblem problem, YearSeed seed, int window) {
    this.problem = problem;
    this.seed = seed;
    this.window = window;
  }

  /** The solution within a window of a seed, empty where the constraints leave none. */
  static Optional<DatingSolution> in(DatingProblem problem, YearSeed seed, int window) {
    DatingSolution solution = new DatingSolution(problem, seed, window);
    solution.start();
    boolean changed = true;
    while (changed) {
      if (solution.days.values().stream().anyMatch(Set::isEmpty)) {
        return Optional.empty();
      }
      changed = solution.propagate();
    }
    return solution.days.values().stream().anyMatch(Set::isEmpty)
        ? Optional.empty()
        : Optional.of(solution);
  }

  private void start() {
    YearSeed.Window allowed = seed.windows().get(window);
    int around = problem.closeness();
    for (ReportClues report : problem.reports()) {
      boolean own = report.id().equals(seed.report());
      long from = allowed.from() - (own ? 0 : around);
      long to = Math.min(allowed.to() + (own ? 0 : around), problem.asOf().toEpochDay());
      NavigableSet<Long> left = new TreeSet<>();
      if (report.stated().isPresent()) {
        long day = report.stated().get().toEpochDay();
        if (day >= from && day <= to) {
          left.add(day);
        }
      } else {
        LongStream.rangeClosed(from, to).filter(day -> possible(report, day)).forEach(left::add);
      }
      days.put(report.id(), left);
      evidence.put(report.id(), new LinkedHashSet<>());
      why.put(report.id(), new LinkedHashSet<>());
    }
    tell();
  }

  private boolean possible(ReportClues report, long day) {
    for (int i = 0; i < report.clues().size(); i++) {
      if (!problem.possible(new ClueRef(report.id(), i), day)) {
        return false;
      }
    }
    return problem.fresh(report, day);
  }

  /** Says what fixes the year. */
  private void tell() {
    if (seed.clues().isEmpty()) {
      return;
    }
    String date = problem.clue(seed.clues().get(0)).words();
    List<Integer> latestFirst = new ArrayList<>(seed.years());
    java.util.Collections.reverse(latestFirst);
    String years =
        latestFirst.stream().limit(3).map(String::valueOf).collect(Collectors.joining(", "));
    String more = latestFirst.size() > 3 ? ", …" : "";
    String shown =
        seed.clues().size() > 1
            ? String.format(
                "“%s” and “%s” are the same time, so",
                problem.clue(seed.clues().get(1)).words(), date)
            : String.format("From the weekday of “%s”, near which the report came out,", date);
    String sentence =
        String.format(
            "%s the year is %s%s; the latest that fits, not after %s, is %d.",
            shown, years, more, DayWords.day(problem.asOf()), seed.years().get(window));
    note(seed.report(), sentence, seed.clues());
  }

  private void note(String report, String sentence, List<ClueRef> clues) {
    Optional.ofNullable(why.get(report)).ifPresent(set -> set.add(sentence));
    Optional.ofNullable(evidence.get(report)).ifPresent(set -> set.addAll(clues));
  }

  private boolean propagate() {
    boolean changed = false;
    for (ClueLink link : problem.links()) {
      changed |= revise(link);
    }
    return keepClose() || changed;
  }

  private boolean revise(ClueLink link) {
    String one = link.first().report();
    String other = link.second().report();
    NavigableSet<Long> ones = left(one);
    NavigableSet<Long> others = left(other);
    boolean changed;
    if (one.equals(other)) {
      changed = ones.removeIf(day -> !problem.holds(link, day, day));
      told(changed, one, link);
      return changed;
    }
    changed =
        ones.removeIf(day -> others.stream().noneMatch(also -> problem.holds(link, day, also)));
    told(changed, one, link);
    boolean back =
        others.removeIf(also -> ones.stream().noneMatch(day -> problem.holds(link, day, also)));
    told(back, other, link);
    return changed || back;
  }

  private void told(boolean changed, String report, ClueLink link) {
    if (changed) {
      note(report, link.why(), List.of(link.first(), link.second()));
    }
  }

  private NavigableSet<Long> left(String report) {
    return days.computeIfAbsent(report, id -> new TreeSet<>());
  }

  private boolean keepClose() {
    boolean changed = false;
    for (Map.Entry<String, NavigableSet<Long>> entry : days.entrySet()) {
      for (NavigableSet<Long> other : days.values()) {
        if (other.isEmpty()) {
          return false;
        }
        long from = other.first() - problem.closeness();
        long to = other.last() + problem.closeness();
        changed |= entry.getValue().removeIf(day -> day < from || day > to);
      }
    }
    return changed;
  }

  /** The answer for every report; days left in more than {@code widest} stay unsaid. */
  List<ReportDating> results(List<String> dropped, int widest) {
    List<ReportDating> results = new ArrayList<>();
    for (ReportClues report : problem.reports()) {
      NavigableSet<Long> left = left(report.id());
      List<String> sentences = new ArrayList<>();
      if (report.stated().isPresent() || left.last() - left.first() > widest) {
        sentences.addAll(dropped);
        Optional<Interval> stated = report.stated().map(Interval::day);
        results.add(new ReportDating(report.id(), stated, List.of(), sentences));
        continue;
      }
      Interval published =
          Interval.of(LocalDate.ofEpochDay(left.first()), LocalDate.ofEpochDay(left.last()));
      sentences.addAll(why.getOrDefault(report.id(), Set.of()));
      if (sentences.isEmpty()) {
        sentences.add(
            "Reports of one bundle are taken to come out within "
                + problem.closeness()
                + " days of each other.");
      }
      sentences.add("So it came out " + DayWords.between(published) + ".");
      sentences.addAll(dropped);
      results.add(
          new ReportDating(
              report.id(),
              Optional.of(published),
              List.copyOf(evidence.getOrDefault(report.id(), Set.of())),
              sentences));
    }
    return results;
  }
}
