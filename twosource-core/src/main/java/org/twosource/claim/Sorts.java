package org.twosource.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twosource.text.WordTable;

/** The list of sorts: which nouns may stand for the same participant. Immutable; safe to share. */
public final class Sorts {

  private static final Sorts SHARED = new Sorts();

  private final Map<String, Set<String>> of = new HashMap<>();
  private final Map<String, String> wider = new HashMap<>();

  private Sorts() {
    for (List<String> row : WordTable.rows(Sorts.class, "same-sort.tsv", 3)) {
      wider.put(row.get(0), row.get(1));
      for (String word : row.get(2).split(" ", -1)) {
        of.computeIfAbsent(word, key -> new HashSet<>()).add(row.get(0));
      }
    }
  }

  public static Sorts shared() {
    return SHARED;
  }

  /**
   * Whether one noun may mean what the other means: the same word, the same sort, or a wider sort
   * and one in it.
   */
  public boolean compatible(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    Set<String> sortsA = of.getOrDefault(a, Set.of());
    Set<String> sortsB = of.getOrDefault(b, Set.of());
    for (String sort : sortsA) {
      if (sortsB.contains(sort) || sortsB.contains(wider.getOrDefault(sort, "-"))) {
        return true;
      }
    }
    return sortsB.stream().anyMatch(sort -> sortsA.contains(wider.getOrDefault(sort, "-")));
  }

  /** Whether the noun is the word for a whole sort: "weapon", not "rocket". */
  public boolean isGeneral(String lemma) {
    return wider.containsKey(lemma);
  }

  /** Whether the list knows the noun. */
  public boolean knows(String lemma) {
    return of.containsKey(lemma);
  }

  public boolean isPerson(String lemma) {
    return of.getOrDefault(lemma, Set.of()).stream()
        .anyMatch(sort -> sort.equals("person") || "person".equals(wider.get(sort)));
  }
}
