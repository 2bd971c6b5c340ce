package org.twosource.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Names found in news and web text, where the data lies beside the repository. */
class NameScoresTest {
  @Test
  void namesInNewsFromEverywhere(TestReporter reporter) throws IOException {
    var folder = NameScores.NAMES.resolve("worldwide/processed_annotated");
    assumeTrue(Files.exists(folder), "no shared data: " + folder + " is absent");
    var scores = NameScores.score(NameScores.some(folder, 24), 0, 1);
    scores.forEach((type, score) -> reporter.publishEntry("worldwide " + type, score.toString()));
    assertThat(scores.get("all").f1()).isGreaterThan(0.6);
  }

  @Test
  void namesInWebText(TestReporter reporter) throws IOException {
    var file = NameScores.NAMES.resolve("uner-ewt/en_ewt-ud-dev.iob2");
    assumeTrue(Files.exists(file), "no shared data: " + file + " is absent");
    var scores = NameScores.score(List.of(file), 1, 2);
    scores.forEach((type, score) -> reporter.publishEntry("uner-ewt " + type, score.toString()));
    assertThat(scores.get("all").f1()).isGreaterThan(0.45);
  }
}
