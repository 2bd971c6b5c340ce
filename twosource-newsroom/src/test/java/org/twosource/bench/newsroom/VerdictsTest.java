package org.twosource.bench.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twosource.attribution.Certainty;
import org.twosource.claim.Claim;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.ClaimRef;
import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Verdict;
import org.twosource.report.Input;
import org.twosource.report.Report;
import org.twosource.report.ReportReaders;
import org.twosource.text.Document;
import org.twosource.text.Span;

/** What counts as false corroboration, on answers made by hand. */
class VerdictsTest {
  /**
   * a and b: police and hospital; c: police alone, whom d contradicts; nothing is marked after
   * that.
   */
  private static final String TEXT = "Nine died. Nine died. Ten hid. Six hid. It rained. ";

  private static final String GOLD =
      """
      {"claims": [
        {"id": "a", "report": "r", "span": [{"start": 0, "end": 9}]},
        {"id": "b", "report": "r", "span": [{"start": 11, "end": 20}]},
        {"id": "c", "report": "r", "span": [{"start": 22, "end": 29}]},
        {"id": "d", "report": "r", "span": [{"start": 31, "end": 38}]}],
       "findings": [
        {"id": "died", "claims": ["a", "b"], "verdict": ["corroborated"], "atLeast": [2], "atMost": [2],
         "roots": [{"name": "police", "firm": true, "claims": ["a"]}, {"name": "hospital", "firm": true, "claims": ["b"]}]},
        {"id": "hid", "claims": ["c", "d"], "verdict": ["contested"], "atLeast": [1], "atMost": [1],
         "roots": [{"name": "police", "firm": true, "claims": ["c"]}],
         "disagreement": {"aspect": "quantity", "kind": ["conflict"], "values": [10, 6]}}]}
      """;

  private final Tally tally = new Tally();
  private final List<String> misses = new ArrayList<>();

  @Test
  void bothPartiesAreThere() {
    judge(finding(Verdict.CORROBORATED, 0, 1));
    assertThat(tally.of(Verdicts.FALSE)).isEqualTo(new Share(0, 1));
    assertThat(tally.of(Verdicts.UNFOUNDED)).isEqualTo(new Share(0, 1));
    assertThat(tally.of(Verdicts.BUNDLES)).isEqualTo(new Share(0, 1));
    assertThat(tally.of(Verdicts.FOUND)).isEqualTo(new Share(1, 1));
    assertThat(tally.of(Verdicts.RIGHT)).isEqualTo(new Share(1, 2));
  }

  @Test
  void oneOfThemOnlyIsRightByTheMarksAndUnfounded() {
    judge(finding(Verdict.CORROBORATED, 0));
    assertThat(tally.of(Verdicts.FALSE)).isEqualTo(new Share(0, 1));
    assertThat(tally.of(Verdicts.UNFOUNDED)).isEqualTo(new Share(1, 1));
  }

  @Test
  void whatMayNotBeCorroboratedIsFalse() {
    judge(finding(Verdict.CORROBORATED, 2, 3));
    assertThat(tally.of(Verdicts.FALSE)).isEqualTo(new Share(1, 1));
    assertThat(tally.of(Verdicts.ONE_PARTY)).isEqualTo(new Share(1, 1));
    assertThat(tally.of(Verdicts.FOUND)).isEqualTo(new Share(0, 1));
    assertThat(misses).anyMatch(line -> line.startsWith("bundle\t" + Verdicts.FALSE));
  }

  @Test
  void soIsWhatTellsNothing() {
    judge(finding(Verdict.CORROBORATED, 4), finding(Verdict.CORROBORATED, 0, 1));
    assertThat(tally.of(Verdicts.FALSE)).isEqualTo(new Share(1, 2));
    assertThat(tally.of(Verdicts.BESIDE)).isEqualTo(new Share(1, 1));
    assertThat(tally.of(Verdicts.BUNDLES)).isEqualTo(new Share(1, 1));
  }

  @Test
  void aDifferenceWantsAspectKindAndFigures() {
    judge(finding(Verdict.CONTESTED, 2, 3));
    assertThat(tally.of(Verdicts.TYPED)).isEqualTo(new Share(1, 1));
    assertThat(tally.of(Verdicts.RIGHT)).isEqualTo(new Share(1, 2));
  }

  private void judge(Finding... findings) {
    try {
      Gold gold = new ObjectMapper().readValue(GOLD, Gold.class);
      Brief brief =
          new Brief(
              "0",
              List.of(reading()),
              List.of(),
              List.of(),
              List.of(findings),
              List.of(),
              List.of());
      new Verdicts(tally, misses::add).judge("bundle", gold, brief);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static Finding finding(Verdict verdict, int... sentences) {
    List<ClaimRef> claims = new ArrayList<>();
    for (int sentence : sentences) {
      claims.add(new ClaimRef("r", "c" + sentence));
    }
    Finding.Disagreement difference =
        new Finding.Disagreement(
            Finding.Disagreement.Aspect.QUANTITY,
            Finding.Disagreement.Kind.CONFLICT,
            Optional.of(6.0),
            Optional.empty(),
            Optional.of(10.0),
            List.of(),
            "");
    return new Finding(
        "f",
        "It",
        claims,
        verdict,
        new Finding.Bounds(1, 1),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        List.of(),
        Optional.empty(),
        verdict == Verdict.CONTESTED ? List.of(difference) : List.of(),
        List.of());
  }

  /** Each sentence one claim: c0, c1, … */
  private static ReportReading reading() {
    Report report =
        ReportReaders.standard()
            .read(
                List.of(
                    new Input.OfStream(
                        "r",
                        new java.io.ByteArrayInputStream(
                            TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8)))),
                notice -> {})
            .get(0);
    List<Claim> claims = new ArrayList<>();
    int at = 0;
    for (int i = 0; TEXT.indexOf(". ", at) >= 0; i++) {
      Span span = new Span(at, TEXT.indexOf(". ", at));
      claims.add(
          new Claim(
              "c" + i,
              Optional.empty(),
              List.of(span),
              span.in(TEXT),
              "",
              List.of(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              Certainty.ASSERTED,
              Claim.Modality.FACT,
              Claim.Basis.UNSTATED,
              List.of()));
      at = span.end() + 2;
    }
    return new ReportReading(
        report,
        new Document(TEXT, List.of()),
        new ReportReading.OutletFound(Optional.empty(), ReportReading.Origin.UNKNOWN, List.of()),
        new ReportReading.PublishedFound(
            Optional.empty(), ReportReading.Origin.UNKNOWN, List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        claims,
        List.of());
  }
}
