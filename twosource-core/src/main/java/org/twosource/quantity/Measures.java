package org.twosource.quantity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twosource.quantity.Phrases.Hit;

/** The measures of units.tsv and the money of currencies.tsv. Immutable. */
final class Measures {

  static final Measures ENGLISH = new Measures();

  private final Map<String, Measure> byUnit = new HashMap<>();
  private final Phrases<Measure> after = new Phrases<>();
  private final Phrases<Measure> before = new Phrases<>();

  private Measures() {
    for (String[] row : Table.rows("units.tsv")) {
      Measure measure =
          new Measure(row[0], row[1], Double.parseDouble(row[2]), row[3].equals("yes"), false);
      byUnit.put(row[0], measure);
      for (String form : row[4].split(",", -1)) {
        after.add(form, measure, form.length() <= 3);
      }
    }
    for (String[] row : Table.rows("currencies.tsv")) {
      Measure measure = new Measure(row[0], "-", 1, false, true);
      byUnit.put(row[0], measure);
      for (String mark : row[1].split(",", -1)) {
        if (!mark.isEmpty()) {
          before.add(mark, measure, true);
        }
      }
      for (String form : row[2].split(",", -1)) {
        after.add(form, measure, form.length() <= 3);
      }
    }
  }

  /** The measure written from {@code i} on; one letter counts only against its number. */
  @Nullable Hit<Measure> after(Atoms atoms, int i) {
    int at = atoms.isHyphen(i) && atoms.glued(i) && atoms.glued(i + 1) ? i + 1 : i;
    Hit<Measure> hit = after.at(atoms, at);
    if (hit == null) {
      return null;
    }
    boolean letter = hit.end() - at == 1 && atoms.get(at).text().length() == 1;
    boolean word = letter && atoms.get(at).isWord();
    return word && !atoms.glued(at) && !standsAlone(atoms, at) ? null : hit;
  }

  private static boolean standsAlone(Atoms atoms, int at) {
    return !atoms.has(at + 1) || (!atoms.is(at + 1, ".") && !atoms.glued(at + 1));
  }

  /** The currency mark that ends just before {@code i}. */
  @Nullable Hit<Measure> before(Atoms atoms, int i) {
    return before.before(atoms, i);
  }

  /** The currency mark that starts at {@code i}. */
  @Nullable Hit<Measure> mark(Atoms atoms, int i) {
    return before.at(atoms, i);
  }

  @Nullable Measure named(String unit) {
    return byUnit.get(unit);
  }
}
