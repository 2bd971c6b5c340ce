package org.twosource.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twosource.eval.Answer.Dated;
import org.twosource.text.Document;
import org.twosource.time.ClauseDirection;
import org.twosource.time.Interval;
import org.twosource.time.TimeExpression;
import org.twosource.time.TimeExpression.Direction;
import org.twosource.time.TimeExpression.Kind;
import org.twosource.time.TimeExtractor;
import org.twosource.time.TimeExtractors;

/** The time expressions of a document with their values, each end of a stretch by itself. */
final class TwosourceDates {

  private static final Interval UNKNOWN = new Interval(Optional.empty(), Optional.empty());

  private final TimeExtractor extractor = TimeExtractors.english();
  private final ClauseDirection directions = ClauseDirection.english();

  List<Dated> find(Document document, Passage passage) {
    List<Dated> found = new ArrayList<>();
    Interval reference = passage.published().map(Interval::day).orElse(UNKNOWN);
    for (TimeExpression whole : extractor.extract(document)) {
      for (TimeExpression time : whole.ends().isEmpty() ? List.of(whole) : whole.ends()) {
        Direction direction = directions.of(document, time);
        boolean chronicle = passage.kind() == Passage.Kind.CHRONICLE;
        String value = chronicle ? inYear(time, reference) : time.timex(reference, direction);
        found.add(new Dated(time.span(), type(time), value));
        if (chronicle && time.kind() == Kind.DATE && time.absolute()) {
          Optional<Interval> meant = time.resolve(reference, direction);
          reference = meant.flatMap(Interval::earliest).map(Interval::day).orElse(reference);
        }
      }
    }
    return found;
  }

  private static String type(TimeExpression time) {
    return switch (time.kind()) {
      case TIME -> "TIME";
      case DURATION, WINDOW -> "DURATION";
      case SET -> "SET";
      case DATE, RELATIVE, VAGUE -> "DATE";
    };
  }

  /** In a chronicle a date without a year is of the year that was named last. */
  private static String inYear(TimeExpression time, Interval reference) {
    String year = reference.earliest().map(LocalDate::getYear).map(String::valueOf).orElse("XXXX");
    return time.timex(UNKNOWN, Direction.UNKNOWN)
        .replaceFirst("^XXXX(?=-(?:\\d\\d|[A-Z]{2}$))", year);
  }
}
