package org.twosource.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.twosource.text.WordTable;

/** The list of words that deny each other of one thing. Immutable; safe to share. */
public final class Opposites {

  private static final Opposites SHARED = new Opposites();

  private final Set<List<String>> pairs = new HashSet<>();

  private Opposites() {
    for (List<String> row : WordTable.rows(Opposites.class, "opposites.tsv", 2)) {
      pairs.add(List.of(row.get(0), row.get(1)));
      pairs.add(List.of(row.get(1), row.get(0)));
    }
  }

  public static Opposites shared() {
    return SHARED;
  }

  /** Whether one says of a thing what the other denies. */
  public boolean deny(Proposition one, Proposition other) {
    return pairs.contains(List.of(one.lemma(), other.lemma()));
  }
}
