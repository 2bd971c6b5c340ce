package org.twosource.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences with the amounts in them, and sentences without any. */
class QuantityCasesTest {

  private static final QuantityExtractor EXTRACTOR = QuantityExtractors.english();

  @ParameterizedTest
  @MethodSource("amounts")
  void findsTheAmounts(String text, String expected) {
    assertThat(describe(text, EXTRACTOR.extract(Texts.tagged(text)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("negatives")
  void findsNoAmount(String text) {
    assertThat(describe(text, EXTRACTOR.extract(Texts.tagged(text)))).isEmpty();
  }

  @Test
  void policiesReadVagueWordsTheirOwnWay() {
    String text = "Dozens were wounded.";
    Quantity strict = EXTRACTOR.extract(Texts.tagged(text)).get(0);
    Quantity coder =
        QuantityExtractors.english(RangePolicy.CODER).extract(Texts.tagged(text)).get(0);
    assertThat(strict.range()).isEqualTo(new Range(24, true, 100, false));
    assertThat(coder.stated()).isEqualTo(12);
    assertThat(coder.range()).isEqualTo(new Range(12, true, 100, false));
  }

  @Test
  void peopleAreComparable() {
    PeopleUnits units = PeopleUnits.english();
    assertThat(units.comparable("soldier", "troop")).isTrue();
    assertThat(units.comparable("soldier", "people")).isTrue();
    assertThat(units.comparable("soldier", "civilian")).isFalse();
    assertThat(units.comparable("vehicle", "people")).isFalse();
    assertThat(units.subclass("child")).contains("child");
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> amounts() throws IOException {
    return lines("amounts.csv")
        .map(line -> line.split("\\|", -1))
        .map(row -> org.junit.jupiter.params.provider.Arguments.of(row[0], row[1]));
  }

  static Stream<String> negatives() throws IOException {
    return lines("not-amounts.csv");
  }

  private static Stream<String> lines(String name) throws IOException {
    try (InputStream in = QuantityCasesTest.class.getResourceAsStream("/cases/quantity/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.startsWith("# ")).toList().stream();
    }
  }

  /** "at least four {[4..)} people / killed", split by " ;; ". */
  static String describe(String text, List<Quantity> found) {
    return found.stream()
        .map(
            q ->
                q.number().in(text)
                    + " {"
                    + range(q.range())
                    + "} "
                    + q.unit()
                    + " / "
                    + q.scope()
                    + (q.approximate() ? " ~" : ""))
        .collect(Collectors.joining(" ;; "));
  }

  private static String range(Range r) {
    if (r.isPoint()) {
      return RangeText.number(r.low());
    }
    return (r.lowInclusive() ? "[" : "(")
        + (Double.isInfinite(r.low()) ? "" : RangeText.number(r.low()))
        + ".."
        + (Double.isInfinite(r.high()) ? "" : RangeText.number(r.high()))
        + (r.highInclusive() ? "]" : ")");
  }
}
