package org.twosource.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twosource.Bundles;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Finding.Disagreement;
import org.twosource.corroboration.Policy;
import org.twosource.corroboration.Verdict;
import org.twosource.report.Report;

/** What coders of conflict events get: their readings of words, and low, best and high. */
class CoderCasesTest {

  private static final Twosource CODER =
      Twosource.load(new Options(Bundles.AS_OF, Map.of(), Map.of(), Policy.shipped("coder"), 1));

  @Test
  void dozensAreTwelveForCodersAndAnOpenWordForOthers() {
    List<Report> reports = said("Dozens of people were killed in the shelling of Orlo on Monday");
    assertThat(quantity(CODER.brief(reports, List.of()))).isEqualTo("12.0: [12.0, 100.0]");
    assertThat(quantity(Bundles.brief(reports))).isEqualTo("24.0: [24.0, 100.0]");
  }

  @Test
  void hundredsAreOneHundred() {
    List<Report> reports = said("Hundreds of people were killed in the shelling of Orlo on Monday");
    assertThat(quantity(CODER.brief(reports, List.of()))).isEqualTo("100.0: [100.0, 1000.0]");
  }

  @Test
  void lowBestAndHighOfThoseWhoCount() {
    List<Report> reports =
        said(
            "Twelve people were killed in the shelling of Orlo on Monday",
            "Fifteen people were killed in the shelling of Orlo on Monday",
            "Fifteen people were killed in the shelling of Orlo on Monday",
            "Nineteen people were killed in the shelling of Orlo on Monday");
    for (Brief brief : List.of(CODER.brief(reports, List.of()), Bundles.brief(reports))) {
      Disagreement found =
          brief.findings().stream()
              .flatMap(one -> one.disagreements().stream())
              .filter(one -> one.kind() == Disagreement.Kind.CONFLICT)
              .findFirst()
              .orElseThrow();
      assertThat(List.of(found.low(), found.best(), found.high()))
          .containsExactly(Optional.of(12.0), Optional.of(15.0), Optional.of(19.0));
    }
  }

  /** A word that may mean the number that another counts is no conflict. */
  @Test
  void aWordExcludesNoNumberThatItMayMean() {
    List<Report> reports =
        said(
            "Thirty-one people were killed in the shelling of Orlo on Monday",
            "Dozens of people were killed in the shelling of Orlo on Monday");
    assertThat(conflicts(Bundles.brief(reports))).isFalse();
    assertThat(conflicts(CODER.brief(reports, List.of()))).isFalse();
  }

  @Test
  void anAgencysOwnReportingCountsForCoders() {
    List<Report> reports =
        List.of(
            Bundles.report(
                "a",
                "Four people were killed in the shelling of Orlo on Monday, Reuters reported.",
                "Harbour Post",
                "2026-05-12",
                null),
            Bundles.report(
                "b",
                "Four people were killed in the shelling of Orlo on Monday, Halvik hospital said.",
                "Kanal 3",
                "2026-05-12",
                null));
    assertThat(corroborated(CODER.brief(reports, List.of()))).isTrue();
    assertThat(corroborated(Bundles.brief(reports))).isFalse();
  }

  private static boolean corroborated(Brief brief) {
    return brief.findings().stream().anyMatch(one -> one.verdict() == Verdict.CORROBORATED);
  }

  private static boolean conflicts(Brief brief) {
    return brief.findings().stream()
        .flatMap(one -> one.disagreements().stream())
        .anyMatch(one -> one.kind() == Disagreement.Kind.CONFLICT);
  }

  private static String quantity(Brief brief) {
    return brief.reports().get(0).quantities().stream()
        .map(one -> one.stated() + ": " + List.of(one.range().low(), one.range().high()))
        .findFirst()
        .orElse("none");
  }

  /** Each from a voice and an outlet of its own. */
  private static List<Report> said(String... words) {
    List<String> voices =
        List.of("Halvik hospital", "the mayor of Orlo", "the Red Cross", "the regional governor");
    List<Report> reports = new ArrayList<>();
    for (String one : words) {
      int n = reports.size();
      reports.add(
          Bundles.report(
              "r" + n, one + ", " + voices.get(n) + " said.", "Outlet " + n, "2026-05-12", null));
    }
    return reports;
  }
}
