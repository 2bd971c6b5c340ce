package org.twosource.room.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twosource.app.render.Dates;
import org.twosource.app.render.Wording;
import org.twosource.time.Interval;

/** What a brief writes for machines as much as for people, as people write it. */
final class Legible {

  private static final Pattern DAYS =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:\\.\\.(\\d{4}-\\d\\d-\\d\\d))?");

  private static final Pattern DAY_AT_END = Pattern.compile(" \\(" + DAYS + "\\)$");
  private static final Pattern COUNTRY = Pattern.compile("\\bgovernment of ([a-z]{2})\\b");
  private static final Pattern LONG = Pattern.compile("(?<![\\d.,])\\d{4,15}(?![\\d.])");

  /** What is quoted, as a whole; else what may be the id of a report. */
  private static final Pattern ID = Pattern.compile("“[^”]*”|([\\p{L}\\p{N}_./#-]*[\\p{L}\\p{N}])");

  private static final int SURE = 5;
  private static final Set<String> CODES = Set.of(Locale.getISOCountries());

  private Legible() {}

  /** A statement; the day that tells it from another stands at its end. */
  static String statement(String words) {
    return DAY_AT_END.matcher(words).replaceFirst(found -> " (" + days(found) + ")");
  }

  /** Days alone, as a difference gives them; anything else stays. */
  static String value(String words) {
    return DAYS.matcher(words).matches() ? DAYS.matcher(words).replaceFirst(Legible::days) : words;
  }

  private static String days(MatchResult found) {
    try {
      LocalDate first = LocalDate.parse(found.group(1));
      return Dates.of(
          found.group(2) == null
              ? Interval.day(first)
              : Interval.of(first, LocalDate.parse(found.group(2))));
    } catch (DateTimeParseException noDate) {
      return found.group(1) + (found.group(2) == null ? "" : ".." + found.group(2));
    }
  }

  /** A party, or a sentence about one: countries by their names. */
  static String party(String words) {
    return COUNTRY
        .matcher(words)
        .replaceAll(
            found -> {
              String code = found.group(1).toUpperCase(Locale.ROOT);
              return CODES.contains(code)
                  ? "government of " + new Locale("", code).getDisplayCountry(Locale.UK)
                  : found.group();
            });
  }

  /**
   * A rule as it was applied: what it says of reports says their outlets, but for what is quoted.
   *
   * @param outlets the outlets of reports by the reports' ids
   */
  static String rule(String sentence, Map<String, String> outlets) {
    return ID.matcher(sentence)
        .replaceAll(
            found -> {
              String outlet = found.group(1) == null ? null : outlets.get(found.group(1));
              // Short ids are words of the sentence as well, but where a report has to stand.
              boolean sure =
                  found.start() == 0
                      || found.group().length() >= SURE
                      || sentence.startsWith("” in ", found.start() - 5);
              return Matcher.quoteReplacement(
                  outlet == null || !sure ? found.group() : outlet + "’s report");
            });
  }

  /** A sentence about figures. */
  static String figures(String words) {
    return LONG.matcher(words)
        .replaceAll(found -> Wording.value(Double.parseDouble(found.group())));
  }
}
