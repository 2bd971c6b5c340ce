package org.twosource.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkingTest {
  private static final List<String> LABELS = List.of("B-A", "B-B", "I-A", "I-B", "O");
  private static final float[] NOTHING = new float[25];

  static Stream<Arguments> scores() {
    return Stream.of(
        // One chunk of two words, then nothing.
        Arguments.of("90000 00900 00009", "A 0-1"),
        // An inner mark cannot open a chunk: the likelier of the whole counts.
        Arguments.of("03050 00090", "B 0-1"),
        // An inner mark of another kind cannot go on with a chunk.
        Arguments.of("90000 04050", "A 0-0, B 1-1"),
        Arguments.of("90000 90000", "A 0-0, A 1-1"),
        Arguments.of("00009", ""));
  }

  @ParameterizedTest
  @MethodSource("scores")
  void findsTheLikeliestChunks(String rows, String chunks) {
    String digits = rows.replace(" ", "");
    float[] values = new float[digits.length()];
    for (int i = 0; i < values.length; i++) {
      values[i] = digits.charAt(i) - '0';
    }
    States states = new States(values, LABELS.size(), values.length / LABELS.size());
    List<Marking.Chunk> found =
        new Marking(LABELS, NOTHING, kind -> 0).chunks(states, new Heads.Slice(0, LABELS.size()));
    assertThat(
            String.join(
                ", ",
                found.stream().map(c -> c.kind() + " " + c.first() + "-" + c.last()).toList()))
        .isEqualTo(chunks);
  }

  @Test
  void beginsNoChunkThatIsNotWorthIt() {
    float[] values = {2, 0, -9, -9, 1};
    States states = new States(values, LABELS.size(), 1);
    Heads.Slice all = new Heads.Slice(0, LABELS.size());
    assertThat(new Marking(LABELS, NOTHING, kind -> 0.9).chunks(states, all)).hasSize(1);
    assertThat(new Marking(LABELS, NOTHING, kind -> kind.equals("A") ? 1.1 : 0).chunks(states, all))
        .isEmpty();
  }

  @Test
  void whatIsLearntOfFollowingMarksDecidesCloseCalls() {
    // B-A is the likeliest mark of both words, I-A a little less so of the second.
    float[] values = {4, 0, 0, 0, 0, 4, 0, 3, 0, 0};
    States states = new States(values, LABELS.size(), 2);
    Heads.Slice all = new Heads.Slice(0, LABELS.size());
    assertThat(new Marking(LABELS, NOTHING, kind -> 0).chunks(states, all)).hasSize(2);
    float[] follows = NOTHING.clone();
    follows[LABELS.indexOf("B-A") * LABELS.size() + LABELS.indexOf("I-A")] = 1.5f;
    assertThat(new Marking(LABELS, follows, kind -> 0).chunks(states, all))
        .extracting(Marking.Chunk::last)
        .containsExactly(1);
  }

  @Test
  void nothingGoesOnFromBeforeARun() {
    // Two names, the second of which reads as if it went on with the first.
    float[] values = {4, 0, 0, 0, 0, 0, 0, 4, 0, 1};
    States states = new States(values, LABELS.size(), 2);
    Heads.Slice all = new Heads.Slice(0, LABELS.size());
    Marking marking = new Marking(LABELS, NOTHING, kind -> 0);
    assertThat(marking.chunks(states, all)).extracting(Marking.Chunk::last).containsExactly(1);
    List<Marking.Chunk> second = marking.chunks(states, all, 1, 1);
    assertThat(second).extracting(Marking.Chunk::first).containsExactly(1);
    assertThat(second.get(0).likely()).isGreaterThan(0.8);
  }
}
