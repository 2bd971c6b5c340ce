package org.twosource.reuse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Numbers for the words of some texts, and the lists of words that say nothing for copying. */
final class Vocabulary {

  private static final Set<String> FUNCTION = new HashSet<>(lines("function-words.txt"));
  private static final Set<String> SPOKEN = new HashSet<>(lines("first-person.txt"));
  private static final Set<String> CALENDAR = new HashSet<>(lines("calendar.txt"));
  private static final List<String> FURNITURE = lines("furniture.txt");
  private static final String[] ENDINGS = {"'s", "ing", "ed", "es", "s"};
  private static final int STEM = 4;

  private final Map<String, Integer> ids = new HashMap<>();

  int id(String folded) {
    return ids.computeIfAbsent(folded, absent -> ids.size());
  }

  static String folded(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('´', '\'');
  }

  static boolean isFunction(String folded) {
    return FUNCTION.contains(folded);
  }

  /** Whether only somebody who speaks for himself says it. */
  static boolean isSpoken(String folded) {
    return SPOKEN.contains(folded);
  }

  static boolean isCalendar(String folded) {
    return CALENDAR.contains(folded);
  }

  /**
   * How many words a line has that a page carries beside the article: rights, sign-up, pictures.
   */
  static int furniture(String line) {
    String low = line.toLowerCase(Locale.ROOT);
    return (int) FURNITURE.stream().filter(low::contains).count();
  }

  /** A word without its ending, so that "reports" is "reported". */
  static String stem(String folded) {
    for (String ending : ENDINGS) {
      if (folded.endsWith(ending) && folded.length() - ending.length() >= STEM) {
        return folded.substring(0, folded.length() - ending.length());
      }
    }
    return folded;
  }

  private static List<String> lines(String name) {
    try (InputStream stream = Vocabulary.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no list of words " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
