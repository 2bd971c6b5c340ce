package org.twosource.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which words end in a full stop of their own, and what may follow them. Immutable. */
final class Abbreviations {
  /** What may follow an abbreviation; see the list. */
  enum Kind {
    TITLE,
    NUMBER,
    DATE,
    END,
    CLOCK,
    INNER,
    INITIAL,
    NONE
  }

  private final Map<String, Kind> kinds = new HashMap<>();

  /** Entries listed with a capital: "Miss." is a state, "miss." is not. */
  private final Set<String> capitalised = new HashSet<>();

  Abbreviations() {
    WordList.pairs("abbreviations.tsv").forEach(this::add);
  }

  private void add(String word, String kind) {
    String lower = word.toLowerCase(Locale.ROOT);
    kinds.put(lower, Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
    if (!lower.equals(word)) {
      capitalised.add(lower);
    }
  }

  /** The kind of {@code word}, which ends in a full stop. */
  Kind of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Kind listed = kinds.get(lower);
    if (listed != null) {
      return Character.isLowerCase(word.charAt(0)) && capitalised.contains(lower)
          ? Kind.NONE
          : listed;
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && hyphen < word.length() - 2) {
      return of(word.substring(hyphen + 1));
    }
    if (isDotted(word)) {
      return word.length() == 2 ? Kind.INITIAL : Kind.END;
    }
    return Kind.NONE;
  }

  /** Letters each with a full stop: "U.S.", "J.", "Ph.D." */
  private static boolean isDotted(String word) {
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.') {
        if (run == 0 || run > 2) {
          return false;
        }
        run = 0;
      } else if (Character.isLetter(c)) {
        run++;
        if (run == 2 && word.length() <= 3) {
          return false;
        }
      } else {
        return false;
      }
    }
    return word.length() > 1 && (word.length() > 2 || Character.isUpperCase(word.charAt(0)));
  }
}
