package org.twosource.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Reports are put with their incident and story, and ids hold. */
class GrouperTest {

  private static final List<ReportFeatures> REPORTS =
      Stream.cases().stream().map(Stream.Case::report).toList();

  @Test
  void lookAlikesStayApartAndFollowUpsJoin() {
    Map<String, TreeSet<String>> wanted = new TreeMap<>();
    for (Stream.Case one : Stream.cases()) {
      wanted.computeIfAbsent(one.incident(), key -> new TreeSet<>()).add(one.report().id());
    }
    TreeSet<String> shown = new TreeSet<>();
    wanted.values().forEach(group -> shown.add(group.toString()));
    assertThat(Stream.grouped(REPORTS)).isEqualTo(shown);
  }

  @Property(tries = 40)
  void orderWithinADayAndDuplicatesSplitNothing(@ForAll long seed) {
    Random random = new Random(seed);
    List<ReportFeatures> mixed = new ArrayList<>(REPORTS);
    ReportFeatures twin = mixed.get(random.nextInt(mixed.size()));
    mixed.add(Stream.copy(twin, "twin"));
    Collections.shuffle(mixed, random);
    mixed.sort((a, b) -> a.published().orElseThrow().compareTo(b.published().orElseThrow()));
    Grouper grouper = new Grouper(Limits.STANDARD);
    List<Decision> decisions = mixed.stream().map(grouper::add).toList();
    String first = place(grouper, decisions, twin.id());
    assertThat(place(grouper, decisions, "twin")).isEqualTo(first);
    List<Decision> others = decisions.stream().filter(one -> !one.report().equals("twin")).toList();
    assertThat(Stream.grouped(grouper, others)).isEqualTo(Stream.grouped(REPORTS));
  }

  private static String place(Grouper grouper, List<Decision> decisions, String report) {
    return decisions.stream()
        .filter(one -> one.report().equals(report))
        .map(one -> grouper.current(one.incident()))
        .findFirst()
        .orElseThrow();
  }

  @Property(tries = 20)
  void goesOnFromItsState(@ForAll @IntRange(min = 0, max = 9) int cut) {
    int at = Math.min(cut, REPORTS.size());
    Grouper whole = new Grouper(Limits.STANDARD);
    List<Decision> wanted = REPORTS.stream().map(whole::add).toList();
    Grouper first = new Grouper(Limits.STANDARD);
    List<Decision> found = new ArrayList<>();
    REPORTS.subList(0, at).forEach(report -> found.add(first.add(report)));
    Grouper second = new Grouper(Limits.STANDARD, first.state());
    REPORTS.subList(at, REPORTS.size()).forEach(report -> found.add(second.add(report)));
    assertThat(found).isEqualTo(wanted);
    assertThat(second.state()).isEqualTo(whole.state());
  }

  @Test
  void sameReportTwiceChangesNothing() {
    Grouper grouper = new Grouper(Limits.STANDARD);
    Decision first = grouper.add(REPORTS.get(0));
    GroupingState before = grouper.state();
    Decision again = grouper.add(REPORTS.get(0));
    assertThat(again.incident()).isEqualTo(first.incident());
    assertThat(again.changes()).isEmpty();
    assertThat(grouper.state()).isEqualTo(before);
  }

  @Test
  void splitLeavesTheOldIdGood() {
    Grouper grouper = new Grouper(Limits.STANDARD);
    Decision first = grouper.add(REPORTS.get(0));
    Decision second = grouper.add(REPORTS.get(1));
    assertThat(second.incident()).isEqualTo(first.incident());
    Change.IncidentSplit split = grouper.split(first.incident(), Set.of("a2"));
    assertThat(split.from()).isEqualTo(first.incident());
    assertThat(split.reports()).containsExactly("a2");
    assertThat(grouper.add(REPORTS.get(1)).incident()).isEqualTo(split.into());
    assertThat(grouper.add(REPORTS.get(0)).incident()).isEqualTo(first.incident());
    assertThatThrownBy(() -> grouper.split(first.incident(), Set.of("a1")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void mergedIdsLeadToTheOneThatIsLeft() {
    Grouper grouper = new Grouper(Limits.STANDARD);
    grouper.add(REPORTS.get(0));
    Decision second = grouper.add(REPORTS.get(1));
    Change.IncidentSplit split = grouper.split(second.incident(), Set.of("a2"));
    // A third copy shows that both are one after all.
    Decision third = grouper.add(Stream.copy(REPORTS.get(0), "a1 again"));
    Decision fourth = grouper.add(Stream.copy(REPORTS.get(1), "a2 again"));
    assertThat(grouper.current(split.into())).isEqualTo(second.incident());
    assertThat(List.of(third, fourth))
        .flatExtracting(Decision::changes)
        .contains(new Change.IncidentsMerged(split.into(), second.incident()));
  }

  @Test
  void costAndMemoryAreBounded() {
    Limits limits = new Limits(200, 2_000, 10, 8, 5);
    TermTable frequencies = new TermTable(limits.terms());
    Archive archive = new Archive(limits, frequencies);
    Random random = new Random(7);
    Held.Story story = new Held.Story("s1");
    for (int i = 0; i < 3_000; i++) {
      ReportFeatures report = invented(i, random);
      frequencies.add(report);
      Coded coded = frequencies.hold(report);
      assertThat(archive.candidates(coded)).hasSizeLessThanOrEqualTo(5);
      archive.add(new Held(coded, i, new Held.Incident("i" + i, story)));
    }
    assertThat(archive.reports()).hasSize(200);
    assertThat(story.incidents).hasSize(200);
    assertThat(frequencies.counts()).hasSizeLessThanOrEqualTo(2_000);
    assertThat(archive.postings()).isLessThanOrEqualTo(200 * 41);
  }

  private static ReportFeatures invented(int i, Random random) {
    StringBuilder text = new StringBuilder();
    for (int word = 0; word < 40; word++) {
      text.append("word").append((char) ('a' + random.nextInt(26)));
      text.append((char) ('a' + random.nextInt(26))).append((char) ('a' + random.nextInt(26)));
      text.append(' ');
    }
    return Stream.report("r" + i, "2031-01-01", "", text.toString());
  }
}
