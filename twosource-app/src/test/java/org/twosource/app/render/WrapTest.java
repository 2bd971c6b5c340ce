package org.twosource.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WrapTest {

  @Property(tries = 300)
  void noLineIsWiderThanAskedUnlessItIsOneWord(
      @ForAll String text, @ForAll @IntRange(min = 1, max = 90) int width) {
    assertThat(Wrap.lines(text, width))
        .allMatch(line -> Wrap.columns(line) <= width || !line.contains(" "));
  }

  @Property(tries = 300)
  void losesNoWord(@ForAll String text, @ForAll @IntRange(min = 1, max = 90) int width) {
    assertThat(String.join(" ", Wrap.lines(text, width))).isEqualTo(Wording.clean(text));
  }

  @Test
  void countsWideCharactersTwiceAndMarksNotAtAll() {
    assertThat(Wrap.columns("ab")).isEqualTo(2);
    assertThat(Wrap.columns("北京")).isEqualTo(4);
    assertThat(Wrap.columns("e\u0301")).isEqualTo(1);
    assertThat(Wrap.columns("🚢")).isEqualTo(2);
  }

  @Test
  void cutsWithAnEllipsisInsideTheWidth() {
    List<String> lines = Wrap.lines("one two three four five six", 9, 2);
    assertThat(lines).containsExactly("one two", "three …");
  }

  @Test
  void takesControlCharactersOut() {
    assertThat(Wording.clean("a\u001b[31mb\u202ec\r\nd")).isEqualTo("a [31mbc d");
  }
}
