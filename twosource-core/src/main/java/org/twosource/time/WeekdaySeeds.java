package org.twosource.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.twosource.time.ClueLink.ClueRef;
import org.twosource.time.TimeExpression.Direction;

/**
 * Dates named with their weekday, "Thursday, June 18": few years have them. Such a day is taken to
 * lie within {@value PublicationDater#BUNDLE_DAYS} days of publication.
 */
final class WeekdaySeeds {
  private WeekdaySeeds() {}

  static List<YearSeed> of(DatingProblem problem) {
    List<YearSeed> seeds = new ArrayList<>();
    for (ReportClues report : problem.reports()) {
      for (int i = 0; i < report.clues().size(); i++) {
        if (isPair(report.clues().get(i).time())) {
          YearSeed seed = seed(problem, new ClueRef(report.id(), i));
          if (!seed.windows().isEmpty()) {
            seeds.add(seed);
          }
        }
      }
    }
    return seeds;
  }

  private static boolean isPair(TimeExpression time) {
    return time.saysWhen() && !time.absolute() && time.pairedWeekday().isPresent();
  }

  private static YearSeed seed(DatingProblem problem, ClueRef ref) {
    Clue clue = problem.clue(ref);
    long before = clue.past() ? 0 : PublicationDater.BUNDLE_DAYS;
    long after = clue.reading() == Direction.FUTURE ? 0 : PublicationDater.BUNDLE_DAYS;
    long asOf = problem.asOf().toEpochDay();
    List<YearSeed.Window> windows = new ArrayList<>();
    List<Integer> years = new ArrayList<>();
    IntStream.rangeClosed(problem.first().getYear(), problem.asOf().getYear())
        .mapToObj(year -> LocalDate.of(year, 7, 1).toEpochDay())
        .flatMap(day -> problem.resolve(ref, day).filter(Interval::isDay).stream())
        .map(day -> day.earliest().orElseThrow())
        .filter(day -> clue.time().pairedWeekday().map(day.getDayOfWeek()::equals).orElse(false))
        .filter(day -> day.toEpochDay() - before <= asOf)
        .distinct()
        .forEach(
            day -> {
              long from = Math.max(day.toEpochDay() - before, problem.first().toEpochDay());
              windows.add(new YearSeed.Window(from, Math.min(day.toEpochDay() + after, asOf)));
              years.add(day.getYear());
            });
    return new YearSeed(ref.report(), windows, List.of(ref), years);
  }

  /**
   * What a report tells of a weekday after it named such a date is not before that date: "… on
   * Thursday, June 18. The mayor said on Friday".
   */
  static List<ClueLink> order(List<ReportClues> reports) {
    List<ClueLink> links = new ArrayList<>();
    for (ReportClues report : reports) {
      for (int i = 0; i < report.clues().size(); i++) {
        Clue dated = report.clues().get(i);
        for (int j = i + 1; isPair(dated.time()) && j < report.clues().size(); j++) {
          Clue weekday = report.clues().get(j);
          if (dated.past() && weekday.past() && isBareWeekday(weekday.time())) {
            links.add(link(report.id(), i, dated, j, weekday));
          }
        }
      }
    }
    return links;
  }

  private static boolean isBareWeekday(TimeExpression time) {
    return time instanceof FoundTime found && found.meaning() instanceof Weekday;
  }

  private static ClueLink link(String report, int i, Clue dated, int j, Clue weekday) {
    return new ClueLink(
        new ClueRef(report, i),
        new ClueRef(report, j),
        ClueLink.Order.NOT_AFTER,
        "“" + weekday.words() + "” is told after “" + dated.words() + "”.");
  }
}
