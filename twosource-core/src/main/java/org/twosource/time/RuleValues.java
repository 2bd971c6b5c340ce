package org.twosource.time;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;

/** The values of a matched rule: those of its words and those that it fixes itself. */
record RuleValues(Map<String, String> values) {

  /** A value, empty where the rule has none of that name. */
  String get(String name) {
    return values.getOrDefault(name, "");
  }

  String get(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  boolean has(String name) {
    return !get(name).isEmpty();
  }

  /** A value as a number, 0 where there is none; "21st" is 21. */
  int number(String name) {
    String text = get(name).replaceAll("(?<=\\d)(?:st|nd|rd|th)$", "");
    if (name.equals("dom") && text.isEmpty()) {
      text = get("isoday");
    }
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }

  /** The year as ISO 8601 counts, 0 where none is said. */
  int year() {
    if (has("year")) {
      return number("year");
    }
    String before = get("bcyear").replaceAll("\\D", "");
    if (!before.isEmpty()) {
      return 1 - Integer.parseInt(before);
    }
    String after = get("adyear").replaceAll("\\D", "");
    if (!after.isEmpty()) {
      return Integer.parseInt(after);
    }
    String two = (get("shortyear") + get("lineyear")).replaceAll("\\D", "");
    if (two.isEmpty()) {
      return 0;
    }
    int number = Integer.parseInt(two);
    return number + (number < 40 ? 2000 : 1900);
  }

  int month() {
    return number("month") + number("plainmonth") + number("doubtfulmonth") + number("isomonth");
  }

  /** The weekday named beside a date. */
  Optional<DayOfWeek> pairedWeekday() {
    return has("weekday") || has("shortweekday") ? Optional.of(weekday()) : Optional.empty();
  }

  DayOfWeek weekday() {
    return DayOfWeek.of(number("weekday") + number("shortweekday"));
  }

  Choice choice() {
    return Choice.of(get("selector"));
  }

  /** Which one, of those that count from the time named last. */
  Choice anaphor() {
    return switch (get("anaphor")) {
      case "previous", "preceding" -> Choice.LAST;
      case "year" -> Choice.THIS;
      default -> Choice.NEXT;
    };
  }

  Part part() {
    return Part.of(get("part"));
  }
}
