package org.twosource.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twosource.text.Document;
import org.twosource.time.ClueLink.ClueRef;
import org.twosource.time.ClueLink.Order;

class PublicationDaterTest {
  private static final TimeExtractor EXTRACTOR = TimeExtractors.english();
  private static final ClauseDirection DIRECTION = ClauseDirection.english();
  private static final LocalDate AS_OF = LocalDate.of(2025, 6, 1);

  private final PublicationDater dater = new PublicationDater();

  private static final ReportClues GAZETTE =
      report(
          "gazette",
          "The miner was found on Thursday. He was found on Dec. 26, the mine said. "
              + "He died Friday. The mayor said this week that the pit would close.");
  private static final ReportClues HERALD =
      report(
          "herald",
          "In Dec. 23 remarks the mayor announced the closure. A miner was found last week, "
              + "the radio reported on Monday.");

  private static ReportClues report(String id, String text) {
    Document document = PlainDocuments.read(text);
    List<Clue> clues = new ArrayList<>();
    for (TimeExpression time : EXTRACTOR.extract(document)) {
      TimeExpression.Direction direction = DIRECTION.of(document, time);
      clues.add(
          new Clue(
              time, time.span().in(text), direction, direction == TimeExpression.Direction.PAST));
    }
    return new ReportClues(id, Optional.empty(), clues);
  }

  private static ReportClues stated(ReportClues report, String day) {
    return new ReportClues(report.id(), Optional.of(LocalDate.parse(day)), report.clues());
  }

  private static ClueRef ref(ReportClues report, String words) {
    for (int i = 0; i < report.clues().size(); i++) {
      if (report.clues().get(i).words().equals(words)) {
        return new ClueRef(report.id(), i);
      }
    }
    throw new AssertionError("no clue " + words + " in " + report.clues());
  }

  private static ClueLink same(ReportClues a, String p, ReportClues b, String q) {
    return new ClueLink(
        ref(a, p), ref(b, q), Order.SAME, "“" + p + "” and “" + q + "” are one event.");
  }

  private static Interval days(String from, String to) {
    return Interval.of(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static List<ClueLink> mineLinks() {
    return List.of(
        same(GAZETTE, "Thursday", GAZETTE, "Dec. 26"),
        same(HERALD, "last week", GAZETTE, "Dec. 26"),
        same(HERALD, "Dec. 23", GAZETTE, "this week"),
        new ClueLink(
            ref(GAZETTE, "Thursday"),
            ref(GAZETTE, "Friday"),
            Order.NOT_AFTER,
            "He was found on “Thursday” before he died on “Friday”."));
  }

  @Test
  void weekdayAndDateFixTheYearAndNeighboursTheDays() {
    List<ReportDating> found = dater.date(List.of(HERALD, GAZETTE), mineLinks(), AS_OF);

    assertThat(found.get(1).published()).contains(days("2024-12-27", "2024-12-29"));
    assertThat(found.get(0).published()).contains(days("2024-12-30", "2025-01-05"));
    assertThat(found.get(1).why().get(0))
        .contains("“Thursday” and “Dec. 26”", "2024, 2019, 2013", "not after 1 June 2025, is 2024");
    assertThat(found.get(0).evidence()).contains(ref(HERALD, "last week"));
  }

  @Test
  void anEarlierAsOfTakesAnEarlierYear() {
    List<ReportDating> found =
        dater.date(List.of(GAZETTE, HERALD), mineLinks(), LocalDate.of(2024, 12, 20));

    assertThat(found.get(0).published()).contains(days("2019-12-27", "2019-12-29"));
  }

  @Test
  void asOfCutsTheDays() {
    List<ReportDating> found =
        dater.date(List.of(GAZETTE), mineLinks().subList(0, 1), LocalDate.of(2024, 12, 28));

    assertThat(found.get(0).published()).contains(days("2024-12-26", "2024-12-28"));
  }

  @Test
  void aStatedNeighbourAnchors() {
    ReportClues dated = stated(GAZETTE, "2024-12-28");
    List<ReportDating> found =
        dater.date(
            List.of(dated, HERALD), List.of(same(HERALD, "last week", GAZETTE, "Dec. 26")), AS_OF);

    assertThat(found.get(0).published()).contains(days("2024-12-28", "2024-12-28"));
    assertThat(found.get(1).published()).contains(days("2024-12-30", "2025-01-05"));
  }

  @Test
  void nothingIsGuessedWhereNothingFixesTheYear() {
    List<ReportDating> found =
        dater.date(
            List.of(HERALD, GAZETTE),
            List.of(same(HERALD, "last week", GAZETTE, "Dec. 26")),
            AS_OF);

    assertThat(found).allSatisfy(dating -> assertThat(dating.published()).isEmpty());
  }

  @Test
  void anExplicitYearLinkedToAWeekdayFixesTheDays() {
    ReportClues report =
        report("post", "The bridge fell on Monday. It fell on 4 March 2024, the county said.");
    List<ReportDating> found =
        dater.date(List.of(report), List.of(same(report, "Monday", report, "4 March 2024")), AS_OF);

    assertThat(found.get(0).published()).contains(days("2024-03-04", "2024-03-10"));
  }

  @Test
  void whatContradictsIsSetAsideAndSaid() {
    List<ClueLink> links = new ArrayList<>(mineLinks());
    links.add(same(HERALD, "Monday", GAZETTE, "Dec. 26"));
    List<ReportDating> found = dater.date(List.of(HERALD, GAZETTE), links, AS_OF);

    assertThat(found.get(1).published()).isPresent();
    assertThat(found.get(1).published().orElseThrow().earliest().orElseThrow().getYear())
        .isEqualTo(2024);
    assertThat(found.get(1).why()).anyMatch(sentence -> sentence.startsWith("Set aside"));
  }

  @Test
  void aFarStatedDayEndsCloseness() {
    ReportClues old = stated(HERALD, "2024-10-01");
    ReportClues late = stated(report("star", "A fire broke out on Sunday."), "2024-12-30");
    ReportClues undated = report("echo", "A fire broke out on Sunday.");
    List<ReportDating> found =
        dater.date(
            List.of(old, late, undated), List.of(same(undated, "Sunday", late, "Sunday")), AS_OF);

    assertThat(found.get(2).published()).contains(days("2024-12-29", "2025-01-04"));
    assertThat(found.get(2).why()).anyMatch(sentence -> sentence.contains("more than 14 days"));
  }

  @Test
  void orderOfReportsAndLinksDoesNotMatter() {
    List<ClueLink> links = new ArrayList<>(mineLinks());
    java.util.Collections.reverse(links);
    List<ReportDating> found = dater.date(List.of(GAZETTE, HERALD), links, AS_OF);

    assertThat(found.get(0).published()).contains(days("2024-12-27", "2024-12-29"));
    assertThat(found.get(1).published()).contains(days("2024-12-30", "2025-01-05"));
  }

  @Test
  void tenReportsOfThirtyCluesAreQuick() {
    List<ReportClues> reports = new ArrayList<>();
    List<ClueLink> links = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 10; j++) {
        text.append("It fell on Thursday. It fell on Dec. 26. It fell last week. ");
      }
      ReportClues report = report("r" + i, text.toString());
      reports.add(report);
      links.add(same(report, "Thursday", report, "Dec. 26"));
      links.add(same(report, "Thursday", reports.get(0), "Dec. 26"));
    }
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 20; i++) {
      long start = System.nanoTime();
      dater.date(reports, links, AS_OF);
      best = Math.min(best, System.nanoTime() - start);
    }
    assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(500));
    // Some 10 ms on an idle core; the limit leaves room for a busy machine.
  }
}
