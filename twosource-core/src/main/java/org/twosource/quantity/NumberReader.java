package org.twosource.quantity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one number in digits or words. Immutable. */
final class NumberReader {

  private final Map<String, Double> cardinals = new HashMap<>();
  private final Map<String, Double> scales = new HashMap<>();
  private final Map<String, Double> glued = new HashMap<>();
  private final Map<String, Double> fractions = new HashMap<>();

  NumberReader() {
    for (String[] row : Table.rows("numbers.tsv")) {
      double value = Double.parseDouble(row[2]);
      switch (row[0]) {
        case "cardinal" -> cardinals.put(row[1], value);
        case "scale" -> scales.put(row[1], value);
        case "glued" -> glued.put(row[1], value);
        default -> fractions.put(row[1], value);
      }
    }
  }

  boolean isNumberWord(String lower) {
    return cardinals.containsKey(lower) || scales.containsKey(lower);
  }

  /** The number that starts at {@code i}, if one does. */
  @Nullable Num at(Atoms atoms, int i, boolean money) {
    if (!atoms.has(i)) {
      return null;
    }
    Num fraction = fraction(atoms, i);
    if (fraction != null) {
      return fraction;
    }
    if (atoms.get(i).isDigits()) {
      return digits(atoms, i, money);
    }
    return words(atoms, i);
  }

  private @Nullable Num digits(Atoms atoms, int i, boolean money) {
    String text = atoms.get(i).text();
    double value = Double.parseDouble(text.replace(",", ""));
    boolean plain = text.chars().allMatch(Character::isDigit);
    Num num = new Num(i, i + 1, value, false, plain, false, false);
    int next = i + 1;
    if ((atoms.is(next, "/") || atoms.is(next, "⁄"))
        && atoms.glued(next)
        && atoms.glued(next + 1)
        && atoms.get(next + 1).isDigits()) {
      double below = Double.parseDouble(atoms.get(next + 1).text().replace(",", ""));
      return below == 0 ? num : new Num(i, i + 3, value / below, false, false, false, true);
    }
    Num power = powerOfTen(atoms, num);
    if (power != null) {
      return power;
    }
    boolean hyphen = atoms.isHyphen(next) && scales.containsKey(atoms.low(next + 1));
    int at = hyphen ? next + 1 : next;
    Double scale = scales.get(singularScale(atoms.low(at)));
    if (scale != null) {
      return scaled(atoms, num.times(scale, at + 1, scale == 12));
    }
    Double mark = glued.get(atoms.low(next));
    if (mark != null && isScaleMark(atoms, next, money)) {
      return num.times(mark, next + 1, false);
    }
    return num;
  }

  /** "1.5×10−30", "3 x 10^6". */
  private static @Nullable Num powerOfTen(Atoms atoms, Num num) {
    int at = num.end();
    boolean times = atoms.is(at, "×") || (atoms.is(at, "x") && !atoms.glued(at));
    if (!times || !atoms.is(at + 1, "10")) {
      return null;
    }
    at += atoms.is(at + 2, "^") ? 3 : 2;
    boolean minus = atoms.is(at, "-") || atoms.is(at, "−");
    at += minus ? 1 : 0;
    if (!atoms.glued(at) || !atoms.get(at).text().matches("\\d{1,2}")) {
      return null;
    }
    int power = Integer.parseInt(atoms.get(at).text());
    return num.times(Math.pow(10, minus ? -power : power), at + 1, false);
  }

  private static String singularScale(String lower) {
    return lower.equals("millions") || lower.equals("billions")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  /** "3m" is three metres unless it is money; "3M" and "3bn" are always numbers. */
  private static boolean isScaleMark(Atoms atoms, int i, boolean money) {
    String text = atoms.get(i).text();
    if (text.length() > 1) {
      return !text.equals("mil") || money;
    }
    if (!atoms.glued(i)) {
      return false;
    }
    return money || text.equals("M") || text.equals("k") || text.equals("K");
  }

  private Num scaled(Atoms atoms, Num num) {
    Num result = num;
    Double more = scales.get(atoms.low(result.end()));
    while (more != null) {
      result = result.times(more, result.end() + 1, more == 12);
      more = scales.get(atoms.low(result.end()));
    }
    return result;
  }

  private @Nullable Num words(Atoms atoms, int i) {
    boolean article = atoms.is(i, "a") || atoms.is(i, "an");
    boolean half = atoms.is(i, "half") && (atoms.is(i + 1, "a") || atoms.is(i + 1, "an"));
    int at = half ? i + 2 : article ? i + 1 : i;
    if (article && atoms.is(at, "half") && scales.containsKey(atoms.low(at + 1))) {
      half = true;
      at++;
    }
    if ((half || article) && !scales.containsKey(atoms.low(at))) {
      return null;
    }
    WordSum sum = new WordSum(half ? 0.5 : article ? 1 : 0, half || article);
    int end = at;
    boolean again = true;
    while (again) {
      Double cardinal = cardinals.get(atoms.low(end));
      Double scale = scales.get(atoms.low(end));
      if (cardinal != null && sum.add(cardinal)) {
        end++;
      } else if (scale != null && sum.scale(scale)) {
        end++;
      } else {
        break;
      }
      if (atoms.isHyphen(end) && atoms.glued(end + 1) && continues(atoms, end + 1, sum)) {
        end++;
      } else if (atoms.is(end, "and") && sum.takesAnd(cardinals.get(atoms.low(end + 1)))) {
        end++;
      } else {
        again = cardinals.containsKey(atoms.low(end)) || scales.containsKey(atoms.low(end));
      }
    }
    if (end == at || !sum.any()) {
      return null;
    }
    return new Num(i, end, sum.total(), sum.scaled(), false, sum.dozen(), false);
  }

  private boolean continues(Atoms atoms, int i, WordSum sum) {
    Double cardinal = cardinals.get(atoms.low(i));
    return (cardinal != null && sum.fits(cardinal)) || scales.containsKey(atoms.low(i));
  }

  /** "half", "a third", "two-thirds", "one in three", "one out of three". */
  private @Nullable Num fraction(Atoms atoms, int i) {
    if (atoms.is(i, "one") && (atoms.is(i + 1, "in") || atoms.is(i + 1, "out"))) {
      int at = atoms.is(i + 1, "in") ? i + 2 : atoms.is(i + 2, "of") ? i + 3 : -1;
      Double of = at < 0 ? null : cardinals.get(atoms.low(at));
      return of == null || of < 2 ? null : new Num(i, at + 1, 1 / of, false, false, false, true);
    }
    if (atoms.is(i, "half") && (atoms.is(i + 1, "of") || atoms.is(i + 1, "the"))) {
      return new Num(i, i + 1, 0.5, false, false, false, true);
    }
    Double top = atoms.is(i, "a") ? Double.valueOf(1) : cardinals.get(atoms.low(i));
    int at = atoms.isHyphen(i + 1) ? i + 2 : i + 1;
    Double part = fractions.get(atoms.low(at));
    boolean many = atoms.low(at).endsWith("s") || atoms.is(at, "half");
    if (top == null || part == null || ((top > 1) != many && !atoms.is(at, "half"))) {
      return null;
    }
    if (!atoms.is(at + 1, "of") && !many) {
      return null;
    }
    if ((atoms.is(at, "half") && !atoms.is(at + 1, "of"))
        || (atoms.is(at, "quarters") && !atoms.is(at + 1, "of"))) {
      return null;
    }
    return new Num(i, at + 1, top * part, false, false, false, true);
  }
}
