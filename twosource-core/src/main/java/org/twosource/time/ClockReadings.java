package org.twosource.time;

import java.util.Locale;
import java.util.Optional;
import org.twosource.time.TimeExpression.Kind;

/** Makes clock times and parts of days from the values of a matched rule. */
final class ClockReadings {
  private static final Meaning REPORT_DAY = new TheDay();

  private ClockReadings() {}

  static Optional<Reading> read(String reading, RuleValues values) {
    boolean join = values.has("join");
    return switch (reading) {
      case "overnight" ->
          Optional.of(
              new Reading(
                  Kind.TIME, new TimeOfDay(REPORT_DAY, "TNI", Grain.PART_OF_DAY, 1), false, true));
      case "daypart" -> Optional.of(part(values, join));
      default -> clock(values).map(time -> new Reading(Kind.TIME, time, join, true));
    };
  }

  private static Reading part(RuleValues values, boolean join) {
    String code = values.get("daypart", "DT");
    boolean shifted = values.has("by");
    Meaning day =
        shifted ? new Shift(Unit.DAY, values.number("by"), Part.WHOLE, false) : REPORT_DAY;
    Meaning time = partOf(day, code);
    boolean anchored = !shifted;
    return new Reading(Kind.TIME, time, join, anchored);
  }

  /** A part of a day, or noon or midnight, of a day. */
  static TimeOfDay partOf(Meaning day, String code) {
    boolean clock = code.startsWith("T") && code.indexOf(':') > 0;
    return new TimeOfDay(
        day, clock ? code : "T" + code, clock ? Grain.MINUTE : Grain.PART_OF_DAY, 0);
  }

  private static Optional<TimeOfDay> clock(RuleValues values) {
    String hours = values.get("hour", values.get("hourword", ""));
    if (hours.isEmpty()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(hours);
    String half = values.get("ampm", "");
    String part = values.get("daypartofhour", "");
    boolean evening = half.equals("pm") || part.equals("afternoon") || part.equals("evening");
    evening |= values.has("nightofhour") && hour > 5;
    if (!half.isEmpty() && (hour == 0 || hour > 12)) {
      return Optional.empty();
    }
    if (evening && hour < 12) {
      hour += 12;
    } else if (half.equals("am") && hour == 12) {
      hour = 0;
    }
    String minute = values.get("minute", "00");
    String code = String.format(Locale.ROOT, "T%02d:%s", hour, minute);
    return Optional.of(
        new TimeOfDay(REPORT_DAY, code, !values.has("minute") ? Grain.HOUR : Grain.MINUTE, 0));
  }
}
