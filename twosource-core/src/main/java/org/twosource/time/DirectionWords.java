package org.twosource.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.twosource.text.Sentence;
import org.twosource.text.Token;

/** The lists of direction.txt. Immutable. */
final class DirectionWords {
  private final Map<String, Set<String>> lists = new HashMap<>();

  private DirectionWords() {}

  static DirectionWords load() {
    DirectionWords words = new DirectionWords();
    for (String line : TimeResource.lines("direction.txt")) {
      List<String> sides = TimeResource.parts(line, " = ", 2);
      words
          .lists
          .computeIfAbsent(sides.get(0), name -> new HashSet<>())
          .addAll(List.of(sides.get(1).split(",\\s*", -1)));
    }
    return words;
  }

  /** Whether the word as written or its lemma is in a list. */
  boolean in(String list, Token token) {
    Set<String> known = lists.getOrDefault(list, Set.of());
    return known.contains(token.text().toLowerCase(Locale.ROOT)) || known.contains(token.lemma());
  }

  /** Whether the tokens before {@code end} end with a wording of a list. */
  boolean endsWith(String list, Sentence sentence, int end) {
    return lists.getOrDefault(list, Set.of()).stream()
        .map(wording -> wording.split(" ", -1))
        .anyMatch(wording -> endsWith(wording, sentence, end));
  }

  private static boolean endsWith(String[] wording, Sentence sentence, int end) {
    int from = end - wording.length;
    for (int i = 0; i < wording.length; i++) {
      if (from < 0 || !sentence.token(from + i).text().equalsIgnoreCase(wording[i])) {
        return false;
      }
    }
    return true;
  }
}
