package org.twosource.time;

import java.util.Optional;

/** Makes meanings of weeks, months, seasons, quarters, years, decades and centuries. */
final class PeriodReadings {
  private PeriodReadings() {}

  static Optional<Reading> read(String reading, RuleValues values) {
    return switch (reading) {
      case "years" -> years(values);
      case "piece" -> Optional.of(Reading.date(piece(values)));
      default -> Optional.of(Reading.date(meaning(reading, values)));
    };
  }

  private static Meaning meaning(String reading, RuleValues values) {
    return switch (reading) {
      case "shift" -> shift(values);
      case "period" ->
          new Shift(
              Unit.valueOf(values.get("period")), values.choice().shift(), values.part(), false);
      case "season" -> season(values, values.year());
      case "quarter", "half" -> quarter(reading, values);
      case "theperiod" -> new ThePeriod(Unit.QUARTER);
      case "yearago" -> new YearsFrom(-1, new Shift(Unit.YEAR, -1, Part.WHOLE, false));
      case "decade" -> decade(values);
      case "century" -> century(values);
      default -> throw new IllegalStateException("no reading " + reading);
    };
  }

  private static Shift shift(RuleValues values) {
    Unit unit = Unit.valueOf(values.get("unit", values.get("period", "DAY")));
    String by = values.get("by");
    return new Shift(unit, by.isEmpty() ? 0 : Long.parseLong(by), values.part(), by.isEmpty());
  }

  private static Optional<Reading> years(RuleValues values) {
    boolean beforeChrist = values.has("bcyear");
    int from = beforeChrist ? 1 - values.number("bcfrom") : values.number("year");
    int to = beforeChrist ? values.year() : values.number("year2");
    if (!beforeChrist && to < 100) {
      to += from / 100 * 100;
    }
    return to <= from
        ? Optional.empty()
        : Optional.of(Reading.date(new Stretch(whole(from, 0), whole(to, 0))));
  }

  private static CalendarDate whole(int year, int month) {
    return new CalendarDate(year, month, 0, Part.WHOLE, Choice.BARE, Optional.empty());
  }

  /** "The last week of August", "the first ten months of 1915". */
  private static Meaning piece(RuleValues values) {
    String number = values.get("number", "1");
    int count = number.equals("X") ? 1 : (int) Math.round(Double.parseDouble(number));
    return new Piece(
        whole(values.year(), values.month()),
        Unit.valueOf(values.get("unit")),
        values.number("piece"),
        Math.max(1, count));
  }

  static Meaning season(RuleValues values, int year) {
    String code = values.get("season");
    int first =
        switch (code) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    return new YearlyPeriod(first, 3, year, values.choice(), "-" + code);
  }

  private static Meaning quarter(String reading, RuleValues values) {
    boolean quarter = reading.equals("quarter");
    int index = quarter ? values.number("ordinal") : values.get("half").equals("first") ? 1 : 2;
    int months = quarter ? 3 : 6;
    int first = (index - 1) * months + 1;
    String code = (quarter ? "-Q" : "-H") + index;
    Choice choice = values.choice();
    if (choice != Choice.BARE) {
      return new OfYear(
          choice.shift(),
          year -> new YearlyPeriod(first, months, year, Choice.BARE, code),
          Grain.SEASON,
          code);
    }
    return new YearlyPeriod(first, months, values.year(), choice, code);
  }

  private static Meaning decade(RuleValues values) {
    if (values.has("bcdecade")) {
      return new Era(Unit.DECADE, 1 - values.number("bcdecade"));
    }
    int number = values.has("decade") ? values.number("decade") : values.number("worddecade");
    return new Era(Unit.DECADE, number < 100 ? 1900 + number : number);
  }

  private static Meaning century(RuleValues values) {
    if (values.has("bccentury")) {
      return new Era(Unit.CENTURY, 51 - 100 * values.number("bccentury"));
    }
    int ordinal = values.number("century") + values.number("wordcentury");
    return new Era(Unit.CENTURY, (Math.max(1, ordinal) - 1) * 100);
  }
}
