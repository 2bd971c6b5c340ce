package org.twosource.quantity;

import org.jspecify.annotations.Nullable;
import org.twosource.quantity.Phrases.Hit;

/** Reads numbers, pairs of numbers, and words such as "dozens". Immutable. */
final class FigureReader {

  private record Vague(Range range, double stated, boolean counted) {}

  private final Phrases<Vague> vague = new Phrases<>();
  private final NumberReader numbers;
  private final Measures measures;
  private final Words words;

  FigureReader(RangePolicy policy, NumberReader numbers, Measures measures, Words words) {
    this.numbers = numbers;
    this.measures = measures;
    this.words = words;
    for (String[] row : Table.rows("vague.tsv")) {
      Range range = Ranges.parse(row[policy.column()]);
      vague.add(row[1], new Vague(range, range.low(), row[5].equals("counted")), false);
    }
  }

  private static final int FAR = 3;

  /** A word for a number that nobody counted; {@code units} says whether the noun bears it. */
  @Nullable Figure vagueAt(Atoms atoms, int i, UnitReader units) {
    Hit<Vague> hit = vague.at(atoms, i);
    if (hit == null) {
      return null;
    }
    Unit unit = units.after(atoms, hit.end());
    boolean counted = !unit.isNone() && (unit.measure() || words.isCounted(unit.lemma()));
    if (hit.value().counted() && !counted) {
      return null;
    }
    Vague v = hit.value();
    boolean exact = v.range().isPoint();
    return new Figure(i, hit.end(), v.stated(), v.range(), null, false, false, !exact);
  }

  /** The number or pair of numbers at {@code i}, with its currency mark. */
  @Nullable Figure at(Atoms atoms, int i) {
    Hit<Measure> mark = measures.mark(atoms, i);
    int from = mark == null ? i : mark.end();
    Num first = signed(atoms, from, mark != null);
    if (first == null) {
      return null;
    }
    Measure money = mark == null ? null : mark.value();
    Figure pair = pair(atoms, i, first, money);
    if (pair != null) {
      return pair;
    }
    return new Figure(
        i, first.end(), first.value(), null, money, first.loose(), first.fraction(), false);
  }

  /** The number at {@code i} without its currency mark, for the filters. */
  @Nullable Num bareAt(Atoms atoms, int i) {
    return numbers.at(atoms, i, false);
  }

  private @Nullable Num signed(Atoms atoms, int i, boolean money) {
    boolean word = atoms.is(i, "minus") || atoms.is(i, "negative");
    boolean mark =
        (atoms.is(i, "-") || atoms.is(i, "−")) && !isJoint(atoms, i) && !isLabel(atoms, i);
    if (!word && !mark) {
      return numbers.at(atoms, i, money);
    }
    int at = word && atoms.isHyphen(i + 1) ? i + 2 : i + 1;
    Num num = mark && !atoms.glued(at) ? null : numbers.at(atoms, at, money);
    if (num == null) {
      return null;
    }
    return new Num(i, num.end(), -num.value(), num.scaled(), false, num.loose(), num.fraction());
  }

  /** A hyphen against the word before it joins; it is no sign. */
  private static boolean isJoint(Atoms atoms, int i) {
    return i > 0 && atoms.glued(i) && (atoms.get(i - 1).isWord() || atoms.get(i - 1).isDigits());
  }

  /** "COVID -19": a hyphen that a space keeps from the name it joins. */
  private static boolean isLabel(Atoms atoms, int i) {
    String before = i > 0 ? atoms.get(i - 1).text() : "";
    return before.length() > 1 && before.chars().allMatch(Character::isUpperCase);
  }

  private @Nullable Figure pair(Atoms atoms, int start, Num first, @Nullable Measure money) {
    if (first.fraction()) {
      return null;
    }
    int at = first.end();
    Hit<Measure> between = measures.after(atoms, at);
    int joint = between == null ? at : between.end();
    int second = jointEnd(atoms, start, joint);
    if (second < 0 && between != null) {
      between = null;
      joint = at;
      second = jointEnd(atoms, start, joint);
    }
    if (second < 0) {
      return null;
    }
    Hit<Measure> mark = measures.mark(atoms, second);
    Num other = numbers.at(atoms, mark == null ? second : mark.end(), money != null);
    boolean oneMarked = mark != null && money == null;
    if (other == null || other.fraction() || oneMarked || !fit(atoms, other, between, mark)) {
      return null;
    }
    double low = shared(first, other);
    double high = other.value();
    if ((atoms.is(joint, "or") && !nearby(low, high)) || isScore(first, other, joint, atoms)) {
      return null;
    }
    if (low >= high || (atoms.is(joint, "to") && grewTo(atoms, start, low, high))) {
      return null;
    }
    Range range = new Range(low, true, high, true);
    return new Figure(start, other.end(), low, range, money, false, false, false);
  }

  private static boolean isScore(Num first, Num other, int joint, Atoms atoms) {
    return atoms.isHyphen(joint) && first.plain() && other.plain() && first.value() == 0;
  }

  /** "20 to 30 million": the scale holds for both, unless that would turn the pair round. */
  private static double shared(Num first, Num other) {
    if (first.scaled() || !other.scaled() || !first.plain()) {
      return first.value();
    }
    double scale = other.value() < 1000 ? 100 : 1000;
    while (scale >= 1000 && scale * 1000 <= other.value()) {
      scale *= 1000;
    }
    double value = Num.round(first.value() * scale);
    return value < other.value() ? value : first.value();
  }

  private static boolean nearby(double low, double high) {
    return (high > low && high <= low * 2 + 1 && high <= 20)
        || (high > low && low >= 10 && high <= low * 2);
  }

  private boolean fit(
      Atoms atoms, Num other, @Nullable Hit<Measure> between, @Nullable Hit<Measure> m) {
    if (between == null || m != null) {
      return true;
    }
    Hit<Measure> after = measures.after(atoms, other.end());
    return after != null && after.value().equals(between.value());
  }

  /** Where the second number of a pair would start, or -1. */
  private int jointEnd(Atoms atoms, int start, int at) {
    if (atoms.isHyphen(at) && (!atoms.is(at, "—") || atoms.glued(at))) {
      return at + 1;
    }
    if (atoms.is(at, "and")) {
      int lead = start - 1;
      return atoms.is(lead, "between") || atoms.is(lead, "both") ? at + 1 : -1;
    }
    if (atoms.is(at, "or")) {
      return at + 1;
    }
    if (!atoms.is(at, "to")) {
      return -1;
    }
    return changes(atoms, start) ? -1 : atoms.isHyphen(at + 1) ? at + 2 : at + 1;
  }

  /** "rose from four to six" is two amounts, "from four to six" may be one. */
  private boolean changes(Atoms atoms, int start) {
    boolean from = atoms.is(start - 1, "from");
    for (int i = start - 1; from && i >= 0 && i > start - 7; i--) {
      if (words.is("changeLead", atoms.low(i))) {
        return true;
      }
    }
    return words.is("changeLead", atoms.low(start - 1));
  }

  /** "Rose by 40 million to 400 million" is two amounts, "fell by 1 to 1.5 degrees" is one. */
  private boolean grewTo(Atoms atoms, int start, double low, double high) {
    boolean by = atoms.is(start - 1, "by") && words.is("changeLead", atoms.low(start - 2));
    return by && high > FAR * low;
  }
}
