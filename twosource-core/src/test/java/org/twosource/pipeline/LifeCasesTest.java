package org.twosource.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.twosource.Bundles;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Life;
import org.twosource.report.Report;

/** What became of a claim from report to report; cases in {@code cases/lives.json}. */
class LifeCasesTest {

  @TestFactory
  Stream<DynamicTest> lives() throws IOException {
    JsonNode cases;
    try (InputStream in =
        Objects.requireNonNull(getClass().getResourceAsStream("/cases/lives.json"))) {
      cases = new ObjectMapper().readTree(in);
    }
    List<DynamicTest> tests = new ArrayList<>();
    cases.forEach(
        one -> tests.add(DynamicTest.dynamicTest(one.path("id").asText(), () -> check(one))));
    return tests.stream();
  }

  private static void check(JsonNode given) {
    List<Report> reports = new ArrayList<>();
    for (JsonNode report : given.path("reports")) {
      reports.add(
          Bundles.report(
              report.path("id").asText(),
              report.path("text").asText(),
              report.path("outlet").asText(),
              report.path("published").asText(),
              null));
    }
    Brief brief = Bundles.brief(reports);
    List<List<String>> lives =
        brief.findings().stream()
            .filter(finding -> says(brief, finding, given.path("says").asText()))
            .map(finding -> Life.of(brief, finding).stream().map(LifeCasesTest::shown).toList())
            .toList();
    List<String> expected = new ArrayList<>();
    given.path("life").forEach(step -> expected.add(step.asText()));
    assertThat(lives).contains(expected);
  }

  private static boolean says(Brief brief, Finding finding, String words) {
    return brief.reports().stream()
        .flatMap(
            reading ->
                reading.claims().stream()
                    .filter(
                        claim ->
                            finding.claims().stream()
                                .anyMatch(
                                    ref ->
                                        ref.report().equals(reading.report().id())
                                            && ref.claim().equals(claim.id()))))
        .anyMatch(claim -> claim.statement().contains(words));
  }

  private static String shown(Life.Moment moment) {
    return moment.claim().report()
        + " "
        + moment.step().name().toLowerCase(Locale.ROOT)
        + moment.from().map(from -> " " + from + ">" + moment.to().orElse("")).orElse("");
  }
}
