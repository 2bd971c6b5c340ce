package org.twosource.quantity;

import java.util.Set;
import org.twosource.quantity.Phrases.Hit;

/** Finds what a number counts: a measure, or the head of the noun phrase it opens. Immutable. */
final class UnitReader {

  private static final int LONGEST = 8;

  private final Words words;
  private final Measures measures;
  private final ScopeReader scopes;
  private final NumberReader numbers;

  UnitReader(Words words, Measures measures, ScopeReader scopes, NumberReader numbers) {
    this.words = words;
    this.measures = measures;
    this.scopes = scopes;
    this.numbers = numbers;
  }

  /** The unit of a number that ends at atom {@code end}. */
  Unit after(Atoms atoms, int end) {
    Hit<Measure> hit = measures.after(atoms, end);
    if (hit != null && !isCompoundNoun(atoms, hit)) {
      return measured(hit, end);
    }
    int from = skipOf(atoms, end);
    if (from > end) {
      Hit<Measure> later = measures.after(atoms, from);
      if (later != null) {
        return measured(later, from);
      }
    }
    return noun(atoms, end, from);
  }

  private static Unit measured(Hit<Measure> hit, int from) {
    Measure m = hit.value();
    int start = Math.max(from, hit.start());
    return new Unit(m.unit(), start, hit.end(), hit.end(), true, m.exact());
  }

  /** "car" after a measure-like word never makes a measure of a word such as "second". */
  private static boolean isCompoundNoun(Atoms atoms, Hit<Measure> hit) {
    return atoms.is(hit.start(), "second") && !atoms.glued(hit.start() + 1);
  }

  /** "of the", "of its", "of": the counted set follows. */
  private int skipOf(Atoms atoms, int end) {
    if (!atoms.is(end, "of")) {
      return end;
    }
    int at = end + 1;
    while (words.is("determiner", atoms.low(at)) && !atoms.is(at, "whose")) {
      at++;
    }
    return at;
  }

  private Unit noun(Atoms atoms, int end, int from) {
    int head = -1;
    int at = from;
    while (atoms.has(at) && at - from < LONGEST) {
      if (!continues(atoms, at, head, from)) {
        break;
      }
      if (isNounAt(atoms, at, from)) {
        head = at;
      }
      at++;
    }
    if (head < 0) {
      return from > end ? ofNumbered(atoms, end, from) : Unit.none(end);
    }
    String lemma = lemma(atoms.get(head));
    return new Unit(lemma, head, head + 1, head + 1, false, false);
  }

  /** "two of the five hostages": the noun belongs to both numbers, its words to the second. */
  private Unit ofNumbered(Atoms atoms, int end, int from) {
    Num second = numbers.at(atoms, from, false);
    if (second == null) {
      return Unit.none(end);
    }
    Unit shared = noun(atoms, second.end(), second.end());
    return new Unit(shared.lemma(), end, end, shared.phraseEnd(), false, false);
  }

  private boolean continues(Atoms atoms, int at, int head, int from) {
    Atom atom = atoms.get(at);
    if (atom.isMark()) {
      return isInnerHyphen(atoms, at);
    }
    if (atom.isDigits()) {
      return at > from && atom.glued() && atoms.isHyphen(at - 1);
    }
    if (isStop(atom)) {
      return false;
    }
    if (at == from && scopes.isAfterWord(atoms, at) && !leadsToNoun(atoms, at)) {
      return false;
    }
    if (head < 0) {
      return true;
    }
    if (atom.tag().equals("VERB") || atom.tag().equals("AUX") || atom.tag().equals("ADV")) {
      return false;
    }
    Atom before = atoms.get(at - 1);
    if (scopes.isAfterWord(atoms, at) && !scopes.isNoun(atom.lower())) {
      return leadsToNoun(atoms, at) && atom.tag().equals("ADJ") && !words.isPlural(before.lower());
    }
    boolean common = words.isPlural(before.lower()) && !before.isCapitalised();
    return !common || (atom.tag().equals("NOUN") && !words.isPeople(lemma(before)));
  }

  private static boolean isInnerHyphen(Atoms atoms, int at) {
    return atoms.isHyphen(at) && atoms.glued(at) && atoms.glued(at + 1);
  }

  private boolean isStop(Atom atom) {
    String low = atom.lower();
    return words.is("function", low)
        || words.is("aux", low)
        || words.is("verbStop", low)
        || words.is("weekday", low)
        || words.is("deictic", low)
        || (words.is("month", low) && atom.isCapitalised())
        || numbers.isNumberWord(low);
  }

  /** Whether a noun follows: "wounded soldiers" against "wounded in". */
  private boolean leadsToNoun(Atoms atoms, int at) {
    if (!atoms.has(at + 1) || !atoms.get(at + 1).isWord() || isStop(atoms.get(at + 1))) {
      return false;
    }
    Atom next = atoms.get(at + 1);
    return Set.of("NOUN", "PROPN", "ADJ").contains(next.tag())
        || (next.tag().equals("X") && words.isPlural(next.lower()));
  }

  private boolean isNounAt(Atoms atoms, int at, int from) {
    Atom atom = atoms.get(at);
    String low = atom.lower();
    if (!atom.isWord()) {
      return false;
    }
    if (words.isCounted(words.singular(low)) || scopes.isNoun(low)) {
      return !(scopes.isAfterWord(atoms, at) && leadsToNoun(atoms, at));
    }
    return switch (atom.tag()) {
      case "NOUN", "PROPN" -> true;
      case "X" -> words.isPlural(low) || (at == from && !low.endsWith("ed"));
      default -> false;
    };
  }

  String lemma(Atom atom) {
    String low = atom.lower();
    int mark = low.indexOf('\'');
    return words.singular(mark > 0 ? low.substring(0, mark) : low);
  }
}
