package org.twosource.time;

import java.util.Locale;
import java.util.Optional;
import org.twosource.time.TimeExpression.Kind;

/** Makes meanings of lengths, repetitions, and distances from the report's day or another time. */
final class DistanceReadings {
  private final RuleValues values;
  private final Unit unit;
  private final String amount;

  private DistanceReadings(RuleValues values) {
    this.values = values;
    String named = values.get("lasting", values.get("units", "DAY"));
    this.unit = Unit.valueOf(values.get("unit", named).toUpperCase(Locale.ROOT));
    String said = values.get("number", values.get("digits", "1"));
    this.amount = values.has("half") && !said.equals("X") ? said + ".5" : said;
  }

  static Optional<Reading> read(String reading, RuleValues values) {
    DistanceReadings readings = new DistanceReadings(values);
    return Optional.of(
        switch (reading) {
          case "ago" -> readings.ago();
          case "weekly" -> readings.weekly();
          case "relative" -> readings.distance();
          case "window" -> readings.window();
          default -> readings.unanchored(Kind.valueOf(reading.toUpperCase(Locale.ROOT)));
        });
  }

  private Reading ago() {
    if (amount.equals("X")) {
      return Reading.of(Kind.VAGUE, new Unanchored("PAST_REF", unit.grain()));
    }
    double count = Double.parseDouble(amount);
    if (count < 1 || unit == Unit.WEEKEND) {
      return Reading.date(new Window(unit, amount, values.number("sign")));
    }
    long by = Math.round(count) * values.number("sign");
    Meaning back = new Shift(unit, by, Part.WHOLE, false);
    return Reading.date(unit == Unit.YEAR ? new YearsFrom(Math.toIntExact(by), back) : back);
  }

  private Reading window() {
    int sign = values.get("selector").matches("next|coming|1") ? 1 : -1;
    return Reading.of(Kind.WINDOW, new Window(unit, amount, sign));
  }

  private Reading unanchored(Kind kind) {
    String timex = values.get("timex", values.get("often", unit.length(amount)));
    return Reading.of(kind, new Unanchored(timex, unit.grain()));
  }

  /** "Every Friday", "Tuesday nights", "each July". */
  private Reading weekly() {
    if (values.month() > 0) {
      String month = "XXXX-" + Dated.padded(values.month(), 2);
      return Reading.of(Kind.SET, new Unanchored(month, Grain.MONTH));
    }
    String part = values.has("daypart") ? "T" + values.get("daypart") : "";
    String timex = "XXXX-WXX-" + values.weekday().getValue() + part;
    return Reading.of(Kind.SET, new Unanchored(timex, Grain.DAY));
  }

  /** "Three days later", "the same day", "that night". */
  private Reading distance() {
    if (amount.equals("X")) {
      return unanchored(Kind.RELATIVE);
    }
    double count = Double.parseDouble(amount);
    long by = Math.round(count) * values.number("sign");
    if (values.has("daypart")) {
      Meaning day = new Anaphor(new Shift(Unit.DAY, by, Part.WHOLE, false), "XXXX-XX-XX");
      return Reading.of(Kind.RELATIVE, ClockReadings.partOf(day, values.get("daypart")));
    }
    if (values.has("season")) {
      Meaning season = PeriodReadings.season(values, 0);
      return Reading.of(Kind.RELATIVE, new Anaphor(season, season.open()));
    }
    if (unit == Unit.WEEKEND || (count > 0 && (count < 1 || unit.ofClock()))) {
      return unanchored(Kind.RELATIVE);
    }
    Meaning shift = new Shift(unit, by, Part.WHOLE, false);
    Meaning from = new Anaphor(shift, count > 0 ? unit.length(amount) : shift.open());
    return Reading.of(
        Kind.RELATIVE, unit == Unit.YEAR ? new YearsFrom(Math.toIntExact(by), from) : from);
  }
}
