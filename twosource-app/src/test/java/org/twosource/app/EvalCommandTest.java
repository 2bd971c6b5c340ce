package org.twosource.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twosource.eval.Answer;
import org.twosource.eval.Answer.Named;
import org.twosource.eval.Candidate;
import org.twosource.eval.Layer;
import org.twosource.eval.Passage;
import org.twosource.text.Span;

/** {@code twosource eval} with a candidate that takes every first word for a person's name. */
class EvalCommandTest {

  @TempDir private Path data;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void names() throws IOException {
    Path file = data.resolve("names/uner-ewt/en_ewt-ud-dev.iob2");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, "# newdoc id = a\n1\tRenn\tB-PER\n2\tleft\tO\n# newdoc id = b\n1\tShe\tO\n");
  }

  @Test
  void aTable() {
    assertThat(run("eval", "names", "--gold", uner())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).lines().limit(4))
        .containsExactly(
            "names, " + uner() + ": first words",
            out.toString(StandardCharsets.UTF_8).lines().toList().get(1),
            "  measure                             value  precision   recall    items",
            "  names                               0.667      0.500    1.000        1");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("2 documents, 3 words, ");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void jsonOfSomeDocuments() throws IOException {
    String[] line = {"eval", "names", "--data", data.toString(), "--limit", "1"};
    assertThat(run(append(line, "--format", "json", "--out", data + "/scores.json"))).isZero();
    JsonNode scores = new ObjectMapper().readTree(data.resolve("scores.json").toFile());
    JsonNode result = scores.path("results").path(0);
    assertThat(result.path("set").asText()).isEqualTo("UNER-EWT dev");
    assertThat(result.path("documents").asInt()).isEqualTo(1);
    assertThat(result.at("/scores/0/measure").asText()).isEqualTo("names");
    assertThat(result.at("/scores/0/value").asDouble()).isEqualTo(1);
    assertThat(scores.at("/absent/0/set").asText()).isEqualTo("Worldwide, held-out tenth");
  }

  @Test
  void whatIsAbsentOrBrokenIsNamed() throws IOException {
    Path broken = data.resolve("quantities/newsquant/newsquant.json");
    Files.createDirectories(broken.getParent());
    Files.writeString(broken, "[\n");
    assertThat(run("eval", "all", "--data", data.toString())).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .anyMatch(line -> line.startsWith("twosource: " + broken + ", line 2: no JSON"))
        .contains(
            "twosource: absent: EWT dev (" + data.resolve("syntax/ewt/en_ewt-ud-dev.conllu") + ")");
  }

  @Test
  void aLayerThatTheCandidateDoesNotAnswerIsNamed() throws IOException {
    Path trees = Files.writeString(data.resolve("a.conllu"), "1\tx\tx\tX\tX\t_\t0\troot\t_\t_\n");
    assertThat(run("eval", "trees", "--gold", trees.toString())).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("first words does not answer trees", "no gold set could be scored");
  }

  private String uner() {
    return data.resolve("names/uner-ewt/en_ewt-ud-dev.iob2").toString();
  }

  private static String[] append(String[] line, String... more) {
    return java.util.stream.Stream.of(line, more)
        .flatMap(java.util.Arrays::stream)
        .toArray(String[]::new);
  }

  private int run(String... arguments) {
    Terminal terminal =
        new Terminal(out, new PrintStream(err, true, StandardCharsets.UTF_8), false);
    return Cli.commandLine(
            terminal,
            settings -> {
              throw new AssertionError("no report is read");
            },
            FirstWords::new)
        .execute(arguments);
  }

  /** Answers names only. */
  private static final class FirstWords implements Candidate {

    @Override
    public String name() {
      return "first words";
    }

    @Override
    public Set<Layer> layers() {
      return Set.of(Layer.NAMES);
    }

    @Override
    public Answer read(Passage passage, Set<Layer> wanted) {
      Span first = passage.sentences().get(0).get(0);
      return Answer.NONE.withNames(List.of(new Named(first, Named.Kind.PER)));
    }
  }
}
