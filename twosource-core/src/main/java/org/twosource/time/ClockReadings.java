package org.twosource.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.twosource.time.TimeExpression.Kind;

/** Makes clock times and parts of days from the values of a matched rule. */
final class ClockReadings {
  private static final Meaning REPORT_DAY = new Shift(Unit.DAY, 0, Part.WHOLE, false);

  private ClockReadings() {}

  static Optional<Reading> read(String reading, Map<String, String> values) {
    boolean join = values.containsKey("join");
    return switch (reading) {
      case "overnight" ->
          Optional.of(
              new Reading(
                  Kind.TIME, new TimeOfDay(REPORT_DAY, "TNI", Grain.PART_OF_DAY, 1), false, true));
      case "daypart" -> Optional.of(part(values, join));
      default -> clock(values).map(time -> new Reading(Kind.TIME, time, join, true));
    };
  }

  private static Reading part(Map<String, String> values, boolean join) {
    String code = values.getOrDefault("daypart", "DT");
    boolean clock = code.startsWith("T") && code.indexOf(':') > 0;
    String by = values.get("by");
    Meaning day =
        by == null ? REPORT_DAY : new Shift(Unit.DAY, Long.parseLong(by), Part.WHOLE, false);
    Meaning time =
        new TimeOfDay(day, clock ? code : "T" + code, clock ? Grain.MINUTE : Grain.PART_OF_DAY, 0);
    boolean anchored = by == null || values.containsKey("anchor");
    return new Reading(Kind.TIME, time, join, anchored);
  }

  private static Optional<TimeOfDay> clock(Map<String, String> values) {
    String hours = values.getOrDefault("hour", values.getOrDefault("hourword", ""));
    if (hours.isEmpty()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(hours);
    String half = values.getOrDefault("ampm", "");
    String part = values.getOrDefault("daypartofhour", "");
    boolean evening = half.equals("pm") || part.equals("afternoon") || part.equals("evening");
    evening |= values.containsKey("nightofhour") && hour > 5;
    if (!half.isEmpty() && (hour == 0 || hour > 12)) {
      return Optional.empty();
    }
    if (evening && hour < 12) {
      hour += 12;
    } else if (half.equals("am") && hour == 12) {
      hour = 0;
    }
    String minute = values.get("minute");
    String code = String.format(Locale.ROOT, "T%02d:%s", hour, minute == null ? "00" : minute);
    return Optional.of(
        new TimeOfDay(REPORT_DAY, code, minute == null ? Grain.HOUR : Grain.MINUTE, 0));
  }
}
