package org.twosource.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.twosource.Bundles;
import org.twosource.attribution.Certainty;
import org.twosource.claim.Claim;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.ClaimRef;
import org.twosource.corroboration.Finding;
import org.twosource.report.Report;
import org.twosource.text.Span;

/** What holds for any bundle, tried on bundles put together from ready sentences. */
class BriefProperties {

  private static final int TRIES = 8;

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void aCopyNeverRaisesAtLeast(@ForAll("bundles") List<Report> reports) {
    Brief before = Bundles.brief(reports);
    List<Report> more = new ArrayList<>(reports);
    more.add(Bundles.under(reports.get(0), "copy", "Copy Gazette"));
    Brief after = Bundles.brief(more);
    for (ClaimRef ref : said(before)) {
      assertThat(most(after, ref, one -> one.independent().atLeast()))
          .as("%s of %s", ref, texts(more))
          .isLessThanOrEqualTo(most(before, ref, one -> one.independent().atLeast()));
    }
    told("something is counted", highest(before) > 0);
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void aCopyInOtherWordsNeverRaisesAtLeast(@ForAll("bundles") List<Report> reports) {
    Brief before = Bundles.brief(reports);
    List<Report> more = new ArrayList<>(reports);
    Report first = reports.get(0);
    String text =
        first
            .text()
            .replace("were killed when", "were killed after")
            .replace("people died in", "people were killed in")
            .replace("was arrested on Tuesday", "was arrested Tuesday")
            .replace("stayed closed", "remained closed");
    more.add(Bundles.report("copy", text, "Copy Gazette", "2026-05-16", null));
    Brief after = Bundles.brief(more);
    assertThat(highest(after)).as("%s", texts(more)).isLessThanOrEqualTo(highest(before));
    // A copy may draw findings together; where it does not, none may count more.
    for (Finding finding : after.findings()) {
      List<ClaimRef> others =
          finding.claims().stream().filter(ref -> !ref.report().equals("copy")).toList();
      before.findings().stream()
          .filter(one -> others.stream().anyMatch(ref -> !denied(before, ref)))
          .filter(one -> one.claims().containsAll(others))
          .mapToInt(one -> one.independent().atLeast())
          .max()
          .ifPresent(
              most ->
                  assertThat(finding.independent().atLeast())
                      .as("%s of %s", finding.statement(), texts(more))
                      .isLessThanOrEqualTo(most));
    }
    told(
        "other words, and something is counted", !text.equals(first.text()) && highest(before) > 0);
  }

  /** What is only denied counts who denies it. */
  private static boolean denied(Brief brief, ClaimRef ref) {
    return brief.reports().stream()
        .filter(reading -> reading.report().id().equals(ref.report()))
        .flatMap(reading -> reading.claims().stream())
        .anyMatch(claim -> claim.id().equals(ref.claim()) && claim.certainty() == Certainty.DENIED);
  }

  /** A property that is mostly about nothing holds for nothing. */
  private static void told(String what, boolean something) {
    Statistics.label(what)
        .collect(something)
        .coverage(found -> found.check(true).percentage(share -> share > 0));
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void theOrderOfReportsChangesNothing(@ForAll("bundles") List<Report> reports, @ForAll int seed) {
    List<Report> other = new ArrayList<>(reports);
    Collections.shuffle(other, new Random(seed));
    assertThat(shown(Bundles.brief(other)))
        .as("%s", texts(other))
        .isEqualTo(shown(Bundles.brief(reports)));
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void aDuplicateChangesNoBounds(@ForAll("bundles") List<Report> reports) {
    Brief before = Bundles.brief(reports);
    Report first = reports.get(0);
    List<Report> more = new ArrayList<>(reports);
    more.add(Bundles.under(first, "again", first.outlet().orElseThrow()));
    Brief after = Bundles.brief(more);
    for (ClaimRef ref : said(before)) {
      assertThat(most(after, ref, one -> one.independent().atMost()))
          .as("%s of %s", ref, texts(more))
          .isEqualTo(most(before, ref, one -> one.independent().atMost()));
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void anotherReportTakesNoDisagreementAway(@ForAll("bundles") List<Report> reports) {
    // A denial that shares no words with what it was put to may turn out to mean another.
    Brief before = Bundles.brief(reports.subList(0, reports.size() - 1));
    Set<Differing> less = disagreements(before);
    less.removeIf(
        one -> one.aspect() == Finding.Disagreement.Aspect.POLARITY && !worded(before, one));
    assertThat(disagreements(Bundles.brief(reports))).as("%s", texts(reports)).containsAll(less);
    told("two accounts differ", !less.isEmpty());
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void theSameBundleGivesTheSameBrief(@ForAll("bundles") List<Report> reports) {
    assertThat(Bundles.brief(reports)).isEqualTo(Bundles.brief(reports));
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void boundsAndVerdictsAgree(@ForAll("bundles") List<Report> reports) {
    Brief brief = Bundles.brief(reports);
    brief.reports().forEach(BriefProperties::spansLieInTheText);
    for (Finding finding : brief.findings()) {
      assertThat(finding.independent().atLeast()).isBetween(0, finding.independent().atMost());
      assertThat(finding.claims()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(finding.statement()).as("%s of %s", finding, texts(reports)).isNotBlank();
      long firm = finding.roots().stream().filter(Finding.Root::firm).count();
      assertThat((long) finding.independent().atLeast()).isLessThanOrEqualTo(firm);
      if (finding.verdict() == org.twosource.corroboration.Verdict.CORROBORATED) {
        assertThat(finding.independent().atLeast()).isGreaterThanOrEqualTo(2);
      }
    }
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void anyTextIsRead(@ForAll("anyTexts") List<String> texts) {
    List<Report> reports = new ArrayList<>();
    texts.forEach(text -> reports.add(Bundles.report("r" + reports.size(), text)));
    Brief brief = Bundles.brief(reports);
    assertThat(brief.reports()).hasSameSizeAs(reports);
    brief.reports().forEach(BriefProperties::spansLieInTheText);
  }

  private static void spansLieInTheText(ReportReading reading) {
    List<Span> spans = new ArrayList<>(reading.outlet().evidence());
    spans.addAll(reading.published().evidence());
    reading.entities().forEach(one -> one.mentions().forEach(m -> spans.add(m.span())));
    reading.times().forEach(one -> spans.add(one.span()));
    reading.quantities().forEach(one -> spans.add(one.span()));
    reading
        .attributions()
        .forEach(
            one -> {
              spans.addAll(one.source());
              spans.addAll(one.cue());
              spans.addAll(one.content());
              spans.addAll(one.hedges());
              assertThat(one.cue()).isNotEmpty();
              assertThat(one.content()).isNotEmpty().isSorted();
            });
    reading
        .claims()
        .forEach(
            one -> {
              spans.addAll(one.span());
              one.roles().forEach(role -> spans.add(role.span()));
              one.evidence().forEach(evidence -> spans.addAll(evidence.span()));
              assertThat(one.span()).isNotEmpty().isSorted();
            });
    String text = reading.report().text();
    for (Span span : spans) {
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
      assertThat(span.in(text)).isNotBlank().isEqualTo(span.in(text).strip());
    }
    mentionsAreTheirWords(reading);
  }

  private static void mentionsAreTheirWords(ReportReading reading) {
    reading
        .entities()
        .forEach(
            one ->
                one.mentions()
                    .forEach(
                        m -> assertThat(m.text()).isEqualTo(m.span().in(reading.report().text()))));
  }

  /** The claims of its findings but for denials, which are counted apart where they are beside. */
  private static Set<ClaimRef> said(Brief brief) {
    Set<ClaimRef> refs = new HashSet<>();
    brief.findings().forEach(one -> refs.addAll(one.claims()));
    refs.removeIf(ref -> denied(brief, ref));
    return refs;
  }

  private static int highest(Brief brief) {
    return brief.findings().stream().mapToInt(one -> one.independent().atLeast()).max().orElse(0);
  }

  private static int most(Brief brief, ClaimRef ref, ToIntFunction<Finding> count) {
    return brief.findings().stream()
        .filter(one -> one.claims().contains(ref))
        .mapToInt(count)
        .max()
        .orElse(0);
  }

  private static Set<String> shown(Brief brief) {
    Set<String> shown = new HashSet<>();
    brief
        .findings()
        .forEach(
            one ->
                shown.add(
                    one.statement()
                        + " | "
                        + one.verdict()
                        + " "
                        + one.independent()
                        + " "
                        + one.denied().map(Finding.Denial::atLeast).orElse(0)));
    return shown;
  }

  /** Two claims that differ in something. */
  private record Differing(Finding.Disagreement.Aspect aspect, Set<ClaimRef> claims) {}

  /** Whether the two have half their words in common. */
  private static boolean worded(Brief brief, Differing differing) {
    List<Set<String>> words = new ArrayList<>();
    for (ReportReading reading : brief.reports()) {
      for (Claim claim : reading.claims()) {
        if (differing.claims().contains(new ClaimRef(reading.report().id(), claim.id()))) {
          words.add(new HashSet<>(List.of(claim.statement().split(" ", -1))));
        }
      }
    }
    Set<String> both = new HashSet<>(words.get(0));
    both.retainAll(words.get(1));
    return 2 * both.size() >= Math.max(words.get(0).size(), words.get(1).size());
  }

  private static Set<Differing> disagreements(Brief brief) {
    Set<Differing> found = new HashSet<>();
    for (Finding finding : brief.findings()) {
      for (Finding.Disagreement one : finding.disagreements()) {
        for (Finding.Disagreement.Value a : one.values()) {
          for (Finding.Disagreement.Value b : one.values()) {
            if (a.claim().compareTo(b.claim()) < 0 && !a.value().equals(b.value())) {
              found.add(new Differing(one.aspect(), Set.of(a.claim(), b.claim())));
            }
          }
        }
      }
    }
    return found;
  }

  private static List<String> texts(List<Report> reports) {
    return reports.stream().map(one -> one.outlet().orElse("") + ": " + one.text()).toList();
  }

  @Provide
  Arbitrary<List<Report>> bundles() {
    Arbitrary<String> voices =
        Arbitraries.of(
            "police said",
            "Halvik hospital said",
            "a senior official said",
            "Mayor Ilse Horn said",
            "two witnesses said",
            "according to the port authority",
            "Nordwire reported, citing police",
            "Orlo Bank denied");
    Arbitrary<String> events =
        Arbitraries.of(
            "Seven people were killed when a train derailed near Halvik on Monday",
            "Nine people were killed when a train derailed near Halvik on Monday",
            "At least four people died in Monday's derailment near Halvik",
            "The driver of the train was arrested on Tuesday",
            "The signals near Halvik had failed three times",
            "The train was carrying 188 passengers");
    Arbitrary<String> sentences =
        Combinators.combine(events, voices).as((event, voice) -> event + ", " + voice + ".");
    Arbitrary<String> own =
        Arbitraries.of(
            "The line over Brunn stayed closed on Tuesday.", "No one else was hurt.",
            "The cause could not be independently verified.",
                "It is not clear who gave the signal.");
    Arbitrary<String> texts =
        Combinators.combine(sentences.list().ofMinSize(1).ofMaxSize(2), own)
            .as((said, last) -> String.join(" ", said) + "\n\n" + last);
    return texts.list().ofMinSize(2).ofMaxSize(4).map(BriefProperties::reports);
  }

  private static List<Report> reports(List<String> texts) {
    List<Report> reports = new ArrayList<>();
    for (String text : texts) {
      int n = reports.size();
      reports.add(
          Bundles.report("r" + n, text, "Outlet " + "ABCD".charAt(n), "2026-05-1" + (2 + n), null));
    }
    return reports;
  }

  @Provide
  Arbitrary<List<String>> anyTexts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "said",
            "“",
            "”",
            "\"",
            "police",
            "that",
            ".",
            "\n\n",
            ",",
            "according to",
            "not",
            "on Monday",
            "May 3",
            "could not verify",
            "12 people",
            "were killed",
            "Dr.",
            "(",
            ")",
            "reportedly",
            "—",
            "…",
            "🙂",
            "he",
            "Halvik",
            "as saying",
            "citing",
            "was",
            "quoted by",
            ":",
            "?",
            "’s",
            "and",
            "a",
            "the",
            "who",
            "denied",
            "$3m",
            "1/0");
    Arbitrary<String> soup = pieces.list().ofMaxSize(40).map(words -> String.join(" ", words));
    Arbitrary<String> foreign =
        Arbitraries.of(
            "Die Polizei teilte mit, dass vier Menschen gestorben seien.",
            "Le maire a déclaré que le pont resterait fermé.",
            "Полиция сообщила, что четыре человека погибли.",
            "警方表示，四人死亡。",
            "قالت الشرطة إن أربعة أشخاص لقوا حتفهم.",
            "",
            " \n\t ");
    return Arbitraries.oneOf(soup, soup, foreign, Arbitraries.strings().ofMaxLength(60))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }
}
