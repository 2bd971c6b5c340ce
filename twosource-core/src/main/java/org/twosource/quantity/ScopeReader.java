package org.twosource.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twosource.quantity.Phrases.Hit;

/** Finds what narrows a count: killed, injured, missing, ... Immutable. */
final class ScopeReader {

  private static final int REACH = 12;

  private final Words words;
  private final Phrases<String> before = new Phrases<>();
  private final Phrases<String> after = new Phrases<>();
  private final Phrases<String> toll = new Phrases<>();
  private final Map<String, String> nouns = new HashMap<>();
  private final List<String> order = new ArrayList<>();

  ScopeReader(Words words) {
    this.words = words;
    for (String[] row : Table.rows("scopes.tsv")) {
      if (!order.contains(row[1])) {
        order.add(row[1]);
      }
      for (String phrase : row[3].split(",", -1)) {
        switch (row[2]) {
          case "before" -> before.add(phrase, row[1], false);
          case "after" -> after.add(phrase, row[1], false);
          case "toll" -> toll.add(phrase, row[1], false);
          default -> nouns.put(phrase, row[1]);
        }
      }
    }
  }

  boolean isAfterWord(Atoms atoms, int i) {
    return after.at(atoms, i) != null;
  }

  boolean isNoun(String lower) {
    return nouns.containsKey(lower);
  }

  /** The scope that the words of the noun phrase itself give. */
  String within(Atoms atoms, int from, Unit unit) {
    for (int i = from; i < unit.end() - 1; i++) {
      Hit<String> hit = after.at(atoms, i);
      if (hit != null) {
        return hit.value();
      }
    }
    String noun = unit.isNone() ? null : nouns.get(atoms.low(unit.end() - 1));
    return noun == null ? "" : noun;
  }

  /** The scope that words after the noun phrase give. */
  String following(Atoms atoms, int from) {
    int at = skipAside(atoms, from);
    boolean verb = false;
    boolean gap = false;
    for (int steps = 0; atoms.has(at) && steps < REACH; steps++) {
      Hit<String> hit = after.at(atoms, at);
      if (hit != null && (!gap || verb || atoms.is(at, "died") || atoms.is(at, "perished"))) {
        return !verb && takesObject(atoms, hit) ? "" : joined(atoms, hit);
      }
      String low = atoms.low(at);
      if (words.is("aux", low)) {
        verb = true;
      } else if (words.is("adverb", low) || words.is("reporting", low)) {
        verb |= words.is("reporting", low);
      } else if (verb || !mayPass(atoms, at)) {
        return "";
      } else {
        gap |= !words.is("whose", low);
      }
      at++;
    }
    return "";
  }

  /** "three gunmen killed 12 people": the verb is active and says nothing of the gunmen. */
  private boolean takesObject(Atoms atoms, Hit<String> hit) {
    int next = hit.end();
    if (before.at(atoms, hit.start()) == null || !atoms.has(next)) {
      return false;
    }
    Atom atom = atoms.get(next);
    boolean time = words.is("weekday", atom.lower()) || words.is("deictic", atom.lower());
    boolean noun = "NOUN PROPN ADJ PRON".contains(atom.tag()) && atom.isWord();
    return takesNumber(atoms, next)
        || words.is("determiner", atom.lower())
        || atom.lower().equals("a")
        || (noun && !time && !words.is("preposition", atom.lower()));
  }

  /** A prepositional phrase may stand between noun and verb; a new clause or number may not. */
  private boolean mayPass(Atoms atoms, int at) {
    Atom atom = atoms.get(at);
    if (atom.isMark() || atom.isDigits() || (atom.isWord() && before.at(atoms, at) != null)) {
      return false;
    }
    String low = atom.lower();
    if (words.is("whose", low)) {
      return words.is("aux", atoms.low(at + 1)) || isAfterWord(atoms, at + 1);
    }
    return !low.equals("and")
        && !low.equals("but")
        && !low.equals("or")
        && !atom.tag().equals("VERB")
        && !words.is("verbStop", low);
  }

  /** Steps over ", including two children," and over one comma before "who". */
  private int skipAside(Atoms atoms, int from) {
    if (!atoms.is(from, ",")) {
      return from;
    }
    if (words.is("whose", atoms.low(from + 1))) {
      return from + 1;
    }
    if (atoms.is(from + 1, "and") || atoms.is(from + 1, "but")) {
      return from;
    }
    for (int i = from + 2; atoms.has(i) && i < from + REACH; i++) {
      if (atoms.is(i, ",")) {
        boolean verb = words.is("aux", atoms.low(i + 1)) || isAfterWord(atoms, i + 1);
        return verb ? i + 1 : from;
      }
    }
    return from;
  }

  private String joined(Atoms atoms, Hit<String> hit) {
    int next = hit.end();
    boolean and = atoms.is(next, "or") || atoms.is(next, "and");
    Hit<String> other = and ? after.at(atoms, next + 1) : null;
    return other == null || takesNumber(atoms, other.end())
        ? hit.value()
        : join(hit.value(), other.value());
  }

  /** "20 dead and wounded 100": the second verb has a number of its own. */
  private boolean takesNumber(Atoms atoms, int i) {
    return atoms.has(i)
        && (atoms.get(i).isDigits()
            || atoms.get(i).tag().equals("NUM")
            || words.is("numberLead", atoms.low(i)));
  }

  /** The scope that a verb before the number (its hedges included) gives. */
  String preceding(Atoms atoms, int start) {
    int end = start;
    while (words.is("determiner", atoms.low(end - 1)) || words.is("adverb", atoms.low(end - 1))) {
      end--;
    }
    Hit<String> hit = before.before(atoms, end);
    if (hit == null || (words.is("aux", atoms.low(hit.start() - 1)) && !isActive(atoms, hit))) {
      return "";
    }
    int joint = hit.start() - 1;
    boolean and = atoms.is(joint, "or") || atoms.is(joint, "and");
    Hit<String> other = and ? before.before(atoms, joint) : null;
    return other == null ? hit.value() : join(other.value(), hit.value());
  }

  /** "had killed four", "has killed" are active; "was killed" is not. */
  private static boolean isActive(Atoms atoms, Hit<String> hit) {
    String low = atoms.low(hit.start() - 1);
    return low.equals("had")
        || low.equals("has")
        || low.equals("have")
        || atoms.low(hit.end() - 1).endsWith("ing")
        || !atoms.low(hit.end() - 1).endsWith("d");
  }

  /** The scope of a toll that the number completes: "the death toll has climbed to". */
  String toll(Atoms atoms, int start) {
    if (!words.is("tollLead", atoms.low(start - 1))) {
      return "";
    }
    for (int i = start - 2; i >= 0 && i > start - 20; i--) {
      String low = atoms.low(i);
      if (low.equals(";") || low.equals(".")) {
        return "";
      }
      Hit<String> hit = toll.before(atoms, i + 1);
      if (hit != null && !isCounted(atoms, hit.start() - 1)) {
        return hit.value();
      }
    }
    return "";
  }

  private static boolean isCounted(Atoms atoms, int i) {
    return atoms.has(i) && (atoms.get(i).isDigits() || atoms.get(i).tag().equals("NUM"));
  }

  /** "killed or injured", in one order whatever the words' order. */
  String join(String first, String second) {
    if (first.equals(second)) {
      return first;
    }
    boolean swap = order.indexOf(second) < order.indexOf(first);
    return swap ? second + " or " + first : first + " or " + second;
  }
}
