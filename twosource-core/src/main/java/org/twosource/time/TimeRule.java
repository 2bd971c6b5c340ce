package org.twosource.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wording of times.
 *
 * @param reading what is made of it, a name known to {@link TimeReadings}
 * @param fixed values the rule itself gives
 * @param groups the parts of the wording that carry values
 */
record TimeRule(
    String name, Pattern pattern, String reading, Map<String, String> fixed, Set<String> groups) {

  private static final Set<String> CAPITALISED =
      Set.of(
          "month", "plainmonth", "doubtfulmonth", "weekday", "shortweekday", "holiday", "adyear");

  static TimeRule of(String line, Lexicon lexicon) {
    List<String> parts = TimeResource.parts(line, " :: ", 3);
    String[] words = parts.get(2).split("\\s+", -1);
    Map<String, String> fixed = new HashMap<>();
    for (int i = 1; i < words.length; i++) {
      List<String> pair = TimeResource.parts(words[i], "=", 2);
      fixed.put(pair.get(0), pair.get(1));
    }
    Pattern pattern = lexicon.compile(parts.get(1));
    return new TimeRule(
        parts.get(0), pattern, words[0], Map.copyOf(fixed), Lexicon.groups(pattern));
  }

  /** The values of a match; empty map where a name in it lacks its capital. */
  Map<String, String> values(Matcher match, Lexicon lexicon) {
    Map<String, String> values = new HashMap<>(fixed);
    for (String group : groups) {
      String words = match.group(group);
      if (words == null) {
        continue;
      }
      if (CAPITALISED.contains(group) && Character.isLowerCase(words.charAt(0))) {
        return Map.of();
      }
      values.put(group, lexicon.value(group, words));
    }
    values.put("rule", name);
    return values;
  }
}
