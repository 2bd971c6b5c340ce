package org.twosource.quantity;

/** Knows the numbers that are not amounts: dates, times, ordinals, names, scores. Immutable. */
final class NotAmounts {

  private final Words words;
  private final Measures measures;
  private final NameNumbers names;

  NotAmounts(Words words, Measures measures) {
    this.words = words;
    this.measures = measures;
    this.names = new NameNumbers(words, measures);
  }

  /** Where the thing that is not an amount ends, or -1 where the number may be one. */
  int end(Atoms atoms, Num num) {
    int i = num.start();
    if (isLetterGlued(atoms, i, num)) {
      return num.end();
    }
    for (int end :
        new int[] {
          clock(atoms, num), date(atoms, num), score(atoms, num), digitRun(atoms, num),
        }) {
      if (end > 0) {
        return end;
      }
    }
    boolean not =
        isEntryClock(atoms, num)
            || isOrdinal(atoms, num)
            || isListNumber(atoms, num)
            || isYear(atoms, num)
            || names.isNamed(atoms, num)
            || names.isAddress(atoms, num)
            || isPronounOne(atoms, num)
            || isHour(atoms, num);
    return not ? num.end() : -1;
  }

  /** "BTR-80", "F16", "G7", "MH-17", "#4". */
  private static boolean isLetterGlued(Atoms atoms, int i, Num num) {
    int end = num.end();
    if (atoms.glued(end) && atoms.glued(end + 1) && atoms.get(end + 1).isDigits()) {
      String letters = atoms.get(end).text();
      if (letters.length() > 1 && letters.chars().allMatch(Character::isUpperCase)) {
        return true;
      }
    }
    if (!atoms.get(i).isDigits() || !atoms.glued(i)) {
      return false;
    }
    Atom before = atoms.get(i - 1);
    if (before.isWord()) {
      return !Character.isUpperCase(before.text().charAt(0)) || !num.scaled();
    }
    boolean hyphen = atoms.isHyphen(i - 1) && atoms.glued(i - 1) && i >= 2;
    if (hyphen && atoms.get(i - 2).isWord()) {
      String low = atoms.low(i - 2);
      return !low.equals("minus") && !low.equals("sub") && !low.equals("to");
    }
    return before.text().equals("#") || before.text().equals("@") || before.text().equals("_");
  }

  private int clock(Atoms atoms, Num num) {
    int end = num.end();
    if (atoms.is(end, ":") && atoms.glued(end) && atoms.glued(end + 1) && num.plain()) {
      int at = end + 2;
      return words.is("clock", atoms.low(at)) ? at + 1 : at;
    }
    boolean clock = words.is("clock", atoms.low(end));
    boolean am = atoms.is(end, "am") && !atoms.glued(end) && num.value() > 12;
    return clock && !am && num.value() < 2400 ? end + 1 : -1;
  }

  /** "21.05 The polling stations closed": the clock before an entry of a running report. */
  private static boolean isEntryClock(Atoms atoms, Num num) {
    return num.start() == 0
        && atoms.get(0).text().matches("([01]?\\d|2[0-3])[.:][0-5]\\d")
        && atoms.has(num.end())
        && atoms.get(num.end()).isCapitalised();
  }

  private int date(Atoms atoms, Num num) {
    int end = num.end();
    if (!num.plain()) {
      return -1;
    }
    if (isMonth(atoms, num.start() - 1) && num.value() < 2100) {
      int at = atoms.is(end, ",") || atoms.isHyphen(end) ? end + 1 : end;
      boolean more = at > end && atoms.has(at) && atoms.get(at).isDigits();
      boolean date = more && atoms.get(at).text().matches("[12]?\\d{1,3}");
      return date ? at + 1 : end;
    }
    if (num.value() <= 31 && isMonth(atoms, end)) {
      boolean year = atoms.has(end + 1) && atoms.get(end + 1).text().matches("[12]\\d{3}");
      return year ? end + 2 : end + 1;
    }
    int of = ordinalEnd(atoms, num);
    boolean month = of > 0 && atoms.is(of, "of") && isMonth(atoms, of + 1);
    return month ? of + 2 : -1;
  }

  private boolean isMonth(Atoms atoms, int i) {
    int at = atoms.is(i, ".") ? i - 1 : i;
    return atoms.has(at)
        && words.is("month", atoms.low(at))
        && atoms.get(at).isCapitalised()
        && !(atoms.is(at, "may") && atoms.get(at).tag().equals("AUX"));
  }

  private int ordinalEnd(Atoms atoms, Num num) {
    int end = num.end();
    return atoms.glued(end) && words.is("ordinalEnd", atoms.low(end)) ? end + 1 : -1;
  }

  private boolean isOrdinal(Atoms atoms, Num num) {
    if (!atoms.get(num.start()).isDigits()) {
      boolean hyphen = atoms.isHyphen(num.end()) && atoms.glued(num.end() + 1);
      String part = atoms.low(num.end() + 1);
      return hyphen && (part.endsWith("th") || part.equals("first") || part.equals("third"));
    }
    return ordinalEnd(atoms, num) > 0 || (atoms.glued(num.end()) && atoms.is(num.end(), "s"));
  }

  /** "2-1", "6–4": two plain numbers and no range of something. */
  private int score(Atoms atoms, Num num) {
    int mark = num.end();
    boolean pair =
        num.plain()
            && (atoms.isHyphen(mark) || atoms.is(mark, ":"))
            && atoms.glued(mark)
            && atoms.glued(mark + 1)
            && atoms.get(mark + 1).isDigits();
    if (!pair) {
      return -1;
    }
    String second = atoms.get(mark + 1).text();
    int end = mark + 2;
    boolean third = atoms.isHyphen(end) && atoms.glued(end) && atoms.has(end + 1);
    if (third && atoms.get(end + 1).isDigits()) {
      return end + 2;
    }
    double other = Double.parseDouble(second.replace(",", ""));
    if (measures.after(atoms, end) != null || measures.before(atoms, num.start()) != null) {
      return -1;
    }
    boolean noun = words.is("nounAfterScore", atoms.low(end));
    boolean years = second.matches("\\d\\d(\\d\\d)?") && isYearLike(num);
    boolean falls = num.value() >= other && num.value() < 200;
    boolean counted = atoms.has(end) && words.isPlural(atoms.low(end)) && !noun;
    return noun || years || falls || (num.value() < 30 && !counted) ? end : -1;
  }

  /** Telephone and account numbers, addresses of machines: runs of digits cut by marks. */
  private static int digitRun(Atoms atoms, Num num) {
    int end = num.end();
    int groups = num.fraction() && atoms.is(num.start() + 1, "/") ? 2 : 1;
    while (atoms.has(end + 1)
        && atoms.glued(end)
        && (atoms.isHyphen(end) || atoms.is(end, "/") || atoms.is(end, "."))
        && atoms.glued(end + 1)
        && atoms.get(end + 1).isDigits()) {
      end += 2;
      groups++;
    }
    boolean slashed = groups == 2 && atoms.is(num.end(), "/") && num.end() != num.start() + 3;
    boolean phone = atoms.is(num.start() - 1, "+") && num.plain() && atoms.get(num.start()).glued();
    if (phone) {
      while (atoms.has(end) && (atoms.get(end).isDigits() || atoms.isHyphen(end))) {
        end++;
      }
      return end - num.start() > 2 ? end : -1;
    }
    return groups >= 3 || (slashed && !num.fraction()) ? end : -1;
  }

  private static boolean isListNumber(Atoms atoms, Num num) {
    int end = num.end();
    boolean dot = atoms.is(end, ".") || atoms.is(end, ")");
    return num.start() == 0 && num.plain() && dot && atoms.has(end + 1);
  }

  private static boolean isYearLike(Num num) {
    return num.plain() && num.end() - num.start() == 1 && num.value() >= 1400 && num.value() < 2200;
  }

  private boolean isYear(Atoms atoms, Num num) {
    if (!isYearLike(num) || measures.before(atoms, num.start()) != null) {
      return false;
    }
    String text = atoms.get(num.start()).text();
    if (text.length() != 4 || measures.after(atoms, num.end()) != null) {
      return false;
    }
    String next = atoms.low(num.end());
    boolean counts =
        words.isPlural(next) && words.isCounted(words.singular(next)) && num.value() < 1900;
    boolean lead = words.is("yearLead", atoms.low(num.start() - 1));
    if (num.value() >= 2100) {
      return lead && !counts;
    }
    return (lead && !counts) || !(words.isPeople(words.singular(next)) && words.isPlural(next));
  }

  private boolean isPronounOne(Atoms atoms, Num num) {
    if (num.end() - num.start() != 1 || !atoms.is(num.start(), "one")) {
      return false;
    }
    String next = atoms.low(num.end());
    boolean of = next.equals("of");
    boolean oneThing = next.equals("another") || next.equals("day") || next.equals("time");
    boolean hyphen = atoms.isHyphen(num.end()) && atoms.glued(num.end());
    boolean pronoun = atoms.get(num.start()).tag().equals("PRON") && !of;
    boolean person = words.isPeople(next) && atoms.is(num.start() - 1, "that");
    boolean before = words.is("oneNot", atoms.low(num.start() - 1)) && !person;
    boolean bare = !atoms.has(num.end()) || atoms.get(num.end()).isMark();
    return pronoun || oneThing || hyphen || before || bare;
  }

  /** "just after six" with no noun behind it. */
  private boolean isHour(Atoms atoms, Num num) {
    if (num.value() > 12 || num.value() < 1) {
      return false;
    }
    String lead = atoms.low(num.start() - 2) + " " + atoms.low(num.start() - 1);
    String next = atoms.low(num.end());
    boolean bare = next.isEmpty() || words.is("function", next) || atoms.get(num.end()).isMark();
    return words.is("hourLead", lead) && bare;
  }
}
