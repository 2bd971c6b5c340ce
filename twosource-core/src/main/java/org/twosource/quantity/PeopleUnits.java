package org.twosource.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Says whether the unit of a quantity counts people, and which: so that "soldiers", "troops" and
 * "people" can be compared, and "soldiers" and "civilians" told apart. The nouns are data
 * (people.tsv). Immutable, safe to share.
 */
public final class PeopleUnits {

  private static final PeopleUnits ENGLISH = new PeopleUnits();

  private final Map<String, String> classes = new HashMap<>();

  private PeopleUnits() {
    for (String[] row : Table.rows("people.tsv")) {
      for (String noun : row[1].split(",", -1)) {
        classes.putIfAbsent(noun, row[0]);
      }
    }
  }

  public static PeopleUnits english() {
    return ENGLISH;
  }

  /** Whether {@code unit} (a singular lemma in lower case) counts people. */
  public boolean counts(String unit) {
    return subclass(unit).isPresent();
  }

  /**
   * Which people: {@code people} where the noun says no more, else {@code military}, {@code armed},
   * {@code police}, {@code civilian} or {@code child}; empty where the unit does not count people.
   */
  public Optional<String> subclass(String unit) {
    String known = classes.get(unit);
    if (known == null && isDemonym(unit)) {
      known = "people";
    }
    return Optional.ofNullable(known);
  }

  /**
   * Whether two units may count the same people: equal, or both people and of one class, or one of
   * them says no more than "people".
   */
  public boolean comparable(String first, String second) {
    if (first.equals(second)) {
      return true;
    }
    Optional<String> a = subclass(first);
    Optional<String> b = subclass(second);
    return a.isPresent()
        && b.isPresent()
        && (a.equals(b) || a.get().equals("people") || b.get().equals("people"));
  }

  /** "american", "ukrainian": what a country's people are called. */
  private static boolean isDemonym(String unit) {
    return unit.length() > 5 && (unit.endsWith("ian") || unit.equals("american"));
  }
}
