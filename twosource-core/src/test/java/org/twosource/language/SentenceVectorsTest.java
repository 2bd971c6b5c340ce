package org.twosource.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SentenceVectorsTest {
  private static final List<String> ODD =
      List.of(
          "",
          " \n",
          "\u0000\uFFFD",
          "\uD83D",
          "\uDE00\uD83D",
          "🙂🙂",
          "你好",
          "a".repeat(300_000),
          "word ".repeat(50_000),
          "[CLS] [SEP] [PAD]",
          "e\u0301".repeat(500),
          "\u202Eתשרי\u202C");

  private static SentenceVectors vectors;

  /** A story, whether the two are wordings of one statement, and the two. */
  private record Pair(String story, boolean same, String one, String other) {}

  @BeforeAll
  static void load() {
    Optional<SentenceVectors> available = SentenceVectors.miniLmIfAvailable();
    assumeTrue(available.isPresent(), "ONNX Runtime has no build for this platform");
    vectors = available.orElseThrow();
    assertThat(SentenceVectors.miniLm()).isSameAs(vectors);
  }

  private static List<Pair> pairs() throws IOException {
    try (InputStream in =
        SentenceVectorsTest.class.getResourceAsStream("/cases/language/sentence-pairs.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(cells -> new Pair(cells[0], cells[1].equals("paraphrase"), cells[2], cells[3]))
          .toList();
    }
  }

  private static double cosine(float[] a, float[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> (double) a[i] * b[i]).sum();
  }

  private static double[] cosines(List<Pair> pairs, boolean same) {
    List<Pair> kind = pairs.stream().filter(pair -> pair.same() == same).toList();
    float[][] ones = vectors.of(kind.stream().map(Pair::one).toList());
    float[][] others = vectors.of(kind.stream().map(Pair::other).toList());
    return IntStream.range(0, ones.length)
        .mapToDouble(i -> cosine(ones[i], others[i]))
        .sorted()
        .toArray();
  }

  private static double quantile(double[] sorted, double share) {
    return sorted[(int) Math.round(share * (sorted.length - 1))];
  }

  private static String quantiles(double[] sorted) {
    return String.format(
        "n=%d min %.2f, 10%% %.2f, 25%% %.2f, 50%% %.2f, 75%% %.2f, 90%% %.2f, max %.2f",
        sorted.length,
        quantile(sorted, 0),
        quantile(sorted, .1),
        quantile(sorted, .25),
        quantile(sorted, .5),
        quantile(sorted, .75),
        quantile(sorted, .9),
        quantile(sorted, 1));
  }

  @Test
  void wordingsOfOneStatementLieCloserThanOthersOfTheStory() throws IOException {
    double[] same = cosines(pairs(), true);
    double[] different = cosines(pairs(), false);
    System.out.println("paraphrase: " + quantiles(same));
    System.out.println("different:  " + quantiles(different));
    assertThat(quantile(same, .5)).isGreaterThan(quantile(different, .75) + 0.05);
    assertThat(quantile(same, .25)).isGreaterThan(quantile(different, .5));
  }

  @Test
  void aWordingIsTheNearestOfAllSentencesButForAFew() throws IOException {
    List<Pair> pairs = pairs();
    List<Pair> same = pairs.stream().filter(Pair::same).toList();
    List<String> candidates = pairs.stream().map(Pair::other).distinct().toList();
    float[][] asked = vectors.of(same.stream().map(Pair::one).toList());
    float[][] offered = vectors.of(candidates);
    long found =
        IntStream.range(0, asked.length)
            .filter(i -> candidates.get(nearest(asked[i], offered)).equals(same.get(i).other()))
            .count();
    System.out.println("nearest is the paraphrase: " + found + " of " + asked.length);
    assertThat(found).isGreaterThanOrEqualTo(same.size() * 4L / 5);
  }

  private static int nearest(float[] asked, float[][] offered) {
    return IntStream.range(0, offered.length)
        .reduce((a, b) -> cosine(asked, offered[a]) >= cosine(asked, offered[b]) ? a : b)
        .orElseThrow();
  }

  @Test
  void hasUnitLengthOnAnyText() {
    for (float[] vector : vectors.of(ODD)) {
      assertThat(vector).hasSize(384);
      assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-5));
    }
    assertThat(vectors.of(List.of())).isEmpty();
  }

  @Test
  void hangsOnTheTextAlone() throws IOException {
    List<String> texts = pairs().stream().limit(16).map(Pair::one).toList();
    float[][] together = vectors.of(texts);
    for (int i = 0; i < texts.size(); i++) {
      assertThat(vectors.of(List.of(texts.get(i)))[0]).isEqualTo(together[i]);
    }
    float[][][] atOnce =
        IntStream.range(0, 6).parallel().mapToObj(i -> vectors.of(texts)).toArray(float[][][]::new);
    for (float[][] each : atOnce) {
      assertThat(Arrays.deepEquals(each, together)).isTrue();
    }
  }

  @Test
  void readsTheStartOfALongText() {
    String start = "harbour ".repeat(126);
    float[][] read = vectors.of(List.of(start, start + "election fraud"));
    assertThat(read[0]).isEqualTo(read[1]);
  }
}
