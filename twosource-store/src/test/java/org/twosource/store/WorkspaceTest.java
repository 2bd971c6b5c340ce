package org.twosource.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.twosource.corroboration.Verdict;
import org.twosource.follow.Seen;
import org.twosource.report.Report;
import org.twosource.store.Intake.Outcome;
import org.twosource.store.Intake.Receipt;

/** What every store promises; run against each by the classes that extend this one. */
abstract class WorkspaceTest extends SearchTest {

  @Test
  void oneIntakeFollowsTheOtherAtOnce() {
    Workspace workspace = workspace();
    for (int i = 0; i < 20; i++) {
      assertThat(add(workspace)).isEmpty();
    }
  }

  @Test
  void reportsOfOneIncidentAreInOneStory() {
    Workspace workspace = workspace();
    List<Receipt> receipts =
        add(
            workspace,
            Made.report("a", Made.FIRE),
            Made.report("b", Made.STRIKE),
            Made.report("c", Made.FIRE_TOO));
    assertThat(receipts).extracting(Receipt::outcome).containsOnly(Outcome.NEW);
    assertThat(receipts.get(0).incident()).isEqualTo(receipts.get(2).incident());
    assertThat(receipts.get(0).story()).isNotEqualTo(receipts.get(1).story());
    Story story = workspace.stories().find(receipts.get(0).story()).orElseThrow();
    assertThat(story.reports()).isEqualTo(2);
    assertThat(story.incidents()).isEqualTo(1);
    assertThat(story.stale()).isTrue();
    assertThat(workspace.stories().reports(story.id(), Optional.empty(), 10).items())
        .extracting(StoryReport::id)
        .containsExactly("a", "c");
  }

  @Test
  void groupingGoesOnWhereItStood() {
    Workspace workspace = workspace();
    Receipt first = add(workspace, Made.report("a", Made.FIRE)).get(0);
    workspace.close();
    Receipt second = add(workspace(), Made.report("c", Made.FIRE_TOO)).get(0);
    assertThat(second.incident()).isEqualTo(first.incident());
  }

  @Test
  void theSameReportTwiceIsOne() {
    Workspace workspace = workspace();
    add(workspace, Made.report("a", Made.FIRE));
    long changed = workspace.changed();
    assertThat(add(workspace, Made.report("a", Made.FIRE), Made.report("other", Made.FIRE)))
        .extracting(Receipt::outcome, Receipt::report)
        .containsOnly(org.assertj.core.groups.Tuple.tuple(Outcome.KNOWN, "a"));
    assertThat(workspace.changed()).isEqualTo(changed);
    assertThat(workspace.counts()).containsEntry("reports", 1L).containsEntry("versions", 1L);
  }

  @Test
  void aChangedReportIsANewVersionAndBothAreKept() {
    Workspace workspace = workspace();
    String edited = Made.FIRE.replace("Two people", "Three people");
    Receipt first = add(workspace, Made.at("https://example.org/fire", Made.FIRE)).get(0);
    Receipt second = add(workspace, Made.at("https://example.org/fire#top", edited)).get(0);
    assertThat(second.outcome()).isEqualTo(Outcome.CHANGED);
    assertThat(second.report()).isEqualTo(first.report());
    assertThat(second.version()).isEqualTo(2);
    assertThat(add(workspace, Made.at("https://example.org/fire", Made.FIRE)).get(0).outcome())
        .as("an old version again")
        .isEqualTo(Outcome.KNOWN);
    StoredReport report = workspace.reports().find(first.report()).orElseThrow();
    assertThat(report.versions())
        .extracting(StoredReport.Version::text)
        .containsExactly(Made.FIRE, edited);
    assertThat(report.newest().sha256()).hasSize(64);
    assertThat(workspace.reports().original(first.report(), 1).orElseThrow())
        .asString()
        .isEqualTo("original of " + Made.FIRE);
    assertThat(workspace.stories().events(Optional.of(first.story()), 0, 10))
        .extracting(Event::kind)
        .containsExactly(Event.Kind.STORY_FOUNDED, Event.Kind.REPORT_CHANGED);
  }

  @Test
  void equalIdsOfDifferentReportsStayApart() {
    Workspace workspace = workspace();
    List<Receipt> receipts =
        add(
            workspace,
            Made.report("r1", "", Made.FIRE, Optional.of("Post"), Optional.empty()),
            Made.report("r1", "", Made.STRIKE, Optional.of("Times"), Optional.empty()));
    assertThat(receipts).extracting(Receipt::report).doesNotHaveDuplicates();
    assertThat(receipts.get(1).report()).startsWith("r1-");
  }

  @Test
  void storiesComeNewestChangeFirstAndInPages() {
    Workspace workspace = workspace();
    Receipt fire = add(workspace, Made.report("a", Made.FIRE)).get(0);
    Receipt strike = add(workspace, Made.report("b", Made.STRIKE)).get(0);
    Page<Story> first = workspace.stories().list(Optional.empty(), 1);
    assertThat(first.items()).extracting(Story::id).containsExactly(strike.story());
    Page<Story> second = workspace.stories().list(first.next(), 1);
    assertThat(second.items()).extracting(Story::id).containsExactly(fire.story());
    assertThat(second.next()).isEmpty();
    add(workspace, Made.report("c", Made.FIRE_TOO));
    assertThat(workspace.stories().list(Optional.empty(), 10).items())
        .extracting(Story::id)
        .containsExactly(fire.story(), strike.story());
    assertThatThrownBy(() -> workspace.stories().list(Optional.of("nowhere"), 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsNotedOfFollowedAddressesIsKept() {
    URI feed = URI.create("https://kestmar.example/feed");
    Seen.Note first = new Seen.Note(Optional.of("\"1\""), Optional.empty(), Optional.empty());
    Seen.Note second =
        new Seen.Note(
            Optional.empty(),
            Optional.of("Sun, 02 Mar 2031 08:00:00 GMT"),
            Optional.of(Instant.parse("2031-03-02T08:00:00Z")));
    workspace().followed().note(feed, first);
    assertThat(workspace().followed().of(feed)).contains(first);
    workspace().followed().note(feed, second);
    assertThat(workspace().followed().of(feed)).contains(second);
    assertThat(workspace().followed().of(URI.create("https://kestmar.example/"))).isEmpty();
  }

  @Test
  void whatIsRememberedOfReportsIsKept() {
    Workspace workspace = workspace();
    add(workspace, Made.report("a", Made.FIRE), Made.report("b", Made.STRIKE));
    Reports reports = workspace.reports();
    reports.remember("X", Map.of("a", new byte[] {1}, "nobody", new byte[] {2}));
    reports.remember("X", Map.of("a", new byte[] {3}));
    assertThat(reports.recall(List.of("a", "b", "nobody"), "X")).containsOnlyKeys("a");
    assertThat(reports.recall(List.of("a"), "X").get("a")).containsExactly(3);
    assertThat(reports.recall(List.of("a"), "Y")).isEmpty();
    assertThat(reports.recall(List.of(), "X")).isEmpty();
  }

  @Test
  void aBriefIsKeptWithWhatItFoundAndWhatChanged() {
    Workspace workspace = workspace();
    Receipt receipt = add(workspace, Made.report("a", Made.FIRE)).get(0);
    try (Intake intake = workspace.intake()) {
      assertThat(intake.stale(10)).containsExactly(receipt.story());
      assertThat(workspace.reports().current(receipt.story(), 10)).hasSize(1);
      assertThat(intake.brief(receipt.story(), workspace.changed(), 0, brief("single", 1)))
          .isEmpty();
      assertThat(intake.stale(10)).isEmpty();
      List<Event> events =
          intake.brief(receipt.story(), workspace.changed(), 0, brief("corroborated", 2));
      assertThat(events).extracting(Event::kind).containsExactly(Event.Kind.SECOND_ROOT);
      assertThat(intake.brief(receipt.story(), workspace.changed(), 0, brief("contested", 2)))
          .extracting(Event::kind)
          .containsExactly(Event.Kind.CONTESTED);
    }
    Story story = workspace.stories().find(receipt.story()).orElseThrow();
    assertThat(story.verdicts()).containsEntry(Verdict.CONTESTED, 1);
    assertThat(story.stale()).isFalse();
    assertThat(workspace.reports().extract("a", 1).orElseThrow()).contains("were injured");
    assertThat(workspace.stories().brief(story.id()).orElseThrow().json()).contains("contested");
    Search.Query claims =
        Search.Query.of("injured")
            .in(Search.Kind.CLAIM)
            .narrowed(
                new Search.Narrowing(
                    Set.of("lind"),
                    Set.of(),
                    Set.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(Verdict.CONTESTED)));
    assertThat(workspace.search().find(claims).hits())
        .extracting(Search.Hit::claim)
        .containsExactly(Optional.of("c1"));
    add(workspace, Made.report("c", Made.FIRE_TOO));
    assertThat(workspace.stories().brief(story.id()).orElseThrow().stale()).isTrue();
  }

  private static String brief(String verdict, int roots) {
    return """
        {"twosource":"0","reports":[{"id":"a","entities":[{"id":"e1","kind":"person","name":"Rosa Lind"}],
        "claims":[{"id":"c1","statement":"Two people were injured"}]}],
        "findings":[{"id":"f1","statement":"Two people were injured","claims":["a/c1"],
        "verdict":"%s","independent":{"atLeast":%d,"atMost":2}}]}
        """
        .formatted(verdict, roots);
  }

  @Test
  void whatIsOverruledIsListedAndFoundAtOnce() {
    Workspace workspace = workspace();
    String id = add(workspace, Made.report("a", Made.FIRE)).get(0).story();
    workspace.keep(id, workspace.changed(), 0, brief("corroborated", 2));
    long ruling = workspace.journal().add(id, "Ada", "one voice", "{}");
    assertThat(workspace.keep(id, workspace.changed(), ruling, brief("repeated", 1)))
        .extracting(Event::kind, Event::message)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Event.Kind.OVERRULED,
                "now repeated, was corroborated, as people decided: Two people were injured"));
    Story story = workspace.stories().list(Optional.empty(), 1).items().get(0);
    assertThat(story.verdicts()).containsEntry(Verdict.REPEATED, 1);
    assertThat(story.verdicts()).containsEntry(Verdict.CORROBORATED, 0);
    assertThat(workspace.stories().brief(id).orElseThrow().ruled()).isEqualTo(ruling);
    assertThat(workspace.search().find(claims(Verdict.REPEATED)).hits()).hasSize(1);
    assertThat(workspace.search().find(claims(Verdict.CORROBORATED)).hits()).isEmpty();
    try (Intake intake = workspace.intake()) {
      assertThat(intake.stale(10)).isEmpty();
      intake.brief(id, workspace.changed(), 0, brief("corroborated", 2));
      assertThat(intake.stale(10)).as("a brief that knows less is made again").containsExactly(id);
    }
  }

  private static Search.Query claims(Verdict verdict) {
    return Search.Query.of("").in(Search.Kind.CLAIM).narrowed(Search.Narrowing.toVerdicts(verdict));
  }

  @Test
  void aBundleIsKeptReadAndForgotten() {
    Workspace workspace = workspace();
    Bundles bundles = workspace.bundles();
    Instant then = Instant.ofEpochMilli(1000);
    List<Report> reports =
        List.of(Made.report("a", Made.FIRE).report(), Made.report("b", "100% sure_").report());
    Bundles.Bundle unread =
        new Bundles.Bundle("fire", "Fire", 2, Optional.empty(), Optional.empty(), Map.of(), then);
    assertThat(bundles.add(unread, reports, "[1]")).isTrue();
    assertThat(bundles.add(unread, reports, "[]")).isFalse();
    assertThat(bundles.find("fire")).contains(unread);
    assertThat(bundles.brief("fire")).isEmpty();
    assertThat(bundles.notices("fire")).isEqualTo("[1]");
    assertThat(bundles.reports("fire"))
        .extracting(Report::text)
        .containsExactly(Made.FIRE, "100% sure_");
    long ruling = workspace.journal().add("fire", "Ada", "why", "{}");
    Bundles.Bundle read =
        new Bundles.Bundle(
            "fire",
            "Fire",
            2,
            Optional.of(LocalDate.parse("2031-05-04")),
            Optional.of(LocalDate.parse("2031-05-05")),
            verdicts(Verdict.SINGLE, 3),
            Instant.ofEpochMilli(2000));
    bundles.keep(
        read,
        new Bundles.Brief("{\"who\":\"Rosa Lind 100%\"}", ruling),
        List.of(new Bundles.Happened(then, "Begun", Optional.empty())));
    assertThat(bundles.list(10)).containsExactly(read);
    assertThat(bundles.brief("fire").orElseThrow().ruled()).isEqualTo(ruling);
    assertThat(bundles.events("fire", then)).hasSize(1);
    assertThat(bundles.events("fire", then.plusMillis(1))).isEmpty();
    assertThat(bundles.holding("rosa lind", 5)).containsExactly("fire");
    assertThat(bundles.holding("d 100%", 5)).containsExactly("fire");
    assertThat(bundles.holding("rosa_lind", 5)).isEmpty();
    bundles.delete("fire");
    assertThat(bundles.list(10)).isEmpty();
    assertThat(workspace.journal().of("fire")).isEmpty();
    bundles.keep(read, new Bundles.Brief("{}", 0), List.of());
    assertThat(bundles.find("fire")).as("what is gone stays gone").isEmpty();
    assertThat(workspace.counts()).containsEntry("reports", 0L);
  }

  private static Map<Verdict, Integer> verdicts(Verdict verdict, int count) {
    Map<Verdict, Integer> all = new EnumMap<>(Verdict.class);
    for (Verdict one : Verdict.values()) {
      all.put(one, one == verdict ? count : 0);
    }
    return all;
  }

  @Test
  void theJournalOnlyGrows() {
    Workspace workspace = workspace();
    String story = add(workspace, Made.report("a", Made.FIRE)).get(0).story();
    Journal journal = workspace.journal();
    long first = journal.add(story, "Ada", "the same voice", "{\"merge\":[\"s1\",\"s2\"]}");
    long undo = journal.undo(first, "Ben", "no");
    assertThat(journal.undo(first, "Ben", "again")).isEqualTo(undo);
    assertThat(journal.of(story))
        .extracting(Journal.Entry::number, Journal.Entry::undoneBy)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(first, Optional.of(undo)),
            org.assertj.core.groups.Tuple.tuple(undo, Optional.empty()));
    assertThat(journal.after(first, 10)).hasSize(1);
    assertThatThrownBy(() -> journal.add(story, "Ada", "", "{"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> journal.add("s999", "Ada", "", "1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anyTextIsKept() {
    Workspace workspace = workspace();
    String odd = "zero \u0000 half \uD800 whole \uD83D\uDE00 quote ' \" \\ ";
    add(workspace, Made.report("od'd", "t\u0000", odd, Optional.of("\uDC00"), Optional.empty()));
    assertThat(workspace.reports().find("od'd").orElseThrow().newest().text())
        .isEqualTo("zero \uFFFD half \uFFFD whole \uD83D\uDE00 quote ' \" \\ ");
  }

  @Test
  void oneIntakeAtATime() {
    Workspace workspace = workspace();
    try (Intake intake = workspace.intake()) {
      assertThat(intake.stale(1)).isEmpty();
      assertThatThrownBy(workspace::intake).isInstanceOf(WorkspaceException.class);
    }
    workspace.intake().close();
  }
}
