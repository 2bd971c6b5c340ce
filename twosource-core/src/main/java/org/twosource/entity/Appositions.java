package org.twosource.entity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links phrases of one line that mean the same: appositions and acronyms in brackets. */
final class Appositions {
  private final Line line;
  private final List<Phrase> phrases;

  Appositions(Line line, List<Phrase> phrases) {
    this.line = line;
    this.phrases = phrases;
  }

  void link() {
    for (Phrase phrase : phrases) {
      if (!phrase.isPronoun()) {
        brackets(phrase);
        commas(phrase);
        relative(phrase);
        copula(phrase);
      }
    }
  }

  private @Nullable Phrase at(int token) {
    for (Phrase phrase : phrases) {
      if (!phrase.isPronoun()
          && (phrase.first == token
              || (phrase.isName() && phrase.first == token + 1 && isThe(token)))) {
        return phrase;
      }
    }
    return null;
  }

  private boolean isThe(int token) {
    return line.low(token).equals("the");
  }

  /** "National Intelligence Service (NIS)" and "NIS (National Intelligence Service)". */
  private void brackets(Phrase phrase) {
    int open = phrase.last + 1;
    if (!line.text(open).equals("(") || (!phrase.isName() && !phrase.unique)) {
      return;
    }
    Phrase inside = at(open + 1);
    if (inside == null || !inside.isName() || !line.text(inside.last + 1).equals(")")) {
      return;
    }
    Phrase shorter = inside.words.length() <= phrase.words.length() ? inside : phrase;
    Phrase longer = shorter == inside ? phrase : inside;
    boolean acronym = shorter.words.equals(shorter.words.toUpperCase(java.util.Locale.ROOT));
    if (acronym && longer.kind != EntityKind.PERSON) {
      inside.same = phrase;
      shorter.form = Mention.Form.ACRONYM;
      EntityKind kind = longer.kind == null ? EntityKind.ORGANIZATION : longer.kind;
      phrase.kind = kind;
      inside.kind = kind;
    }
  }

  private void commas(Phrase phrase) {
    if (!line.text(phrase.last + 1).equals(",")) {
      return;
    }
    Phrase next = at(phrase.last + 2);
    if (next == null
        || next == phrase
        || next.same != null
        || isList(phrase, next)
        || !closes(next)
        || isAsked(phrase)
        || ownsVerb(phrase, next)) {
      return;
    }
    if (!phrase.isName() && next.isName() && fits(next, phrase)) {
      join(next, phrase);
    } else if (phrase.isName() && !next.isName() && fits(phrase, next)) {
      join(phrase, next);
    }
  }

  /** "Asked by the Ledger, police spokesman Ivo Sand said": the comma closes what stands before. */
  private boolean isAsked(Phrase phrase) {
    return line.low(phrase.first - (isThe(phrase.first - 1) ? 2 : 1)).equals("by")
        && line.token(0).isVerb();
  }

  /** Whether the second is the subject of the main verb: "On the ferry Halda, the crew said". */
  private boolean ownsVerb(Phrase phrase, Phrase next) {
    if (!phrase.isName() || next.isName()) {
      return false;
    }
    int after = next.last + 1;
    boolean verb = line.tag(after).equals("VERB") || line.tag(after).equals("AUX");
    return verb || NameKinds.speaks(line, next.head);
  }

  private void join(Phrase name, Phrase description) {
    (name.first > description.first ? name : description).same =
        name.first > description.first ? description : name;
    name.kind = description.kind;
    name.unsure = false;
    name.roles.addAll(description.roles);
    name.gender = description.gender.or(name.gender);
  }

  private static boolean fits(Phrase name, Phrase description) {
    if (description.plural || name.plural || description.kind == null) {
      return false;
    }
    if (name.kind == EntityKind.WEAPON && description.kind == EntityKind.OTHER) {
      return true;
    }
    boolean place = name.kind == EntityKind.PLACE && !name.unsure;
    if (place) {
      return description.kind == EntityKind.PLACE;
    }
    return name.kind == description.kind
        || name.kind == null
        || (name.unsure
            && !(description.kind == EntityKind.ORGANIZATION && name.kind == EntityKind.OTHER));
  }

  /** Whether a comma or the end follows, so that the words stand between two marks. */
  private boolean closes(Phrase next) {
    int after = next.last + 1;
    if (after >= line.size()) {
      return true;
    }
    String mark = line.text(after);
    if (line.low(after).equals("and") || line.low(after).equals("or")) {
      return false;
    }
    return mark.equals(",")
        || mark.equals(".")
        || mark.equals(")")
        || mark.equals(";")
        || mark.equals("(")
        || mark.equals("-")
        || mark.equals("–")
        || mark.equals("—")
        || mark.startsWith("\"")
        || mark.equals("”")
        || !next.isName()
        || line.token(next.head).is("appos")
        || (line.tag(after).equals("ADP") && line.token(after).is("case"));
  }

  private boolean isList(Phrase one, Phrase other) {
    if (line.token(other.head).is("conj") && line.token(other.head).head() == one.head) {
      return true;
    }
    int at = other.last + 1;
    for (int i = at; i < Math.min(at + 8, line.size()); i++) {
      boolean joined = line.low(i).equals("and") || line.low(i).equals("or");
      if (joined && i - at <= 1 && at(i + 1) != null) {
        return true;
      }
      if (line.token(i).isVerb()) {
        return false;
      }
    }
    return false;
  }

  /** "Petra Sand, who leads the seafarers' union". */
  private void relative(Phrase phrase) {
    int who = phrase.last + 2;
    if ((!phrase.isPerson() && !phrase.unsure)
        || !line.text(phrase.last + 1).equals(",")
        || !line.low(who).equals("who")) {
      return;
    }
    phrase.kind = EntityKind.PERSON;
    phrase.unsure = false;
    String verb = who + 1 < line.size() ? line.token(who + 1).lemma() : "";
    Optional<Phrase> body = Optional.ofNullable(at(who + 2));
    if (List.of("lead", "head", "run", "chair", "direct", "manage", "command", "represent", "own")
        .contains(verb)) {
      body.filter(b -> b.kind == EntityKind.ORGANIZATION || b.kind == EntityKind.PLACE)
          .ifPresent(
              b -> {
                phrase.belongsTo = phrase.belongsTo == null ? b : phrase.belongsTo;
                phrase.roles.add(verb.equals("represent") ? "representative" : "leader");
              });
    }
  }

  /** "Edit Faragh is the mayor of Loma". */
  private void copula(Phrase phrase) {
    String verb = line.low(phrase.last + 1);
    if (!verb.equals("is") && !verb.equals("was")) {
      return;
    }
    Phrase next = at(phrase.last + 2);
    if (next == null || phrase.isName() == next.isName()) {
      return;
    }
    Phrase name = phrase.isName() ? phrase : next;
    Phrase description = name == phrase ? next : phrase;
    if (description.kind == EntityKind.PERSON && fits(name, description)) {
      join(name, description);
    }
  }
}
