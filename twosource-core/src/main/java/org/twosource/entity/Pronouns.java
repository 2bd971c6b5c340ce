package org.twosource.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pronouns of the third person that mean something. */
final class Pronouns {
  private static final Map<String, Gender> GENDERS = new HashMap<>();
  private static final Map<String, Set<String>> EMPTY = new HashMap<>();

  static {
    for (String[] row : Resource.rows("pronouns.tsv", 2)) {
      GENDERS.put(row[0], Gender.of(row[1]));
    }
    for (String[] row : Resource.rows("empty-it.tsv", 2)) {
      EMPTY.computeIfAbsent(row[1], kind -> new HashSet<>()).add(row[0]);
    }
  }

  private Pronouns() {}

  static void add(Line line, List<Phrase> found) {
    for (int i = 0; i < line.size(); i++) {
      Gender gender = GENDERS.get(line.low(i));
      boolean tagged = line.tag(i).equals("PRON") || line.tag(i).equals("DET");
      if (gender == null || !tagged || (line.low(i).equals("it") && isEmpty(line, i))) {
        continue;
      }
      Phrase phrase = new Phrase(line, i, i, i, Mention.Form.PRONOUN, line.text(i));
      phrase.gender = gender;
      phrase.plural = line.low(i).startsWith("the");
      found.add(phrase);
    }
  }

  /** Whether this "it" means nothing: "it is not clear", "it seems that". */
  private static boolean isEmpty(Line line, int i) {
    if (line.token(i).is("expl") || is("verb", line, i + 1)) {
      return true;
    }
    if (!is("be", line, i + 1)) {
      return false;
    }
    int next = i + (line.low(i + 2).equals("be") ? 3 : 2);
    next += line.low(next).equals("not") || line.low(next).equals("also") ? 1 : 0;
    return is("adjective", line, next);
  }

  private static boolean is(String kind, Line line, int i) {
    return EMPTY.getOrDefault(kind, Set.of()).contains(line.low(i));
  }
}
