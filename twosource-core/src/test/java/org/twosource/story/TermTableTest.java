package org.twosource.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TermTableTest {

  /** Small enough that counts are halved and terms forgotten all the time. */
  private static final int MOST = 12;

  @Property(tries = 100)
  void whatIsHeldComesBackInWords(
      @ForAll @Size(min = 1, max = 40) List<@CharRange(from = 'a', to = 'e') @StringLength(min = 2, max = 3) String> texts) {
    TermTable table = new TermTable(MOST);
    List<ReportFeatures> held = new ArrayList<>();
    List<Coded> coded = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String word = texts.get(i);
      ReportFeatures report =
          Stream.report(
              "r" + i, "2031-03-02", word + " Rosa Lind", "In Leeds " + word + i + " 1" + i);
      table.add(report);
      held.add(report);
      coded.add(table.hold(report));
      if (held.size() > 3) {
        table.release(coded.remove(0));
        held.remove(0);
      }
      assertThat(coded.stream().map(table::words)).isEqualTo(held);
      assertThat(table.counts()).hasSizeLessThanOrEqualTo(MOST * 2);
      assertThat(table.counts().values()).allMatch(count -> count > 0);
    }
  }

  @Test
  void rareTermsTellMost() {
    TermTable table = new TermTable(1_000);
    for (int i = 0; i < 60; i++) {
      table.add(Stream.report("r" + i, "2031-03-02", "", i == 7 ? "harbour zebra" : "harbour"));
    }
    Coded report = table.hold(Stream.report("q", "2031-03-02", "harbour zebra unseen", ""));
    List<Double> weights = new ArrayList<>();
    for (int term : report.title()) {
      weights.add(table.weight(term));
    }
    assertThat(weights).isSorted().last().isEqualTo(1.0);
    assertThat(weights.get(0)).isBetween(0.0, 0.2);
  }
}
