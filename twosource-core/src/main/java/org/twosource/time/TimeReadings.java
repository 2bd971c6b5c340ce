package org.twosource.time;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.twosource.time.TimeExpression.Kind;

/** Makes meanings from the values of a matched rule; one method for each reading of rules.txt. */
final class TimeReadings {
  private final Map<String, String> values;

  private TimeReadings(Map<String, String> values) {
    this.values = values;
  }

  static Optional<Reading> read(String reading, Map<String, String> values) {
    return new TimeReadings(values).read(reading);
  }

  private Optional<Reading> read(String reading) {
    return switch (reading) {
      case "date" -> date();
      case "days" -> days();
      case "years" -> years();
      case "weekday" -> Optional.of(Reading.date(new Weekday(weekday(), choice())));
      case "weekdayofweek" -> Optional.of(Reading.date(weekdayOfWeek()));
      case "shift" -> Optional.of(Reading.date(shift()));
      case "period" -> period();
      case "ago" -> ago();
      case "yearend" ->
          CalendarDate.of(0, 12, 31, Part.WHOLE, Choice.BARE, Optional.empty()).map(Reading::date);
      case "season", "quarter", "half" -> Optional.of(Reading.date(yearly(reading)));
      case "decade" -> Optional.of(Reading.date(decade()));
      case "century" -> Optional.of(Reading.date(century()));
      case "holiday" ->
          Optional.of(Reading.date(new Holiday(get("holiday"), number("year"), choice())));
      case "clock", "daypart", "overnight" -> ClockReadings.read(reading, values);
      default -> unanchored(reading);
    };
  }

  private Optional<Reading> date() {
    int year = year();
    return CalendarDate.of(year, month(), number("dom"), part(), choice(), pairedWeekday())
        .map(Reading::date);
  }

  private Optional<Reading> days() {
    int year = number("year");
    int month = month();
    Optional<CalendarDate> from =
        CalendarDate.of(year, month, number("dom"), Part.WHOLE, Choice.BARE, Optional.empty());
    Optional<CalendarDate> to =
        CalendarDate.of(year, month, number("dom2"), Part.WHOLE, Choice.BARE, Optional.empty());
    if (from.isEmpty() || to.isEmpty() || number("dom2") <= number("dom")) {
      return Optional.empty();
    }
    return Optional.of(Reading.date(new Stretch(from.get(), to.get())));
  }

  private Optional<Reading> years() {
    int from = number("year");
    int to = number("year2");
    if (to < 100) {
      to += from / 100 * 100;
    }
    if (to <= from) {
      return Optional.empty();
    }
    return Optional.of(Reading.date(new Stretch(wholeYear(from), wholeYear(to))));
  }

  private static CalendarDate wholeYear(int year) {
    return new CalendarDate(year, 0, 0, Part.WHOLE, Choice.BARE, Optional.empty());
  }

  private Meaning weekdayOfWeek() {
    return new WeekdayOfWeek(weekday(), choice().shift());
  }

  private Shift shift() {
    Unit unit = Unit.valueOf(values.getOrDefault("unit", values.getOrDefault("period", "DAY")));
    String by = get("by");
    return new Shift(unit, by.isEmpty() ? 0 : Long.parseLong(by), part(), by.isEmpty());
  }

  /** "last week", "the end of the month"; a part of one narrows it. */
  private Optional<Reading> period() {
    Unit unit = Unit.valueOf(get("period"));
    return Optional.of(Reading.date(new Shift(unit, choice().shift(), part(), false)));
  }

  private Optional<Reading> ago() {
    Unit unit = Unit.valueOf(get("unit"));
    String amount = get("number");
    if (amount.equals("X")) {
      return Optional.of(Reading.of(Kind.VAGUE, new Unanchored("PAST_REF", unit.grain())));
    }
    double count = Double.parseDouble(amount);
    long by = Math.round(count) * Long.parseLong(get("sign"));
    if (count < 1 || unit == Unit.WEEKEND) {
      return Optional.of(Reading.date(new Window(unit, amount, number("sign"))));
    }
    return Optional.of(Reading.date(new Shift(unit, by, Part.WHOLE, false)));
  }

  private Meaning yearly(String reading) {
    Choice choice = choice();
    int year = number("year");
    if (reading.equals("season")) {
      String code = get("season");
      int first =
          switch (code) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
          };
      return new YearlyPeriod(first, 3, year, choice, "-" + code);
    }
    boolean quarter = reading.equals("quarter");
    int index = quarter ? number("ordinal") : get("half").equals("first") ? 1 : 2;
    int months = quarter ? 3 : 6;
    String code = (quarter ? "-Q" : "-H") + index;
    if (choice != Choice.BARE) {
      return new OfYear(
          choice.shift(),
          of -> new YearlyPeriod((index - 1) * months + 1, months, of, Choice.BARE, code),
          Grain.SEASON,
          code);
    }
    return new YearlyPeriod((index - 1) * months + 1, months, year, choice, code);
  }

  private Meaning decade() {
    String digits = get("decade");
    int first;
    if (digits.isEmpty()) {
      first = 1900 + number("worddecade");
    } else {
      int number = Integer.parseInt(digits);
      first = number < 100 ? 1900 + number : number;
    }
    return new Era(Unit.DECADE, first);
  }

  private Meaning century() {
    String digits = get("century");
    int ordinal = digits.isEmpty() ? number("wordcentury") : Integer.parseInt(digits);
    return new Era(Unit.CENTURY, (Math.max(1, ordinal) - 1) * 100);
  }

  private Optional<Reading> unanchored(String reading) {
    Unit unit = Unit.valueOf(values.getOrDefault("unit", values.getOrDefault("units", "DAY")));
    String amount = values.getOrDefault("number", values.getOrDefault("digits", "1"));
    Kind kind = Kind.valueOf(reading.toUpperCase(Locale.ROOT));
    if (kind == Kind.WINDOW) {
      int sign = get("selector").matches("next|coming|1") ? 1 : -1;
      return Optional.of(Reading.of(kind, new Window(unit, amount, sign)));
    }
    String timex = values.getOrDefault("timex", unit.length(amount));
    return Optional.of(Reading.of(kind, new Unanchored(timex, unit.grain())));
  }

  private int year() {
    String year = get("year");
    if (!year.isEmpty()) {
      return Integer.parseInt(year);
    }
    String two = get("shortyear");
    if (two.isEmpty()) {
      return 0;
    }
    int number = Integer.parseInt(two.substring(1));
    return number + (number < 40 ? 2000 : 1900);
  }

  private int month() {
    return number("month") + number("plainmonth") + number("doubtfulmonth") + number("isomonth");
  }

  private Optional<DayOfWeek> pairedWeekday() {
    return get("weekday").isEmpty() && get("shortweekday").isEmpty()
        ? Optional.empty()
        : Optional.of(weekday());
  }

  private DayOfWeek weekday() {
    return DayOfWeek.of(number("weekday") + number("shortweekday"));
  }

  private Choice choice() {
    return Choice.of(get("selector"));
  }

  private Part part() {
    return Part.of(get("part"));
  }

  private int number(String name) {
    String text = get(name).replaceAll("(?<=\\d)(?:st|nd|rd|th)$", "");
    if (name.equals("dom") && text.isEmpty()) {
      text = get("isoday");
    }
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  private String get(String name) {
    return values.getOrDefault(name, "");
  }
}
