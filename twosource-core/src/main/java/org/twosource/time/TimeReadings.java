package org.twosource.time;

import java.util.Map;
import java.util.Optional;
import org.twosource.time.TimeExpression.Kind;

/** Makes meanings from the values of a matched rule; one method for each reading of rules.txt. */
final class TimeReadings {
  private final RuleValues values;

  private TimeReadings(RuleValues values) {
    this.values = values;
  }

  static Optional<Reading> read(String reading, Map<String, String> values) {
    return new TimeReadings(new RuleValues(values)).read(reading);
  }

  private Optional<Reading> read(String reading) {
    return switch (reading) {
      case "date" -> date();
      case "wordyear" -> wordYear();
      case "days" -> days();
      case "weekday" -> Optional.of(weekday());
      case "weekdayofweek" ->
          Optional.of(Reading.date(new WeekdayOfWeek(values.weekday(), values.choice().shift())));
      case "holiday" ->
          Optional.of(
              Reading.date(
                  new Holiday(values.get("holiday"), values.number("year"), values.choice())));
      case "yearend" ->
          CalendarDate.of(0, 12, 31, Part.WHOLE, Choice.BARE, Optional.empty()).map(Reading::date);
      case "clock", "daypart", "overnight" -> ClockReadings.read(reading, values);
      case "ago", "duration", "relative", "set", "vague", "weekly", "window" ->
          DistanceReadings.read(reading, values);
      default -> PeriodReadings.read(reading, values);
    };
  }

  private Optional<Reading> date() {
    int month = values.month();
    int day = values.number("dom");
    if (values.has("anaphor")) {
      return CalendarDate.of(0, month, day, values.part(), values.anaphor(), values.pairedWeekday())
          .map(date -> Reading.of(Kind.RELATIVE, new Anaphor(date, date.open())));
    }
    return CalendarDate.of(
            values.year(), month, day, values.part(), values.choice(), values.pairedWeekday())
        .map(Reading::date);
  }

  /** "Nineteen ninety-six". */
  private Optional<Reading> wordYear() {
    int year = values.number("wordyear") + values.number("tens") + values.number("ones");
    return values.has("season")
        ? Optional.of(Reading.date(PeriodReadings.season(values, year)))
        : CalendarDate.of(year, values.month(), 0, Part.WHOLE, Choice.BARE, Optional.empty())
            .map(Reading::date);
  }

  private Optional<Reading> days() {
    Optional<CalendarDate> from = day("dom");
    Optional<CalendarDate> to = day("dom2");
    if (from.isEmpty() || to.isEmpty() || values.number("dom2") <= values.number("dom")) {
      return Optional.empty();
    }
    return Optional.of(Reading.date(new Stretch(from.get(), to.get())));
  }

  private Optional<CalendarDate> day(String name) {
    return CalendarDate.of(
        values.year(),
        values.month(),
        values.number(name),
        Part.WHOLE,
        Choice.BARE,
        Optional.empty());
  }

  /** "Friday", "next Friday"; "the following Friday" counts from the time named last. */
  private Reading weekday() {
    if (!values.has("anaphor")) {
      return Reading.date(new Weekday(values.weekday(), values.choice()));
    }
    Weekday meaning = new Weekday(values.weekday(), values.anaphor());
    return Reading.of(Kind.RELATIVE, new Anaphor(meaning, meaning.open()));
  }
}
