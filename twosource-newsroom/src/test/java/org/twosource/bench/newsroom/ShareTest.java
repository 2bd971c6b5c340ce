package org.twosource.bench.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShareTest {

  /** With none seen, the bound has a closed form: 1 - 0.05^(1/n). */
  @Property(tries = 100)
  void noneSeen(@ForAll @IntRange(min = 1, max = 20_000) int all) {
    assertThat(new Share(0, all).upper()).isCloseTo(1 - Math.pow(0.05, 1.0 / all), within(1e-9));
  }

  /** With all but one seen as well: the largest rate r with 1 - r^n = 0.05. */
  @Property(tries = 100)
  void allButOneSeen(@ForAll @IntRange(min = 2, max = 500) int all) {
    assertThat(new Share(all - 1, all).upper()).isCloseTo(Math.pow(0.95, 1.0 / all), within(1e-9));
  }

  @Property(tries = 200)
  void theBoundIsNoLessThanTheRate(
      @ForAll @IntRange(max = 3000) int count, @ForAll @IntRange(max = 3000) int more) {
    Share share = new Share(count, count + more);
    assertThat(share.upper()).isBetween(share.rate(), 1.0);
  }

  @Test
  void ofNothingNothingIsKnown() {
    assertThat(new Share(0, 0).rate()).isZero();
    assertThat(new Share(0, 0).upper()).isEqualTo(1);
  }
}
