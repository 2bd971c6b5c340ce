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
import org.twosource.time.TimeExpression.Direction;

class TimeCasesTest {
  private static final Interval REFERENCE = Interval.day(LocalDate.of(2024, 6, 12));
  private static final TimeExtractor EXTRACTOR = TimeExtractors.english();

  static Stream<String> times() throws IOException {
    return lines("times.txt");
  }

  static Stream<String> notTimes() throws IOException {
    return lines("not-times.txt");
  }

  private static Stream<String> lines(String name) throws IOException {
    try (InputStream in = TimeCasesTest.class.getResourceAsStream("/cases/time/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("times")
  void timeIsFoundAndResolved(String line) {
    String[] cells = line.split("\\|", -1);
    String text = cells[0];
    List<TimeExpression> found = EXTRACTOR.extract(PlainDocuments.read(text));
    TimeExpression time =
        found.stream()
            .filter(t -> t.span().in(text).equals(cells[1]))
            .findFirst()
            .orElseThrow(() -> new AssertionError(line + " found " + words(text, found)));
    Direction direction = cells[2].equals("F") ? Direction.FUTURE : Direction.PAST;

    assertThat(time.timex(REFERENCE, direction)).isEqualTo(cells[3]);
    assertThat(time.resolve(REFERENCE, direction)).isEqualTo(interval(cells[4]));
  }

  @ParameterizedTest
  @MethodSource("notTimes")
  void nothingIsFound(String text) {
    List<TimeExpression> found = EXTRACTOR.extract(PlainDocuments.read(text));

    assertThat(words(text, found)).isEmpty();
  }

  private static List<String> words(String text, List<TimeExpression> found) {
    return found.stream().map(time -> time.span().in(text)).toList();
  }

  private static Optional<Interval> interval(String cell) {
    if (cell.equals("-")) {
      return Optional.empty();
    }
    int dots = cell.indexOf("..");
    return Optional.of(new Interval(day(cell.substring(0, dots)), day(cell.substring(dots + 2))));
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  @ParameterizedTest
  @MethodSource("times")
  void directionIsReadFromTheVerbs(String line) {
    String[] cells = line.split("\\|", -1);
    Document document = PlainDocuments.read(cells[0]);
    Direction other = cells[2].equals("F") ? Direction.PAST : Direction.FUTURE;
    for (TimeExpression time : EXTRACTOR.extract(document)) {
      if (cells[0].matches(".*\\b(?:will|died|freed|started|happened|came)\\b.*")) {
        assertThat(ClauseDirection.english().of(document, time)).isNotEqualTo(other);
      }
    }
  }
}
