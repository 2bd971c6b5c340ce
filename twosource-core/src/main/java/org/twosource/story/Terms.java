package org.twosource.story;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.twosource.text.WordTable;

/** Which words are terms, and what is left of them without their endings. Immutable. */
final class Terms {

  private static final int LONGEST = 40;

  private final Set<String> stop = new HashSet<>();

  Terms() {
    WordTable.rows(Terms.class, "stop-words.txt", 1)
        .forEach(row -> stop.addAll(Set.copyOf(java.util.List.of(row.get(0).split(" +", -1)))));
  }

  boolean isStop(String word) {
    return stop.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The term of a word, empty where it says nothing of the subject. */
  Optional<String> of(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (lower.length() < 2 || lower.length() > LONGEST || stop.contains(lower)) {
      return Optional.empty();
    }
    if (Character.isDigit(lower.charAt(0))) {
      return lower.length() < 3 ? Optional.empty() : Optional.of(lower.replace(",", ""));
    }
    return Optional.of(stem(lower));
  }

  /** Harman's S stemmer (1991): plurals only, so that no name is maimed. */
  static String stem(String word) {
    if (word.length() < 4) {
      return word;
    }
    if (word.endsWith("ies") && !word.endsWith("eies") && !word.endsWith("aies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("es")
        && !word.endsWith("aes")
        && !word.endsWith("ees")
        && !word.endsWith("oes")) {
      return word.substring(0, word.length() - 1);
    }
    if (word.endsWith("s") && !word.endsWith("us") && !word.endsWith("ss")) {
      return word.substring(0, word.length() - 1);
    }
    return word;
  }
}
