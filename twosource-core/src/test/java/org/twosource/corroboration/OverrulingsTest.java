package org.twosource.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twosource.Bundles;
import org.twosource.claim.ReportReading;
import org.twosource.quantity.Quantity;
import org.twosource.report.Report;

/** What people decide is obeyed, explained, and gone without a trace when it is taken back. */
class OverrulingsTest {

  private static final String REASON = "Overruled by Mara Lind.";

  private static final List<Report> FERRY =
      List.of(
          report(
              "a",
              "Halvik Post",
              "Four people died when a ferry caught fire off Halvik on Monday, police said."),
          report(
              "b",
              "Kanal 3",
              "Halvik hospital said on Tuesday that four people had died in Monday's ferry fire off"
                  + " Halvik."));

  private static final List<Report> TRAIN =
      List.of(
          report(
              "a",
              "Halvik Post",
              "Seven people were killed when a train derailed near Halvik on Monday, police said."),
          report(
              "b",
              "Kanal 3",
              "Twelve people were killed when a train derailed near Halvik on Monday, the railway said."));

  @Test
  void twoVoicesThatAreOneSourceCountOnce() {
    Finding before = together(compared(FERRY), "a", "b").orElseThrow();
    assertThat(before.verdict()).isEqualTo(Verdict.CORROBORATED);
    String first = before.roots().get(0).name();
    String second = before.roots().get(1).name();

    Finding after =
        together(compared(FERRY, new Overruling.OneSource(first, second, REASON)), "a", "b")
            .orElseThrow();

    assertThat(after.verdict()).isEqualTo(Verdict.REPEATED);
    assertThat(after.independent()).isEqualTo(new Finding.Bounds(1, 1));
    assertThat(after.roots()).hasSize(1);
    assertThat(after.why()).contains(REASON);
    assertThat(after.claims()).isEqualTo(before.claims());
  }

  @Test
  void claimsOfDifferentEventsStandApart() {
    Finding before = together(compared(FERRY), "a", "b").orElseThrow();
    ClaimRef first = before.claims().get(0);
    ClaimRef second = before.claims().get(before.claims().size() - 1);

    Brief after = compared(FERRY, new Overruling.NotOneEvent(second, first, REASON));

    assertThat(after.findings())
        .noneMatch(one -> one.claims().contains(first) && one.claims().contains(second));
    assertThat(after.findings())
        .filteredOn(one -> one.claims().contains(first))
        .isNotEmpty()
        .allMatch(one -> one.why().contains(REASON));
  }

  @Test
  void aNumberOfSomethingElseContestsNothing() {
    Brief before = compared(TRAIN);
    assertThat(conflicts(before)).isPositive();
    ReportReading reading = before.reports().get(1);
    Quantity twelve =
        reading.quantities().stream()
            .filter(quantity -> quantity.stated() == 12)
            .findFirst()
            .orElseThrow();
    ClaimRef claim =
        before.findings().stream()
            .flatMap(one -> one.claims().stream())
            .filter(one -> one.report().equals("b"))
            .findFirst()
            .orElseThrow();

    Brief after =
        compared(TRAIN, new Overruling.Counts(claim, twelve.span(), "people", "injured", REASON));

    assertThat(conflicts(after)).isZero();
    assertThat(after.findings())
        .filteredOn(one -> one.claims().contains(claim))
        .isNotEmpty()
        .allMatch(one -> one.why().contains(REASON));
  }

  @Test
  void whatNamesNothingOfTheBundleChangesNothing() {
    Brief plain = compared(FERRY);
    Brief same =
        compared(
            FERRY,
            new Overruling.OneSource("the mayor of Loma", "his brother", REASON),
            new Overruling.NotOneEvent(new ClaimRef("x", "c1"), new ClaimRef("y", "c1"), REASON));

    assertThat(same.findings()).isEqualTo(plain.findings());
    assertThat(compared(FERRY).findings()).isEqualTo(plain.findings());
  }

  private static long conflicts(Brief brief) {
    return brief.findings().stream()
        .flatMap(one -> one.disagreements().stream())
        .filter(one -> one.kind() == Finding.Disagreement.Kind.CONFLICT)
        .count();
  }

  private static Optional<Finding> together(Brief brief, String... reports) {
    return brief.findings().stream()
        .filter(
            one ->
                List.of(reports).stream()
                    .allMatch(id -> one.claims().stream().anyMatch(ref -> ref.report().equals(id))))
        .findFirst();
  }

  private static Brief compared(List<Report> reports, Overruling... overrulings) {
    return Bundles.twosource()
        .bundle(reports, List.of())
        .apply(new Overrulings(List.of(overrulings)));
  }

  private static Report report(String id, String outlet, String text) {
    return Bundles.report(id, text, outlet, "2026-05-12", null);
  }
}
