package org.twosource.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twosource.report.Report.Published;

/**
 * Understands publication dates: ISO 8601 dates and date-times, and the forms that web pages use. A
 * time keeps the day of its own time zone. Forms that may mean two days (02/03/2016) are refused.
 */
final class PublishedForms {

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})"
              + "([T ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?\\s*(Z|[A-Z]{2,5}|[+-]\\d{2}(:?\\d{2})?)?)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BASIC =
      Pattern.compile("(\\d{4})[/.]?(\\d{2})[/.]?(\\d{2})(T?\\d{4,6}Z?|[ T]\\d.*)?");
  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(\\p{Alpha}{3,9})\\.?,?[ -](\\d{4})\\b");
  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile("\\b(\\p{Alpha}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");

  /** "Tue Feb 02 11:04:05 GMT 2016", as some servers print it. */
  private static final Pattern MONTH_DAY_TIME_YEAR =
      Pattern.compile("\\b(\\p{Alpha}{3}) (\\d{1,2}) \\d{2}:\\d{2}:\\d{2} \\S+ (\\d{4})\\b");

  private PublishedForms() {}

  /** The day {@code stated} names; {@link Published#stated} is it in ISO form. */
  static Optional<Published> parse(String stated) {
    String value = stated.strip();
    Matcher iso = ISO.matcher(value);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3)).map(day -> new Published(day, value));
    }
    Matcher basic = BASIC.matcher(value);
    if (basic.matches()) {
      return day(basic.group(1), basic.group(2), basic.group(3)).map(PublishedForms::plain);
    }
    return written(value);
  }

  private static Optional<Published> written(String value) {
    return written(DAY_MONTH_YEAR, value, 2, 1)
        .or(() -> written(MONTH_DAY_YEAR, value, 1, 2))
        .or(() -> written(MONTH_DAY_TIME_YEAR, value, 1, 2));
  }

  private static Optional<Published> written(Pattern form, String value, int month, int day) {
    Matcher matcher = form.matcher(value);
    return matcher.find()
        ? named(matcher.group(3), matcher.group(month), matcher.group(day))
        : Optional.empty();
  }

  private static Optional<Published> named(String year, String name, String day) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Month month : Month.values()) {
      String full = month.name().toLowerCase(Locale.ROOT);
      if (full.startsWith(lower) || (lower.equals("sept") && month == Month.SEPTEMBER)) {
        return day(year, Integer.toString(month.getValue()), day).map(PublishedForms::plain);
      }
    }
    return Optional.empty();
  }

  private static Published plain(LocalDate day) {
    return new Published(day, day.toString());
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
