package org.twosource.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twosource.text.Span;
import org.twosource.time.TimeExpression.Bound;
import org.twosource.time.TimeExpression.Kind;

/** Makes one time of neighbours: a clock time and its day, the ends of a stretch (joins.txt). */
final class TimeJoins {
  private static final int WIDEST_GAP = 30;

  private final List<Pattern> clock = new ArrayList<>();
  private final List<Pattern> range = new ArrayList<>();
  private final List<Pattern> between = new ArrayList<>();

  static TimeJoins load() {
    TimeJoins joins = new TimeJoins();
    for (String line : TimeResource.lines("joins.txt")) {
      List<String> parts = TimeResource.parts(line, " :: ", 2);
      List<Pattern> list =
          switch (parts.get(0)) {
            case "clock" -> joins.clock;
            case "range" -> joins.range;
            default -> joins.between;
          };
      list.add(Pattern.compile(parts.get(1), Pattern.CASE_INSENSITIVE));
    }
    return joins;
  }

  /** One time for a clock time beside its day. */
  Optional<Draft> clock(String text, Draft left, Draft right) {
    boolean timeFirst = left.takesDay() && right.givesDay();
    boolean dayFirst = left.givesDay() && right.takesDay();
    if ((!timeFirst && !dayFirst) || !matches(clock, text, left, right)) {
      return Optional.empty();
    }
    Draft time = timeFirst ? left : right;
    Draft day = timeFirst ? right : left;
    if (time.reading().meaning() instanceof TimeOfDay ofDay) {
      Span span = left.span().cover(right.span());
      Meaning meaning = ofDay.on(day.reading().meaning());
      return Optional.of(new Draft(span, Reading.of(Kind.TIME, meaning), List.of()));
    }
    return Optional.empty();
  }

  /** One time for the two ends of a stretch. */
  Optional<Draft> range(String text, Draft left, Draft right) {
    boolean joined =
        matches(range, text, left, right)
            || (TimeBounds.opens(text, left.span().start(), "between")
                && matches(between, text, left, right));
    if (!joined || !left.endOfStretch() || !right.endOfStretch()) {
      return Optional.empty();
    }
    boolean dash = text.substring(left.span().end(), right.span().start()).isBlank();
    if (dash) {
      return Optional.empty();
    }
    Meaning from = left.reading().meaning();
    Meaning to = right.reading().meaning();
    if (from instanceof TimeOfDay start && to instanceof TimeOfDay end) {
      // "between 1 a.m. and 3 a.m. on Monday": one day for both.
      from = left.reading().anchored() ? start.on(end.day()) : from;
      to = right.reading().anchored() ? end.on(start.day()) : to;
      if (right.reading().anchored() && left.reading().anchored()) {
        to = end;
      }
    } else if (from instanceof CalendarDate start && to instanceof CalendarDate end) {
      from = start.inYearOf(end);
    }
    Kind kind =
        left.reading().kind() == Kind.TIME && right.reading().kind() == Kind.TIME
            ? Kind.TIME
            : Kind.DATE;
    boolean anchored = left.reading().anchored() && right.reading().anchored();
    Reading reading = new Reading(kind, new Stretch(from, to), false, anchored);
    List<TimeExpression> ends =
        List.of(
            new FoundTime(left.span(), left.reading().kind(), from, Bound.AT, List.of()),
            new FoundTime(right.span(), right.reading().kind(), to, Bound.AT, List.of()));
    return Optional.of(new Draft(left.span().cover(right.span()), reading, ends));
  }

  private static boolean matches(List<Pattern> patterns, String text, Draft left, Draft right) {
    int from = left.span().end();
    int to = right.span().start();
    if (to < from || to - from > WIDEST_GAP) {
      return false;
    }
    String gap = text.substring(from, to);
    return patterns.stream().anyMatch(pattern -> pattern.matcher(gap).matches());
  }
}
