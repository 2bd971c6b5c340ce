package org.twosource.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuringTest {
  @TempDir Path folder;

  /**
   * The peer that needs no large model, through the whole way: saved texts, fresh Java, figures.
   */
  @Test
  void measuresInAFreshJava() throws IOException {
    Files.writeString(folder.resolve("00000_2024-12-27.txt"), "The ferry sank on Friday.");
    String start = Long.toString(System.currentTimeMillis());
    List<String> arguments = List.of("twosource-grammar", folder.toString(), start, "0", "0.1");
    Speed speed = SpeedRun.parse(Child.run(SpeedRun.class, "512m", arguments));
    assertThat(speed.reports()).isPositive();
    assertThat(speed.words()).isEqualTo(speed.reports() * 5L);
    assertThat(speed.tokens()).isEqualTo(speed.reports() * 6L);
    assertThat(speed.failed()).isZero();
    assertThat(speed.firstAnswer()).isPositive();
    assertThat(speed.seconds()).isGreaterThanOrEqualTo(0.1);
    Assumptions.assumeTrue(Files.exists(Path.of("/proc/self/status")), "no /proc here");
    assertThat(speed.peakMemory()).isGreaterThan(speed.heap());
    assertThat(speed.cpu()).isPositive();
  }

  @Test
  void saysWhatAFreshJavaDiedOf() {
    List<String> arguments = List.of("nobody", folder.toString(), "0", "0", "0");
    assertThatThrownBy(() -> Child.run(SpeedRun.class, "64m", arguments))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no peer nobody; there are twosource-grammar, twosource,");
  }

  @Test
  void showsWhatTheFileHolds() throws IOException {
    String report =
        """
        {"speed": [{"peer": "one", "reportsPerSecond": 2.345, "tokensPerSecond": 1000.4,
          "tokensPerCpuSecond": 900.0, "firstAnswer": 12.34, "firstAnswerCpu": 8.0,
          "peakMemory": 3145728, "heap": 1048576, "load": 0.5}],
         "accuracy": [{"peer": "one", "set": "Set", "documents": 2,
          "scores": {"UAS": {"value": 0.8124}, "LAS": {"value": 0.75}}}]}
        """;
    assertThat(PeersTable.markdown(new ObjectMapper().readTree(report)).lines())
        .contains(
            "| one | 2.35 | 1000 | 900 | 12.3 | 8.00 | 3 | 1 | 0.5 |",
            "| one | Set | 2 | UAS 0.812, LAS 0.750 |");
  }

  @Test
  void keepsTheRowsOfOtherPeers() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    var before =
        mapper.readTree("{\"speed\": [{\"peer\": \"nlp4j\", \"is\": \"old\"},"
            + " {\"peer\": \"twosource\", \"is\": \"old\"}]}");
    var now =
        (ObjectNode) mapper.readTree("{\"speed\": [{\"peer\": \"twosource\", \"is\": \"new\"}]}");
    Kept.join(before, "speed", now);
    Kept.join(before, "accuracy", now);
    assertThat(now.toString())
        .isEqualTo("{\"speed\":[{\"peer\":\"twosource\",\"is\":\"new\"},{\"peer\":\"nlp4j\",\"is\":\"old\"}]}");
  }

  @Test
  void theMiddleOfRuns() {
    assertThat(ExtractSpeed.median(List.of(3.0, 1.0, 2.0))).isEqualTo(2.0);
    assertThat(ExtractSpeed.median(List.of(4.0, 1.0))).isEqualTo(2.5);
  }

  @Test
  void tablesOfTagsAndRelations() {
    TreeWords words = TreeWords.load("nlp4j-relations.tsv");
    assertThat(words.upos("RB", "n't", "advmod")).isEqualTo("PART");
    assertThat(words.upos("VBZ", "is", "cop")).isEqualTo("AUX");
    assertThat(words.upos("VBZ", "is", "root")).isEqualTo("VERB");
    assertThat(words.upos("??", "is", "root")).isEqualTo("X");
    assertThat(words.relation("nmod", "JJ")).isEqualTo("amod");
    assertThat(words.relation("dobj", "NN")).isEqualTo("obj");
    assertThat(words.relation("nsubj", "NN")).isEqualTo("nsubj");
  }
}
