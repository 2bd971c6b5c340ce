package org.twosource.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twosource.time.ClueLink.Order;

/**
 * Dates undated reports of a bundle from their own words and from each other, by constraint
 * propagation.
 *
 * <p>A weekday told as past lies at most six days before publication, a month and day without a
 * year at most a year before it; reports of one bundle come out within {@value #BUNDLE_DAYS} days
 * of each other, and so does a date that is named with its weekday; nothing lies after {@code
 * asOf}. Of several years that fit, the latest is taken, and in it every day that fits. Where
 * nothing fixes the year nothing is guessed. Where the clues contradict each other the weakest is
 * set aside, and the result says so.
 *
 * <p>Pure and deterministic; holds no state.
 */
public final class PublicationDater {
  static final int BUNDLE_DAYS = 14;
  private static final int WIDEST_ANSWER = 62;

  /** So many days apart, tried in turn: reports of one story come out close together. */
  private static final int[] CLOSE = {2, 4, 7, BUNDLE_DAYS};

  private static final String FRESH =
      "News is told on the day or the day after: what a report tells last is taken for that.";
  private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

  /**
   * Dates the reports of one bundle.
   *
   * @param reports the bundle, in any order; the result keeps it
   * @param links which clues speak of one event, or of events in a known order
   * @param asOf the last possible day
   */
  public List<ReportDating> date(List<ReportClues> reports, List<ClueLink> links, LocalDate asOf) {
    List<ReportClues> headed = reports.stream().map(report -> Dateline.read(report, asOf)).toList();
    List<ClueLink> usable = DatingProblem.usable(headed, links);
    if (headed.stream().anyMatch(report -> report.clues().stream().anyMatch(Clue::fresh))) {
      for (int days : CLOSE) {
        DatingProblem fresh = new DatingProblem(headed, usable, FIRST_DAY, asOf, days, true);
        Optional<DatingSolution> found = solve(fresh, YearSeed.of(fresh));
        if (found.isPresent()) {
          return told(reports, headed, found.get().results(List.of(FRESH), WIDEST_ANSWER));
        }
      }
    }
    return told(reports, headed, loosely(headed, usable, asOf));
  }

  /** With the datelines that gave reports their days. */
  private static List<ReportDating> told(
      List<ReportClues> reports, List<ReportClues> headed, List<ReportDating> dated) {
    List<ReportDating> all = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      boolean own = reports.get(i).stated().equals(headed.get(i).stated());
      all.add(own ? dated.get(i) : Dateline.dating(headed.get(i)));
    }
    return all;
  }

  /** Where news is not told on the day: by the order of its days alone. */
  private static List<ReportDating> loosely(
      List<ReportClues> reports, List<ClueLink> links, LocalDate asOf) {
    List<ClueLink> known = new ArrayList<>(links);
    known.addAll(WeekdaySeeds.order(reports));
    known.sort(Comparator.comparing(PublicationDater::weight));
    List<String> dropped = new ArrayList<>();
    boolean close = true;
    while (true) {
      DatingProblem problem =
          new DatingProblem(
              reports, known, FIRST_DAY, asOf, close ? BUNDLE_DAYS : DatingProblem.APART, false);
      List<YearSeed> seeds = YearSeed.of(problem);
      if (seeds.isEmpty()) {
        return undated(reports, dropped);
      }
      Optional<DatingSolution> found = solve(problem, seeds);
      if (found.isPresent()) {
        return found.get().results(dropped, WIDEST_ANSWER);
      }
      if (close && solve(problem.apart(), seeds).isPresent()) {
        close = false;
        dropped.add("The dates of these reports lie more than " + BUNDLE_DAYS + " days apart.");
        continue;
      }
      if (known.isEmpty()) {
        return undated(reports, dropped);
      }
      ClueLink weakest = weakest(problem, known);
      known.remove(weakest);
      dropped.add("Set aside, because it contradicts the other dates: " + weakest.why());
    }
  }

  private static Optional<DatingSolution> solve(DatingProblem problem, List<YearSeed> seeds) {
    return seeds.stream().flatMap(seed -> solve(problem, seed).stream()).findFirst();
  }

  /** The solution in the latest year that fits all constraints. */
  private static Optional<DatingSolution> solve(DatingProblem problem, YearSeed seed) {
    for (int i = seed.windows().size() - 1; i >= 0; i--) {
      Optional<DatingSolution> solution = DatingSolution.in(problem, seed, i);
      if (solution.isPresent()) {
        return solution;
      }
    }
    return Optional.empty();
  }

  /** The first link, weakest kind first, without which the rest agrees; else the weakest. */
  private static ClueLink weakest(DatingProblem problem, List<ClueLink> known) {
    for (ClueLink link : known) {
      DatingProblem without = problem.without(link);
      if (solve(without, YearSeed.of(without)).isPresent()) {
        return link;
      }
    }
    return known.get(0);
  }

  private static int weight(ClueLink link) {
    return (link.order() == Order.SAME ? 2 : 0) + (link.inOneReport() ? 1 : 0);
  }

  private static List<ReportDating> undated(List<ReportClues> reports, List<String> dropped) {
    return reports.stream()
        .map(report -> new ReportDating(report.id(), Optional.empty(), List.of(), dropped))
        .toList();
  }
}
