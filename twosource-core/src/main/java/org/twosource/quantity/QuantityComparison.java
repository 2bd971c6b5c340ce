package org.twosource.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.twosource.quantity.Difference.Kind;

/**
 * Says how two quantities differ that are known to be about one thing: design.md, "Amounts, dates,
 * names". Symmetric: swapping the quantities (and which is later) gives the same kind. Stateless,
 * safe to share.
 */
public final class QuantityComparison {

  /** Which of two quantities was said of a later moment. */
  public enum Later {
    FIRST,
    SECOND,
    /** They are of one moment. */
    NONE,
    UNKNOWN;

    /** The same fact with the two quantities swapped. */
    public Later swapped() {
      return this == FIRST ? SECOND : this == SECOND ? FIRST : this;
    }
  }

  /**
   * What the caller knows about the two.
   *
   * @param sameScope whether both count the same area, period, population and outcome
   * @param later which is of a later moment
   * @param updateWords words seen beside either that show an update ("now", "risen"), see {@link
   *     #isUpdateWord}
   */
  public record Setting(boolean sameScope, Later later, List<String> updateWords) {

    public Setting {
      updateWords = List.copyOf(updateWords);
    }

    /** One scope, nothing known of the times. */
    public static Setting plain() {
      return new Setting(true, Later.UNKNOWN, List.of());
    }
  }

  private static final Set<String> UPDATE_WORDS = updateWords();

  private QuantityComparison() {}

  /** Whether {@code word} shows that a figure replaces an earlier one. */
  public static boolean isUpdateWord(String word) {
    return UPDATE_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** How the two differ; empty where they say the same. */
  public static Optional<Difference> compare(Quantity first, Quantity second, Setting setting) {
    Values a = Values.of(first);
    Values b = Values.of(second);
    if (!setting.sameScope() || (!a.base().equals(b.base()) && !alike(first, second))) {
      return found(Kind.SCOPE, first, second, "count different things");
    }
    if (a.range().equals(b.range())) {
      return Optional.empty();
    }
    boolean dated = setting.later() == Later.FIRST || setting.later() == Later.SECOND;
    if (dated || !setting.updateWords().isEmpty()) {
      String shown = dated ? "one is later" : "the words show it: " + setting.updateWords();
      return found(Kind.UPDATE, first, second, "are of different moments (" + shown + ")");
    }
    if (rounded(a, b)) {
      return found(Kind.ROUNDING, first, second, "are equal at the coarser precision");
    }
    if (refined(a.range(), b.range())) {
      return found(Kind.REFINEMENT, first, second, "agree, and one is narrower");
    }
    if (a.range().meets(b.range())) {
      return found(Kind.BOUND, first, second, "can both be true");
    }
    return found(Kind.CONFLICT, first, second, "cannot both be true");
  }

  private static boolean alike(Quantity first, Quantity second) {
    return first.unit().isEmpty()
        || second.unit().isEmpty()
        || PeopleUnits.english().comparable(first.unit(), second.unit());
  }

  /** The finer figure, rounded as coarsely as the other, is the other. */
  private static boolean rounded(Values a, Values b) {
    if (a.range().isOpen() || b.range().isOpen() || a.bounded() || b.bounded()) {
      return false;
    }
    double unitA = Ranges.lastUnit(a.stated());
    double unitB = Ranges.lastUnit(b.stated());
    if (unitA == unitB) {
      return a.stated() == b.stated();
    }
    double unit = Math.max(unitA, unitB);
    double coarse = unitA > unitB ? a.stated() : b.stated();
    double fine = unitA > unitB ? b.stated() : a.stated();
    return unit >= 100 && Math.abs(fine - coarse) <= unit / 2;
  }

  /** One inside the other, unless both are open: two lower bounds refine nothing. */
  private static boolean refined(Range a, Range b) {
    return (a.contains(b) || b.contains(a)) && !(a.isOpen() && b.isOpen());
  }

  private static Optional<Difference> found(Kind kind, Quantity a, Quantity b, String why) {
    String one = describe(a);
    String two = describe(b);
    boolean swap = one.compareTo(two) > 0;
    String pair = swap ? two + " and " + one : one + " and " + two;
    return Optional.of(new Difference(kind, pair + " " + why + "."));
  }

  private static String describe(Quantity q) {
    String unit = (q.unit() + " " + q.scope()).strip();
    return (RangeText.of(q.range()) + " " + unit).strip();
  }

  private static Set<String> updateWords() {
    return Table.rows("words.tsv").stream()
        .filter(row -> row[0].equals("update"))
        .flatMap(row -> List.of(row[1].split(",", -1)).stream())
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }
}
