package org.twosource.app.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twosource.app.render.BriefWriter;
import org.twosource.app.render.Format;
import org.twosource.claim.ReportReading;
import org.twosource.pipeline.Options;
import org.twosource.pipeline.Twosource;
import org.twosource.report.Input;
import org.twosource.report.Notice;
import org.twosource.report.Report;
import org.twosource.report.ReportReaders;

/**
 * Whole bundles, read and compared, never fall below the floors in expected-scores.json. Raise a
 * floor when the program has become better; lowering one needs a reason in the commit.
 */
class GoldBundlesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Loading takes a moment, so once for each day to look back from. */
  private static final Map<LocalDate, Twosource> LOADED = new HashMap<>();

  static Stream<String> bundles() throws IOException {
    List<String> names = new ArrayList<>();
    floors().fieldNames().forEachRemaining(names::add);
    return names.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bundles")
  void reachesItsFloor(String name) throws IOException {
    JsonNode entry = floors().path(name);
    Optional<LocalDate> asOf =
        Optional.ofNullable(entry.get("asOf")).map(JsonNode::asText).map(LocalDate::parse);
    Optional<GoldBundle> bundle = GoldBundle.find(name, asOf);
    assumeTrue(bundle.isPresent(), name + " is not here: it is kept beside the repository");
    GoldScore floor = JSON.treeToValue(entry.path("floor"), GoldScore.class);
    GoldScore measured = measure(bundle.orElseThrow());
    assertThat(floor.isReachedBy(measured))
        .as("%s: floor %s, measured %s", name, floor, measured)
        .isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"dam-flood", "bank-collapse"})
  void theOrderOfReportsChangesNothing(String name) throws IOException {
    LocalDate day = LocalDate.of(2026, 1, 31);
    GoldBundle bundle = GoldBundle.find(name, Optional.of(day)).orElseThrow();
    List<Report> reports = read(bundle, new ArrayList<>());
    List<Report> turned = new ArrayList<>(reports);
    Collections.reverse(turned);
    assertThat(brief(day, turned).path("findings")).isEqualTo(brief(day, reports).path("findings"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"aid-workers", "dam-flood", "dock-strike", "drone-strike", "stadium-crush"})
  void aCopyAddsNoRoot(String name) throws IOException {
    LocalDate day = LocalDate.of(2026, 12, 31);
    GoldBundle bundle = GoldBundle.find(name, Optional.empty()).orElseThrow();
    List<Report> reports = read(bundle, new ArrayList<>());
    List<Report> copied = new ArrayList<>(reports);
    reports.forEach(report -> copied.add(reprint(report)));
    assertThat(corroborated(brief(day, copied))).hasSameSizeAs(corroborated(brief(day, reports)));
  }

  /** The same words, later, in another paper. */
  private static Report reprint(Report report) {
    Report.Published later =
        new Report.Published(report.published().orElseThrow().day().plusDays(1), "later");
    return new Report(
        report.id() + "-again",
        report.title(),
        report.text(),
        Optional.of("The Reprint"),
        Optional.of(later),
        Optional.empty(),
        report.author(),
        Optional.empty(),
        report.origin());
  }

  /** The findings with two or more independent firm sources, with these. */
  private static List<String> corroborated(JsonNode brief) {
    List<String> found = new ArrayList<>();
    for (JsonNode finding : brief.path("findings")) {
      if (finding.at("/independent/atLeast").asInt() > 1) {
        found.add(
            finding.path("statement").asText()
                + " "
                + finding.at("/roots").findValuesAsText("name"));
      }
    }
    return found;
  }

  private static JsonNode floors() throws IOException {
    try (InputStream in = GoldBundlesTest.class.getResourceAsStream("/expected-scores.json")) {
      return JSON.readTree(in);
    }
  }

  private static GoldScore measure(GoldBundle bundle) throws IOException {
    LocalDate day = bundle.asOf().orElse(LocalDate.of(2026, 12, 31));
    List<Report> reports = read(bundle, new ArrayList<>());
    StringWriter lines = new StringWriter();
    for (ReportReading reading : loaded(day).read(reports)) {
      BriefWriter.write(reading, lines);
    }
    List<JsonNode> extracted = new ArrayList<>();
    for (String line : lines.toString().lines().toList()) {
      extracted.add(JSON.readTree(line));
    }
    return new GoldMatcher(bundle.gold(), extracted).score(brief(day, reports));
  }

  private static List<Report> read(GoldBundle bundle, List<Notice> notices) {
    List<Input> inputs = bundle.reports().stream().map(GoldBundlesTest::input).toList();
    return ReportReaders.standard().read(inputs, notices::add);
  }

  /** A brief as scripts get it. */
  private static JsonNode brief(LocalDate asOf, List<Report> reports) throws IOException {
    StringWriter written = new StringWriter();
    BriefWriter.write(loaded(asOf).brief(reports, List.of()), Format.JSON, false, written);
    return JSON.readTree(written.toString());
  }

  private static Twosource loaded(LocalDate asOf) {
    return LOADED.computeIfAbsent(asOf, day -> Twosource.load(Options.asOf(day)));
  }

  private static Input input(Path file) {
    return new Input.OfPath(file);
  }
}
