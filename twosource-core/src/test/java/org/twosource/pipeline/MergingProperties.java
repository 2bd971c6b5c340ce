package org.twosource.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.twosource.Bundles;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.ClaimRef;
import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Overruling.OneSource;
import org.twosource.corroboration.Overrulings;
import org.twosource.report.Report;

/** Two names that turn out to be one source never raise a count, however they are made one. */
class MergingProperties {

  private static final int TRIES = 8;

  /** Each two roots of the bundle, by the word of a person. */
  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void whoIsDecidedToBeOneCountsNoMore(@ForAll("tellings") List<Telling> tellings) {
    Function<Overrulings, Brief> bundle =
        Bundles.twosource().bundle(reports(tellings, false), List.of());
    Brief before = bundle.apply(Overrulings.none());
    Map<List<ClaimRef>, Finding.Bounds> bounds = bounds(before);
    List<String> names = List.copyOf(names(before));
    boolean fewer = false;
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        OneSource one = new OneSource(names.get(i), names.get(j), "Decided.");
        Map<List<ClaimRef>, Finding.Bounds> merged =
            bounds(bundle.apply(new Overrulings(List.of(one))));
        assertThat(merged.keySet()).isEqualTo(bounds.keySet());
        for (Map.Entry<List<ClaimRef>, Finding.Bounds> finding : merged.entrySet()) {
          Finding.Bounds was = bounds.getOrDefault(finding.getKey(), finding.getValue());
          assertThat(finding.getValue().atLeast())
              .as("at least, %s of %s", one, tellings)
              .isLessThanOrEqualTo(was.atLeast());
          assertThat(finding.getValue().atMost())
              .as("at most, %s of %s", one, tellings)
              .isLessThanOrEqualTo(was.atMost());
          fewer |= finding.getValue().atLeast() < was.atLeast();
        }
      }
    }
    Statistics.label("some count falls")
        .collect(fewer)
        .coverage(found -> found.check(true).percentage(share -> share > 0));
  }

  /** A name spelled in two ways, then in one. */
  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void whoIsSpelledInOneWayCountsNoMore(@ForAll("tellings") List<Telling> tellings) {
    // Other letters may be read as other claims, so the whole brief is looked at.
    int before = highest(Bundles.brief(reports(tellings, true)));
    int after = highest(Bundles.brief(reports(tellings, false)));
    assertThat(after).as("%s", tellings).isLessThanOrEqualTo(before);
    Statistics.label("two firm parties")
        .collect(after > 1)
        .coverage(found -> found.check(true).percentage(share -> share > 0));
  }

  private static Map<List<ClaimRef>, Finding.Bounds> bounds(Brief brief) {
    Map<List<ClaimRef>, Finding.Bounds> bounds = new HashMap<>();
    brief.findings().forEach(one -> bounds.put(one.claims(), one.independent()));
    return bounds;
  }

  private static int highest(Brief brief) {
    return brief.findings().stream().mapToInt(one -> one.independent().atLeast()).max().orElse(0);
  }

  private static Set<String> names(Brief brief) {
    Set<String> names = new TreeSet<>();
    brief.findings().forEach(one -> one.roots().forEach(root -> names.add(root.name())));
    return names;
  }

  private static List<Report> reports(List<Telling> tellings, boolean spelled) {
    List<Report> reports = new ArrayList<>();
    for (Telling one : tellings) {
      int n = reports.size();
      String voice = spelled && n % 2 == 1 ? one.voice().other() : one.voice().name();
      String text = one.event() + ", " + voice + " said.\n\n" + one.own();
      reports.add(
          Bundles.report(
              "r" + n, text, "Outlet " + "ABCDE".charAt(n), "2026-05-1" + (2 + n), null));
    }
    return reports;
  }

  /** A source in two spellings. */
  record Voice(String name, String other) {}

  /** What one report tells, and who says so. */
  record Telling(String event, Voice voice, String own) {}

  @Provide
  Arbitrary<List<Telling>> tellings() {
    Arbitrary<Voice> voices =
        Arbitraries.of(
            new Voice("police", "the police"),
            new Voice("Halvik police", "Halvic police"),
            new Voice("Brunn police", "Bruenn police"),
            new Voice("Halvik hospital", "Halvic hospital"),
            new Voice("Mayor Ilse Horn", "Mayor Ilsa Horn"),
            new Voice("Nordrail", "NordRail"),
            new Voice("a senior official", "a senior official"));
    Arbitrary<String> events =
        Arbitraries.of(
            "Seven people were killed when a train derailed near Halvik on Monday",
            "Seven people died in Monday's derailment of a train near Halvik",
            "A train derailed near Halvik on Monday, killing seven people",
            "The derailment near Halvik on Monday killed seven passengers");
    Arbitrary<String> own =
        Arbitraries.of(
            "The line over Brunn stayed closed.",
            "Buses ran between Halvik and Brunn.",
            "Trains were late all day.",
            "Crews worked through the night.");
    return Combinators.combine(events, voices, own)
        .as(Telling::new)
        .list()
        .ofMinSize(3)
        .ofMaxSize(5);
  }
}
