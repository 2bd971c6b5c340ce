package org.twosource.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.twosource.time.TimeExpression.Direction;

class TimeExtractorProperties {
  private static final TimeExtractor EXTRACTOR = TimeExtractors.english();

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Monday",
            "Dec.",
            "26",
            "2024",
            "May",
            "on",
            "to",
            "from",
            "between",
            "and",
            "6",
            "a.m.",
            "night",
            "last",
            "next",
            "week",
            "year",
            "the",
            "of",
            "1990s",
            "’60s",
            "30",
            "31",
            "Feb.",
            "ago",
            "three",
            "days",
            "since",
            ",",
            "-",
            "Q3",
            "end",
            "early",
            "at",
            "24:59",
            "9999",
            "first",
            "quarter",
            "29/2/2023",
            "0",
            "Christmas",
            "midnight",
            "\n",
            "99th",
            "century");
    Arbitrary<String> sentences = words.list().ofMaxSize(14).map(list -> String.join(" ", list));
    return Arbitraries.oneOf(sentences, Arbitraries.strings().ofMaxLength(60));
  }

  @Property(tries = 400)
  void spansAreInOrderAndMeaningsNeverFail(
      @ForAll("texts") String text, @ForAll Direction direction) {
    List<TimeExpression> times = EXTRACTOR.extract(PlainDocuments.read(text));
    int end = 0;
    for (TimeExpression time : times) {
      assertThat(time.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(time.span().end()).isLessThanOrEqualTo(text.length());
      end = time.span().end();
      LocalDate day = LocalDate.of(2024, 2, 29);
      assertThat(time.timex(Interval.day(day), direction)).isNotEmpty();
      time.resolve(Interval.since(day), direction);
      time.resolve(Interval.of(day, day.plusDays(200)), direction)
          .ifPresent(
              wide ->
                  time.resolve(Interval.day(day.plusDays(50)), direction)
                      .ifPresent(narrow -> assertThat(wide.contains(narrow)).isTrue()));
    }
  }
}
