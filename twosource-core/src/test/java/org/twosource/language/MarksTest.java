package org.twosource.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers are those of {@code marks} and {@code written} in training/model/pieces.py. */
class MarksTest {

  @Test
  void sayHowAWordIsWritten() {
    List<String> words = List.of("x", ",", "said", "Loma", "NATO", "A", "iPhone", "3,000", "L'Œil");
    int[] written = new Marks().of(words, 0);
    assertThat(Arrays.stream(written).map(mark -> mark % 7).toArray())
        .containsExactly(1, 0, 1, 2, 3, 4, 5, 6, 5);
  }

  @Test
  void sayWhereASentenceStands() {
    Marks marks = new Marks();
    assertThat(marks.of(List.of("a", "b"), 0)).containsExactly(2 * 2 * 7 + 1, 1);
    assertThat(marks.of(List.of("a"), 0)).containsExactly(1 * 2 * 7 + 1);
    assertThat(marks.of(List.of("a"), 1)).containsExactly(2 * 2 * 7 + 1);
  }

  @Test
  void knowWhatIsQuotedUntilTheParagraphEnds() {
    Marks marks = new Marks();
    int[] first = marks.of(List.of("he", "“", "went", "”", "out"), 0);
    assertThat(Arrays.stream(first).map(mark -> mark / 7 % 2).toArray())
        .containsExactly(0, 1, 1, 1, 0);
    assertThat(marks.of(List.of("“", "on"), 0)[1] / 7 % 2).isEqualTo(1);
    assertThat(marks.of(List.of("still"), 0)[0] / 7 % 2).isEqualTo(1);
    assertThat(marks.of(List.of("over"), 1)[0] / 7 % 2).isZero();
  }
}
