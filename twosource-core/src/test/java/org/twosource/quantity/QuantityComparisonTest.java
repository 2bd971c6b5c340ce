package org.twosource.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twosource.quantity.QuantityComparison.Later;
import org.twosource.quantity.QuantityComparison.Setting;

class QuantityComparisonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Four people were killed. | Six people were killed. | CONFLICT
          At least 31 people were hurt. | At least 19 people were hurt. | BOUND
          At least 31 people were hurt. | 33 people were hurt. | REFINEMENT
          Some 11,000 soldiers came. | 11,200 soldiers came. | ROUNDING
          Some 11,000 soldiers came. | 12,000 soldiers came. | CONFLICT
          More than 3,000 soldiers came. | Up to 4,000 soldiers came. | BOUND
          5 km were cleared. | Four miles were cleared. | CONFLICT
          Two soldiers were killed. | Two vehicles were destroyed. | SCOPE
          """)
  void namesTheDifference(String first, String second, Difference.Kind kind) {
    assertThat(QuantityComparison.compare(only(first), only(second), Setting.plain()))
        .get()
        .extracting(Difference::kind)
        .isEqualTo(kind);
  }

  @Test
  void equalFiguresDoNotDiffer() {
    assertThat(
            QuantityComparison.compare(
                only("Some 11,000 soldiers came."), only("11,000 troops came."), Setting.plain()))
        .isEmpty();
  }

  @Test
  void laterReplacesEarlier() {
    Setting setting = new Setting(true, Later.SECOND, List.of());
    assertThat(
            QuantityComparison.compare(only("Four died."), only("Six died."), setting)
                .map(Difference::kind))
        .contains(Difference.Kind.UPDATE);
  }

  @Test
  void anEstimateKeepsLowBestAndHigh() {
    assertThat(
            Estimate.of(
                List.of(only("Four died."), only("Six people died."), only("Six were killed."))))
        .contains(new Estimate(4, 6, 6));
  }

  private static Quantity only(String text) {
    return QuantityExtractors.english().extract(Texts.tagged(text)).get(0);
  }
}
