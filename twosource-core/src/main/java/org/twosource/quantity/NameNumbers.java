package org.twosource.quantity;

/** Knows the numbers that belong to a name: flights, models, indexes, addresses. Immutable. */
final class NameNumbers {

  private final Words words;
  private final Measures measures;

  NameNumbers(Words words, Measures measures) {
    this.words = words;
    this.measures = measures;
  }

  /** "Flight 370", "Channel Nine", "Group of Seven", "S&P 500", "Covid -19". */
  boolean isNamed(Atoms atoms, Num num) {
    int i = num.start();
    if (measures.after(atoms, num.end()) != null) {
      return isSectionLead(atoms, i - 1) && !atoms.get(num.end()).glued();
    }
    if (isSectionLead(atoms, i - 1)) {
      return true;
    }
    if (!atoms.get(i).isDigits()) {
      return isNameWord(atoms, num);
    }
    if (isLabel(atoms, num)) {
      return true;
    }
    if (isModel(atoms, num) || words.is("nameTail", atoms.low(num.end()))) {
      return true;
    }
    boolean split = atoms.isHyphen(i - 1) && atoms.glued(i) && !atoms.glued(i - 1);
    if (split && i > 1 && isShouted(atoms.get(i - 2))) {
      return true;
    }
    if (i == 0 || !num.plain() || atoms.get(i - 1).isMark()) {
      return false;
    }
    Atom before = atoms.get(i - 1);
    boolean name =
        isInnerCapital(before.text())
            || (before.isCapitalised()
                && i > 1
                && (before.isName() || isShouted(before) || isTitled(atoms, i - 1)));
    String next = atoms.low(num.end());
    boolean counts = words.isPlural(next) && words.isCounted(words.singular(next));
    return name && !counts && !words.is("weekday", before.lower());
  }

  /** "gate 7", "platform 3": which one, not how many. */
  private boolean isLabel(Atoms atoms, Num num) {
    String next = atoms.low(num.end());
    return num.plain()
        && words.is("labelLead", atoms.low(num.start() - 1))
        && !(words.isPlural(next) && words.isCounted(words.singular(next)));
  }

  /** "A 787 Dreamliner": the number of an airliner and its name. */
  private boolean isModel(Atoms atoms, Num num) {
    int end = num.end();
    return words.is("airliner", atoms.low(num.start()))
        && atoms.has(end)
        && atoms.get(end).isCapitalised();
  }

  /** A capital within a sentence of small letters, whatever the tagger makes of it: "Game 7". */
  private boolean isTitled(Atoms atoms, int i) {
    boolean part = atoms.is(i - 1, "&") && atoms.glued(i);
    boolean word = atoms.get(i - 1).isWord() && !words.is("function", atoms.low(i));
    boolean lead = words.is("numberLead", atoms.low(i));
    return part || (word && !lead && !isHeadline(atoms));
  }

  private static boolean isInnerCapital(String text) {
    return text.chars().skip(1).anyMatch(Character::isUpperCase)
        && text.chars().anyMatch(Character::isLowerCase);
  }

  /** "49 Orchard Road": a house number. */
  boolean isAddress(Atoms atoms, Num num) {
    int first = num.end();
    for (int i = first; num.plain() && atoms.has(i) && i < first + 5; i++) {
      boolean ordinal = atoms.get(i).isDigits() && words.is("ordinalEnd", atoms.low(i + 1));
      if (ordinal && i > first) {
        i++;
        continue;
      }
      if (!atoms.get(i).isCapitalised()) {
        return false;
      }
      boolean named = i > first || (atoms.has(i + 1) && atoms.get(i + 1).isCapitalised());
      if (named && words.is("street", atoms.low(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShouted(Atom atom) {
    return atom.text().length() > 1
        && atom.text().equals(atom.text().toUpperCase(java.util.Locale.ROOT));
  }

  private boolean isSectionLead(Atoms atoms, int i) {
    int at = atoms.is(i, ".") ? i - 1 : i;
    return atoms.has(at)
        && words.is("nameLead", atoms.low(at))
        && ((atoms.get(at).isCapitalised()
                && (at > 0 || atoms.get(at + 1).isDigits())
                && !atoms.is(at, "no"))
            || (atoms.is(at, "no") && at < i)
            || atoms.is(at, "category")
            || atoms.is(at, "chapter")
            || atoms.is(at, "article"));
  }

  /** A capital number word in running text: "Channel Nine", "the Big Four". */
  private static boolean isNameWord(Atoms atoms, Num num) {
    Atom atom = atoms.get(num.start());
    if (!atom.isCapitalised() || num.start() == 0 || num.scaled()) {
      return false;
    }
    Atom before = atoms.get(num.start() - 1);
    return before.isWord() && !atoms.is(num.start() - 1, "and") && !isHeadline(atoms);
  }

  private static boolean isHeadline(Atoms atoms) {
    int capitals = 0;
    int all = 0;
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      if (atom.isWord() && atom.text().length() > 3) {
        all++;
        capitals += atom.isCapitalised() ? 1 : 0;
      }
    }
    return all > 2 && capitals * 4 >= all * 3;
  }
}
