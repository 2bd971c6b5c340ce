package org.twosource.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.twosource.time.ClueLink.ClueRef;
import org.twosource.time.TimeExpression.Direction;

/** Reports, links and limits of one dating; remembers what clues resolve to. */
final class DatingProblem {
  /** Further apart than this the reports of a bundle never are. */
  static final int APART = 370;

  private final List<ReportClues> reports;
  private final List<ClueLink> links;
  private final LocalDate first;
  private final LocalDate asOf;
  private final int closeness;
  private final boolean fresh;
  private final Map<String, ReportClues> byId = new HashMap<>();
  private final Map<ClueRef, Map<Long, Optional<Interval>>> resolved;

  DatingProblem(
      List<ReportClues> reports,
      List<ClueLink> links,
      LocalDate first,
      LocalDate asOf,
      int closeness,
      boolean fresh) {
    this(reports, links, first, asOf, closeness, fresh, new HashMap<>());
  }

  private DatingProblem(
      List<ReportClues> reports,
      List<ClueLink> links,
      LocalDate first,
      LocalDate asOf,
      int closeness,
      boolean fresh,
      Map<ClueRef, Map<Long, Optional<Interval>>> resolved) {
    this.reports = List.copyOf(reports);
    this.links = List.copyOf(links);
    this.first = first;
    this.asOf = asOf;
    this.closeness = closeness;
    this.fresh = fresh;
    this.resolved = resolved;
    reports.forEach(report -> byId.put(report.id(), report));
  }

  /** The links whose clues exist and can be resolved. */
  static List<ClueLink> usable(List<ReportClues> reports, List<ClueLink> links) {
    Set<ClueRef> known = new HashSet<>();
    for (ReportClues report : reports) {
      for (int i = 0; i < report.clues().size(); i++) {
        if (report.clues().get(i).time().saysWhen()) {
          known.add(new ClueRef(report.id(), i));
        }
      }
    }
    return links.stream()
        .filter(link -> known.contains(link.first()) && known.contains(link.second()))
        .toList();
  }

  DatingProblem apart() {
    return new DatingProblem(reports, links, first, asOf, APART, fresh, resolved);
  }

  DatingProblem without(ClueLink link) {
    List<ClueLink> rest = links.stream().filter(other -> !other.equals(link)).toList();
    return new DatingProblem(reports, rest, first, asOf, closeness, fresh, resolved);
  }

  List<ReportClues> reports() {
    return reports;
  }

  List<ClueLink> links() {
    return links;
  }

  LocalDate first() {
    return first;
  }

  LocalDate asOf() {
    return asOf;
  }

  /** How many days the reports may lie apart. */
  int closeness() {
    return closeness;
  }

  Clue clue(ClueRef ref) {
    ReportClues report = byId.get(ref.report());
    if (report == null) {
      throw new IllegalArgumentException("no report " + ref.report());
    }
    return report.clues().get(ref.clue());
  }

  /** What a clue means in a report of that day. */
  Optional<Interval> resolve(ClueRef ref, long day) {
    return resolved
        .computeIfAbsent(ref, key -> new HashMap<>())
        .computeIfAbsent(
            day,
            key -> {
              Clue clue = clue(ref);
              Interval on = Interval.day(LocalDate.ofEpochDay(day));
              return clue.time().resolve(on, clue.reading());
            });
  }

  /** Whether a report of that day can contain the clue as told. */
  boolean possible(ClueRef ref, long day) {
    Clue clue = clue(ref);
    boolean fits = !clue.time().absolute() && (!clue.past() || clue.reading() == Direction.PAST);
    if (fits && clue.time().pairedWeekday().isEmpty()) {
      return true;
    }
    Optional<Interval> meant = resolve(ref, day);
    if (meant.isEmpty() || meant.get().earliest().isEmpty()) {
      return true;
    }
    LocalDate start = meant.get().earliest().get();
    if (clue.past() && start.toEpochDay() > day) {
      return false;
    }
    return clue.time().absolute()
        || clue.time().pairedWeekday().map(start.getDayOfWeek()::equals).orElse(true);
  }

  /** Whether what the report tells last is of that day or the day before. */
  boolean fresh(ReportClues report, long day) {
    if (!fresh || report.stated().isPresent()) {
      return true;
    }
    OptionalLong head = last(report, day, Clue.News.HEAD);
    OptionalLong last = last(report, day, Clue.News.FRESH);
    return head.isPresent()
        ? head.getAsLong() == day
        : last.stream().allMatch(told -> told == day || told == day - 1);
  }

  /** The last of the days that such clues mean, in a report of that day. */
  private OptionalLong last(ReportClues report, long day, Clue.News news) {
    return IntStream.range(0, report.clues().size())
        .filter(i -> report.clues().get(i).news() == news)
        .mapToObj(i -> resolve(new ClueRef(report.id(), i), day))
        .flatMap(Optional::stream)
        .flatMap(meant -> meant.latest().stream())
        .mapToLong(LocalDate::toEpochDay)
        .max();
  }

  /** Whether the link holds for reports of those days. */
  boolean holds(ClueLink link, long firstDay, long secondDay) {
    Optional<Interval> one = resolve(link.first(), firstDay);
    Optional<Interval> other = resolve(link.second(), secondDay);
    if (one.isEmpty() || other.isEmpty()) {
      return true;
    }
    if (link.order() == ClueLink.Order.SAME) {
      return one.get().meets(other.get());
    }
    return one.get().earliest().isEmpty()
        || other.get().latest().isEmpty()
        || !one.get().earliest().get().isAfter(other.get().latest().get());
  }
}
