package org.twosource.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What grouping sees in a report. */
class FeatureReaderTest {

  @Test
  void readsPeoplePlacesDaysAgesAndFigures() {
    ReportFeatures read =
        Stream.report(
            "r",
            "2031-03-02",
            "Shooting in Bristol",
            "BRISTOL — Gov. Robert Lindqvist, 61, was at Robert Lind Hospital on Saturday. Police went"
                + " to the 2400 block of Peter Street. A 24-year-old held Maria Ardley.");
    assertThat(read.people()).containsExactly("r lindqvist", "m ardley");
    assertThat(read.places()).containsExactly("bristol");
    assertThat(read.days()).containsExactly(LocalDate.parse("2031-03-01"));
    assertThat(read.ages()).containsExactly(61, 24);
    assertThat(read.figures()).containsExactly("2400");
    assertThat(read.title()).containsExactly("shooting", "bristol");
    assertThat(read.lead().contains("hospital")).isTrue();
    assertThat(read.terms().contains("the")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "shootings, shooting",
    "bodies, body",
    "houses, house",
    "glass, glass",
    "virus, virus",
    "gas, gas"
  })
  void takesPluralsOff(String word, String term) {
    assertThat(Terms.stem(word)).isEqualTo(term);
  }

  @Test
  void withoutADateNamesNoDays() {
    ReportFeatures read = Stream.READER.read("r", "", "Shot on Monday.", Optional.empty());
    assertThat(read.days()).isEmpty();
  }

  @Property(tries = 200)
  void neverFails(@ForAll String title, @ForAll String text) {
    LocalDate day = LocalDate.parse("2031-03-02");
    assertThat(Stream.READER.read("r", title, text, Optional.of(day)).id()).isEqualTo("r");
  }

  @Test
  void aTextMayBeginWithAStop() {
    assertThat(Stream.READER.read("r", ".", ". . Ms. Rosa Lind.", Optional.empty()).people())
        .containsExactly("r lind");
  }

  @Test
  void countsAreSorted() {
    Counts some = Counts.of(Map.of("b", 2, "a", 1));
    assertThat(some.words()).containsExactly("a", "b");
    assertThat(some).isEqualTo(Counts.of(Map.of("a", 1, "b", 2))).hasToString("[a=1, b=2]");
  }
}
