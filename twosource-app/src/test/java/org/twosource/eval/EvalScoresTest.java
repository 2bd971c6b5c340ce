package org.twosource.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The first documents of each gold set beside the repository never score below the floors in
 * eval-expected.json. Raise a floor when the program has become better; lowering one needs a reason
 * in the commit. {@code twosource eval all} scores the whole sets.
 */
class EvalScoresTest {

  private static final Path DATA = Path.of("../../shared/data");
  private static final Candidate TWOSOURCE = new TwosourceCandidate();

  static Stream<String> sets() throws IOException {
    List<String> names = new ArrayList<>();
    expected().fieldNames().forEachRemaining(names::add);
    return names.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sets")
  void reachesItsFloor(String name, TestReporter reporter) throws IOException {
    GoldSet set =
        GoldSets.under(DATA).stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow();
    assumeTrue(set.exists(), name + " is not here: it is kept beside the repository");
    JsonNode entry = expected().path(name);
    List<GoldDocument> documents = set.documents();
    int limit = Math.min(entry.path("limit").asInt(), documents.size());
    Result result = Evaluation.run(TWOSOURCE, set, documents.subList(0, limit), done -> {});
    result
        .scores()
        .forEach(score -> reporter.publishEntry(name, score.measure() + " " + score.value()));
    SoftAssertions floors = new SoftAssertions();
    Map<String, Double> reached = reached(result);
    reached.forEach(
        (measure, value) -> {
          JsonNode floor = entry.path("floor").path(measure);
          if (floor.isNumber()) {
            floors
                .assertThat(value)
                .as("%s, %s", name, measure)
                .isGreaterThanOrEqualTo(floor.asDouble());
          }
        });
    floors.assertAll();
    assertThat(entry.path("floor").fieldNames()).toIterable().isSubsetOf(reached.keySet());
  }

  /** By measure; precision and recall of a measure stand behind its name. */
  private static Map<String, Double> reached(Result result) {
    Map<String, Double> reached = new LinkedHashMap<>();
    for (Score score : result.scores()) {
      reached.put(score.measure(), score.value());
      score.precision().ifPresent(value -> reached.put(score.measure() + ": precision", value));
      score.recall().ifPresent(value -> reached.put(score.measure() + ": recall", value));
    }
    return reached;
  }

  private static JsonNode expected() throws IOException {
    try (InputStream in = EvalScoresTest.class.getResourceAsStream("/eval-expected.json")) {
      return new ObjectMapper().readTree(in);
    }
  }
}
