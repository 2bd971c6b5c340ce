package org.twosource.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.twosource.time.ClueLink.ClueRef;

/** The date that a report opens with: "PORT LENNA, April 9 (HNB) -", "Published July 5 2016". */
public final class Dateline {

  /** Within so many characters a date still stands at the head of a text. */
  private static final int HEAD = 70;

  /** The same for a date with its year behind a name or a mark: "… AFP Monday 6 Jun 2016". */
  private static final int LEAD = 200;

  private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");
  private static final Pattern NAME_BEFORE =
      Pattern.compile("(^|[.|)]\\s*|[\\s(]\\p{Lu}[\\p{L}]*\\s)$");
  private static final Pattern PLACE = Pattern.compile("[\\p{Lu}][\\p{L} .,()'’-]{1,50}[,(]\\s*");
  private static final Pattern OPENING =
      Pattern.compile("(?i)\\s*((date of )?publication:? |published:? (on )?|updated:? (on )?)?");
  private static final Pattern AGENCY = Pattern.compile("(?s)\\s*[,)]?\\s*(\\(|\\[|-|–|—|/).*");

  private Dateline() {}

  /**
   * Whether the date of a text from {@code start} to {@code end} is the one it opens with, and not
   * one that its first sentence tells of.
   */
  public static boolean isAt(String text, int start, int end) {
    if (start > LEAD) {
      return false;
    }
    String before = text.substring(0, start);
    if (YEAR.matcher(text.substring(start, end)).find()) {
      return OPENING.matcher(before).matches() || NAME_BEFORE.matcher(before).find();
    }
    if (start > HEAD) {
      return false;
    }
    return OPENING.matcher(before).matches()
        || (PLACE.matcher(before).matches() && AGENCY.matcher(text.substring(end)).matches());
  }

  /** The report with the day that its dateline fixes, where it has no other. */
  static ReportClues read(ReportClues report, LocalDate asOf) {
    return report.stated().isPresent()
        ? report
        : full(report)
            .filter(i -> !day(report, i).isAfter(asOf))
            .map(i -> new ReportClues(report.id(), Optional.of(day(report, i)), report.clues()))
            .orElse(report);
  }

  static ReportDating dating(ReportClues report) {
    int clue = full(report).orElse(0);
    return new ReportDating(
        report.id(),
        report.stated().map(Interval::day),
        List.of(new ClueRef(report.id(), clue)),
        List.of("It opens with its date, “" + report.clues().get(clue).words() + "”."));
  }

  private static Optional<Integer> full(ReportClues report) {
    return IntStream.range(0, report.clues().size())
        .boxed()
        .filter(
            i ->
                report.clues().get(i).news() == Clue.News.HEAD
                    && report.clues().get(i).time().absolute())
        .filter(i -> resolved(report, i).filter(Interval::isDay).isPresent())
        .min(Comparator.comparing(i -> report.clues().get(i).time().span()));
  }

  private static Optional<Interval> resolved(ReportClues report, int clue) {
    Clue one = report.clues().get(clue);
    return one.time().resolve(Interval.day(LocalDate.EPOCH), one.reading());
  }

  private static LocalDate day(ReportClues report, int clue) {
    return resolved(report, clue).flatMap(Interval::earliest).orElseThrow();
  }
}
