package org.twosource.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twosource.text.Document;

class TimeResolverTest {
  private static final TimeExtractor EXTRACTOR = TimeExtractors.english();
  private static final ClauseDirection DIRECTION = ClauseDirection.english();

  static Stream<String> told() throws IOException {
    try (InputStream in = TimeResolverTest.class.getResourceAsStream("/cases/time/told.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("told")
  void timesCountFromWhatTheTextNames(String line) {
    String[] cells = line.split("\\|", -1);
    String text = cells[1];
    Document document = PlainDocuments.read(text);
    List<TimeExpression> times = EXTRACTOR.extract(document);
    List<ResolvedTime> resolved =
        TimeResolver.resolve(
            times,
            times.stream().map(time -> DIRECTION.of(document, time)).toList(),
            cells[0].equals("-")
                ? new Interval(Optional.empty(), Optional.empty())
                : Interval.day(LocalDate.parse(cells[0])));
    for (String expected : cells[2].split(" ; ", -1)) {
      String[] parts = expected.split(" = ", -1);
      ResolvedTime time =
          resolved.stream()
              .filter(one -> one.expression().span().in(text).equals(parts[0]))
              .findFirst()
              .orElseThrow(() -> new AssertionError("not found: " + parts[0]));

      assertThat(time.timex()).as(parts[0]).isEqualTo(parts[1]);
      assertThat(time.interval().map(TimeResolverTest::days).orElse("-"))
          .as(parts[0])
          .isEqualTo(parts[2]);
    }
  }

  private static String days(Interval interval) {
    return interval.earliest().map(LocalDate::toString).orElse("")
        + ".."
        + interval.latest().map(LocalDate::toString).orElse("");
  }
}
