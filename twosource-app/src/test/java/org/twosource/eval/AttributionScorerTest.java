package org.twosource.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.twosource.eval.Answer.Attributed;
import org.twosource.text.Span;

/** Counted by hand. */
class AttributionScorerTest {

  private static final Offset<Double> EXACT = within(1e-9);
  private static final String TEXT =
      "“The dam held,” Mayor Ilva Renn said. “So far.” Police denied it.";

  @Test
  void marksAtTheEndsAndCutsDoNotCount() {
    Attributed gold = attributed("Mayor Ilva Renn", "said", "“The dam held,”", "“So far.”");
    Attributed found = attributed("Mayor Ilva Renn", "said.", "The dam held", "So far");
    List<Score> scores = score(List.of(gold), List.of(found));
    assertThat(scores).allSatisfy(score -> assertThat(score.value()).isEqualTo(1));
  }

  @Test
  void aTripleNeedsAllThree() {
    Attributed gold = attributed("Mayor Ilva Renn", "said", "The dam held");
    Attributed other = attributed("Police", "denied", "it");
    Attributed found = attributed("Ilva Renn", "said", "The dam held");
    List<Score> scores = score(List.of(gold, other), List.of(found, other));
    assertThat(value(scores, "source")).isEqualTo(0.5);
    assertThat(value(scores, "cue")).isEqualTo(1);
    assertThat(value(scores, "content")).isEqualTo(1);
    assertThat(value(scores, "triple")).isEqualTo(0.5);
  }

  @Test
  void aSharedPartCountsOnce() {
    Attributed one = attributed("Police", "said", "The dam held");
    Attributed inner = attributed("Mayor Ilva Renn", "denied", "The dam held");
    List<Score> scores = score(List.of(one), List.of(one, inner));
    assertThat(value(scores, "content")).isEqualTo(1);
    assertThat(value(scores, "source")).isEqualTo(2.0 / 3, EXACT);
  }

  @Test
  void overlapCountsCharactersOfWords() {
    // "Mayor Ilva Renn" has 13 letters, "Ilva Renn" 8 of them.
    List<Score> scores =
        score(
            List.of(attributed("Mayor Ilva Renn", "said", "it")),
            List.of(attributed("Ilva Renn", "said", "it")));
    Score overlap = one(scores, "source overlap");
    assertThat(overlap.precision().orElseThrow()).isEqualTo(1);
    assertThat(overlap.recall().orElseThrow()).isEqualTo(8.0 / 13, EXACT);
  }

  @Test
  void nobodyIsNoSource() {
    Attributed gold = new Attributed(List.of(), spans("denied"), spans("it"));
    List<Score> scores = score(List.of(gold), List.of(gold));
    assertThat(one(scores, "source").items()).isZero();
    assertThat(value(scores, "triple")).isEqualTo(1);
  }

  private static List<Score> score(List<Attributed> gold, List<Attributed> found) {
    return new AttributionScorer()
        .score(
            List.of(
                new Marked(
                    Passage.of("a", TEXT),
                    Answer.NONE.withAttributions(gold),
                    Answer.NONE.withAttributions(found))));
  }

  private static double value(List<Score> scores, String measure) {
    return one(scores, measure).value();
  }

  private static Score one(List<Score> scores, String measure) {
    return scores.stream()
        .filter(score -> score.measure().equals(measure))
        .findFirst()
        .orElseThrow();
  }

  private static Attributed attributed(String source, String cue, String... content) {
    return new Attributed(spans(source), spans(cue), spans(content));
  }

  private static List<Span> spans(String... words) {
    return Arrays.stream(words)
        .map(word -> new Span(TEXT.indexOf(word), TEXT.indexOf(word) + word.length()))
        .toList();
  }
}
