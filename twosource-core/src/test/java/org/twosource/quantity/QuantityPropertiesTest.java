package org.twosource.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.twosource.quantity.QuantityComparison.Later;
import org.twosource.quantity.QuantityComparison.Setting;
import org.twosource.text.Span;

class QuantityPropertiesTest {

  private static final QuantityExtractor EXTRACTOR = QuantityExtractors.english();

  @Property(tries = 300)
  void anyStringIsReadInOrder(@ForAll String text) {
    ordered(text);
  }

  @Property(tries = 500)
  void anySoupOfNumberWordsIsReadInOrder(@ForAll("soup") List<String> words) {
    ordered(String.join(" ", words));
  }

  private static void ordered(String text) {
    int end = 0;
    for (Quantity q : EXTRACTOR.extract(Texts.untagged(text))) {
      assertThat(q.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(q.span().contains(q.number())).isTrue();
      q.unitSpan().ifPresent(unit -> assertThat(q.span().contains(unit)).isTrue());
      assertThat(q.span().end()).isLessThanOrEqualTo(text.length());
      end = q.span().end();
    }
  }

  @Property
  void comparisonIsSymmetric(
      @ForAll("quantities") Quantity a,
      @ForAll("quantities") Quantity b,
      @ForAll Later later,
      @ForAll boolean scope) {
    Optional<Difference> one =
        QuantityComparison.compare(a, b, new Setting(scope, later, List.of()));
    Optional<Difference> two =
        QuantityComparison.compare(b, a, new Setting(scope, later.swapped(), List.of()));
    assertThat(one).isEqualTo(two);
  }

  @Property
  void aQuantityDoesNotDifferFromItself(@ForAll("quantities") Quantity a) {
    assertThat(QuantityComparison.compare(a, a, Setting.plain())).isEmpty();
  }

  @Property
  void onlyRangesThatDoNotMeetConflict(
      @ForAll("quantities") Quantity a, @ForAll("quantities") Quantity b) {
    QuantityComparison.compare(a, b, Setting.plain())
        .filter(Difference::contests)
        .ifPresent(d -> assertThat(a.range().meets(b.range())).isFalse());
  }

  @Property
  void theEstimateIsOrdered(@ForAll("quantities") Quantity a, @ForAll("quantities") Quantity b) {
    Estimate estimate = Estimate.of(List.of(a, b)).orElseThrow();
    assertThat(estimate.low()).isLessThanOrEqualTo(estimate.best());
    assertThat(estimate.best()).isLessThanOrEqualTo(estimate.high());
    assertThat(Estimate.of(List.of(b, a))).contains(estimate);
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    Arbitrary<Double> values =
        Arbitraries.of(4.0, 6.0, 19.0, 31.0, 100.0, 3000.0, 11000.0, 11200.0, 12000.0);
    return Combinators.combine(values, Arbitraries.of(Hedge.class))
        .as((value, hedge) -> quantity(value, Ranges.of(value, hedge, false, false)));
  }

  @Provide
  Arbitrary<List<String>> soup() {
    return Arbitraries.of(
            "at", "least", "one", "of", "the", "twenty", "-", "five", "hundred", "million", "$",
            "3bn", "and", "to", "between", "people", "killed", "were", "half", "a", "dozen",
            "11,000", "2019", "March", ",", "no", "none", "percent", "(", "1/0", "1/2", "minus")
        .list()
        .ofMaxSize(14);
  }

  static Quantity quantity(double value, Range range) {
    return new Quantity(
        new Span(0, 1), new Span(0, 1), value, range, false, "people", Optional.empty(), "killed");
  }
}
