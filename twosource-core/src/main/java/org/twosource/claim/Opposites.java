package org.twosource.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.twosource.text.WordTable;

/** The list of words that deny each other of one thing. Immutable; safe to share. */
public final class Opposites {

  private static final Opposites SHARED = new Opposites();

  private final Set<List<String>> pairs = new HashSet<>();
  private final Set<List<String>> ends = new HashSet<>();

  private Opposites() {
    for (List<String> row : WordTable.rows(Opposites.class, "opposites.tsv", 2)) {
      for (Set<List<String>> list :
          row.size() > 2 && row.get(2).equals("outcome") ? List.of(pairs, ends) : List.of(pairs)) {
        list.add(List.of(row.get(0), row.get(1)));
        list.add(List.of(row.get(1), row.get(0)));
      }
    }
  }

  public static Opposites shared() {
    return SHARED;
  }

  /** Whether one says of a thing what the other denies. */
  public boolean deny(Proposition one, Proposition other) {
    return pairs.contains(List.of(one.lemma(), other.lemma()));
  }

  /** Whether they tell of two ends that one thing cannot both have come to. */
  public boolean endUnlike(Proposition one, Proposition other) {
    return ends.contains(List.of(one.lemma(), other.lemma()));
  }
}
