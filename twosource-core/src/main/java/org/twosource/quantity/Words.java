package org.twosource.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small word classes of words.tsv and the nouns of counted.tsv, people.tsv, plurals.tsv. */
final class Words {

  private final Map<String, Set<String>> classes = new HashMap<>();
  private final Map<String, String> plurals = new HashMap<>();
  private final Set<String> counted = new HashSet<>();
  private final PeopleUnits people = PeopleUnits.english();

  Words() {
    for (String[] row : Table.rows("words.tsv")) {
      classes.computeIfAbsent(row[0], k -> new HashSet<>()).addAll(List.of(row[1].split(",", -1)));
    }
    for (String[] row : Table.rows("plurals.tsv")) {
      plurals.put(row[0], row[1]);
    }
    for (String[] row : Table.rows("counted.tsv")) {
      counted.addAll(List.of(row[1].split(",", -1)));
    }
  }

  boolean is(String name, String lower) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no word class " + name);
    }
    return words.contains(lower);
  }

  boolean isPeople(String lemma) {
    return people.counts(lemma);
  }

  boolean isCounted(String lemma) {
    return counted.contains(lemma) || people.counts(lemma);
  }

  /** The singular of a noun in lower case. */
  String singular(String noun) {
    String known = plurals.get(noun);
    if (known != null) {
      return known;
    }
    int n = noun.length();
    if (n < 4 || !noun.endsWith("s") || noun.endsWith("ss") || noun.endsWith("us")) {
      return noun;
    }
    if (noun.endsWith("is")) {
      return noun;
    }
    if (noun.endsWith("ies")) {
      return noun.substring(0, n - 3) + "y";
    }
    if (noun.endsWith("sses")
        || noun.endsWith("ches")
        || noun.endsWith("shes")
        || noun.endsWith("xes")
        || noun.endsWith("zzes")) {
      return noun.substring(0, n - 2);
    }
    if (noun.endsWith("oes")) {
      return noun.substring(0, n - 2);
    }
    return noun.substring(0, n - 1);
  }

  boolean isPlural(String lower) {
    return !singular(lower).equals(lower) || lower.equals("people") || lower.equals("aircraft");
  }
}
