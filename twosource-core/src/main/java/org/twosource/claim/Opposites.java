package org.twosource.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twosource.text.WordTable;

/** The list of words that deny each other of one thing. Immutable; safe to share. */
public final class Opposites {

  private static final Opposites SHARED = new Opposites();

  private final Map<String, Set<String>> pairs = new HashMap<>();
  private final Map<String, Set<String>> ends = new HashMap<>();

  private Opposites() {
    for (List<String> row : WordTable.rows(Opposites.class, "opposites.tsv", 2)) {
      for (Map<String, Set<String>> list :
          row.size() > 2 && row.get(2).equals("outcome") ? List.of(pairs, ends) : List.of(pairs)) {
        list.computeIfAbsent(row.get(0), word -> new HashSet<>()).add(row.get(1));
        list.computeIfAbsent(row.get(1), word -> new HashSet<>()).add(row.get(0));
      }
    }
  }

  public static Opposites shared() {
    return SHARED;
  }

  /** Whether one says of a thing what the other denies. */
  public boolean deny(Proposition one, Proposition other) {
    return pairs.getOrDefault(one.lemma(), Set.of()).contains(other.lemma());
  }

  /** Whether they tell of two ends that one thing cannot both have come to. */
  public boolean endUnlike(Proposition one, Proposition other) {
    return ends.getOrDefault(one.lemma(), Set.of()).contains(other.lemma());
  }
}
