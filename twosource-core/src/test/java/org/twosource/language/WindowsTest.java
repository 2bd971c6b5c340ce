package org.twosource.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WindowsTest {

  @Test
  void endAtAParagraphWhereTheNextDoesNotFit() {
    int[] sizes = {60, 50, 40, 30};
    int[] paragraphs = {0, 0, 1, 1};
    assertThat(Windows.of(sizes, paragraphs))
        .containsExactly(new Windows.Window(0, 2), new Windows.Window(2, 4));
  }

  @Test
  void goOnIntoAParagraphThatFits() {
    assertThat(Windows.of(new int[] {60, 50, 40}, new int[] {0, 0, 1}))
        .containsExactly(new Windows.Window(0, 3));
  }

  @Property
  void holdEverySentenceOnceAndFewPieces(
      @ForAll @Size(max = 30) List<@IntRange(min = 1, max = 250) Integer> sizes) {
    int[] pieces = sizes.stream().mapToInt(Integer::intValue).toArray();
    int[] paragraphs = new int[pieces.length];
    Arrays.setAll(paragraphs, i -> i / 3);
    List<Integer> seen = new ArrayList<>();
    for (Windows.Window window : Windows.of(pieces, paragraphs)) {
      int sum = 0;
      for (int i = window.first(); i < window.last(); i++) {
        seen.add(i);
        sum += pieces[i];
      }
      assertThat(sum <= 158 || window.last() == window.first() + 1).isTrue();
    }
    assertThat(seen).isSorted().doesNotHaveDuplicates().hasSize(pieces.length);
  }
}
