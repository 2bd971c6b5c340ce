package org.twosource.story;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ages of people in a text: "24-year-old", "Rosa Lind, 24,", "aged 24". */
final class Ages {

  private static final Pattern AGE =
      Pattern.compile(
          "\\b(\\d{1,2})[- ]years?[- ]old\\b|\\p{Lu}\\p{Ll}+,\\s(\\d{1,2})(?=[,.;)]| of | and )"
              + "|\\bage[ds]?\\s(\\d{1,2})\\b|\\((\\d{1,2})\\)");

  private Ages() {}

  static Set<Integer> read(String text) {
    Set<Integer> ages = new LinkedHashSet<>();
    Matcher found = AGE.matcher(text);
    while (found.find()) {
      for (int group = 1; group <= found.groupCount(); group++) {
        String age = found.group(group);
        if (age != null) {
          ages.add(Integer.valueOf(age));
        }
      }
    }
    return ages;
  }
}
