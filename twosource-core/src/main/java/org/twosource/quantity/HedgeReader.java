package org.twosource.quantity;

import org.twosource.quantity.Phrases.Hit;

/** Finds the hedges around a number. Immutable. */
final class HedgeReader {

  /** The stretch of a number with its hedges, and how they bound it. */
  record Hedged(int start, int end, Hedge hedge) {}

  private final Phrases<Hedge> before = new Phrases<>();
  private final Phrases<Hedge> after = new Phrases<>();

  HedgeReader() {
    for (String[] row : Table.rows("hedges.tsv")) {
      Phrases<Hedge> side = row[2].equals("before") ? before : after;
      side.add(row[3], Hedge.named(row[1]), false);
    }
  }

  /** Widens {@code start..end} by the hedges that touch it. The outermost bound wins. */
  Hedged around(Atoms atoms, int start, int end) {
    Hedge found = Hedge.PLAIN;
    int from = start;
    Hit<Hedge> hit = before.before(atoms, from);
    while (hit != null) {
      found = stronger(hit.value(), found);
      from = hit.start();
      hit = before.before(atoms, from);
    }
    int to = end;
    Hit<Hedge> behind = after.at(atoms, to);
    if (behind != null && !isSign(atoms, to)) {
      found = stronger(found, behind.value());
      to = behind.end();
    }
    return new Hedged(from, to, found);
  }

  /** "500 +0.3%": the plus belongs to what follows. */
  private static boolean isSign(Atoms atoms, int i) {
    return atoms.is(i, "+") && atoms.glued(i + 1) && atoms.get(i + 1).isDigits();
  }

  private static Hedge stronger(Hedge outer, Hedge inner) {
    if (outer == Hedge.PLAIN) {
      return inner;
    }
    boolean bound = inner != Hedge.PLAIN && !inner.isApproximate() && inner != Hedge.EXACT;
    return bound && outer.isApproximate() ? inner : outer;
  }
}
