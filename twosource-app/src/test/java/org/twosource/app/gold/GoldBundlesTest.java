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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twosource.app.render.BriefWriter;
import org.twosource.app.render.Format;
import org.twosource.pipeline.Options;
import org.twosource.pipeline.Twosource;
import org.twosource.report.Input;
import org.twosource.report.Notice;
import org.twosource.report.Report;
import org.twosource.report.ReportReaders;

/**
 * Whole bundles, read and compared, never fall below the floors in expected-scores.json. Raise a floor when the program
 * has become better; lowering one needs a reason in the commit.
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

  private static JsonNode floors() throws IOException {
    try (InputStream in = GoldBundlesTest.class.getResourceAsStream("/expected-scores.json")) {
      return JSON.readTree(in);
    }
  }

  private static GoldScore measure(GoldBundle bundle) throws IOException {
    LocalDate asOf = bundle.asOf().orElse(LocalDate.of(2026, 12, 31));
    Twosource twosource =
        LOADED.computeIfAbsent(asOf, day -> Twosource.load(Options.asOf(day)));
    List<Notice> notices = new ArrayList<>();
    List<Input> inputs = bundle.reports().stream().map(GoldBundlesTest::input).toList();
    List<Report> reports = ReportReaders.standard().read(inputs, notices::add);
    List<JsonNode> extracted = new ArrayList<>();
    for (Report report : reports) {
      StringWriter line = new StringWriter();
      BriefWriter.write(twosource.read(report), line);
      extracted.add(JSON.readTree(line.toString()));
    }
    StringWriter brief = new StringWriter();
    BriefWriter.write(twosource.brief(reports, notices), Format.JSON, false, brief);
    return new GoldMatcher(bundle.gold(), extracted).score(JSON.readTree(brief.toString()));
  }

  private static Input input(Path file) {
    return new Input.OfPath(file);
  }
}
