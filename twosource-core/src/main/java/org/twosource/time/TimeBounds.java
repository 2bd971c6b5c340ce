package org.twosource.time;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twosource.time.TimeExpression.Bound;

/** Reads the words before a time for the side of it that is meant (bounds.txt). Immutable. */
final class TimeBounds {
  private static final int REACH = 40;

  private final Map<String, Bound> bounds;
  private final Pattern before;

  private TimeBounds(Map<String, Bound> bounds) {
    this.bounds = bounds;
    String words =
        bounds.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .reduce((a, b) -> a + "|" + b)
            .orElseThrow();
    this.before =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(" + words + ") (?:(?:about|around|at least|the|late|early) ?)?$",
            Pattern.CASE_INSENSITIVE);
  }

  static TimeBounds load() {
    Map<String, Bound> bounds = new LinkedHashMap<>();
    for (String line : TimeResource.lines("bounds.txt")) {
      List<String> sides = TimeResource.parts(line, " = ", 2);
      bounds.put(sides.get(0), Bound.valueOf(sides.get(1)));
    }
    return new TimeBounds(bounds);
  }

  /** The side meant by the words that end where the time at {@code start} begins. */
  Bound before(String text, int start, int end) {
    String left = text.substring(Math.max(0, start - REACH), start).replaceAll("\\s+", " ");
    Matcher match = before.matcher(left);
    if (!match.find()) {
      return Bound.AT;
    }
    Bound bound = bounds.getOrDefault(match.group(1).toLowerCase(Locale.ROOT), Bound.AT);
    boolean possessive = text.startsWith("'s", end) || text.startsWith("’s", end);
    // "after Friday's attack" is about the attack, which may be on Friday still.
    if (possessive) {
      return bound == Bound.AFTER ? Bound.SINCE : bound == Bound.BEFORE ? Bound.UNTIL : bound;
    }
    return bound;
  }

  /** Whether "from" or "between" stands before a stretch of time. */
  static boolean opens(String text, int start, String word) {
    return text.substring(Math.max(0, start - word.length() - 1), start)
        .strip()
        .equalsIgnoreCase(word);
  }
}
