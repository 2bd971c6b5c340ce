package org.twosource.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.twosource.text.Document;
import org.twosource.text.Sentence;
import org.twosource.text.Span;
import org.twosource.time.Interval;
import org.twosource.time.TimeExpression;
import org.twosource.time.TimeExtractor;
import org.twosource.time.TimeExtractors;

/** The past days that a report names. */
final class DayReader {

  private static final int MOST = 6;
  private static final int READ = 2_500;

  private final TimeExtractor times = TimeExtractors.english();

  /** The days on or before publication that are named to the day, in order of naming. */
  Set<LocalDate> read(String text, LocalDate published) {
    Set<LocalDate> days = new LinkedHashSet<>();
    Interval reference = Interval.day(published);
    String start = text.substring(0, Math.min(READ, text.length()));
    for (TimeExpression time : times.extract(lines(start))) {
      if (days.size() >= MOST) {
        break;
      }
      if (time.kind() == TimeExpression.Kind.DATE || time.kind() == TimeExpression.Kind.TIME) {
        time.resolve(reference, TimeExpression.Direction.PAST)
            .filter(Interval::isDay)
            .flatMap(Interval::earliest)
            .filter(day -> !day.isAfter(published))
            .ifPresent(days::add);
      }
    }
    return days;
  }

  /** Each line as a sentence without words: times are found in the text itself. */
  private static Document lines(String text) {
    List<Sentence> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      if (!text.substring(from, end).isBlank()) {
        lines.add(new Sentence(lines.size(), lines.size(), new Span(from, end), List.of()));
      }
      from = end + 1;
    }
    return new Document(text, lines);
  }
}
