package org.twosource.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands before a name says what it names: owners, offices, peoples and kinds. */
final class BeforeNames {
  private static final Lexicon WORDS = Lexicon.ENGLISH;
  private final Countries countries;

  BeforeNames(Countries countries) {
    this.countries = countries;
  }

  /** "Ukraine's Defense Intelligence": the owner gives the name its country. */
  static void ownersOfNames(Line line, List<Phrase> names, List<Phrase> described) {
    List<Phrase> all = new ArrayList<>(names);
    all.addAll(described);
    for (Phrase name : names) {
      int before = name.first - 1;
      while (line.tag(before).equals("ADJ") || line.tag(before).equals("NOUN")) {
        before--;
      }
      if (!line.isPossessive(before)) {
        continue;
      }
      int owner = before - 1;
      all.stream()
          .filter(p -> p.last == owner && p != name)
          .findFirst()
          .ifPresent(p -> own(name, p));
    }
  }

  private static void own(Phrase name, Phrase owner) {
    name.possessor = owner;
    if (name.kind != EntityKind.PLACE && name.country == null) {
      name.country = owner.country;
    }
  }

  static boolean isBeforeName(Phrase phrase, Map<Integer, Phrase> covered) {
    Phrase next = covered.get(phrase.last + 1);
    return next != null && next.outer <= phrase.last + 1 && next.isName();
  }

  /** "police spokeswoman Irena Dovic", "the Estonian news site Kuulaja", "the ferry Halda". */
  static void nounsBeforeNames(Line line, List<Phrase> found, List<Phrase> described) {
    for (Phrase name : List.copyOf(found)) {
      if (!name.isName() || !line.isPlainNoun(name.outer - 1)) {
        titleBefore(line, name);
        continue;
      }
      Optional<Phrase> before =
          described.stream().filter(p -> p.last == name.outer - 1).findFirst();
      if (before.isPresent()) {
        describe(name, before.get(), found);
      } else {
        bareBefore(line, name, found);
      }
    }
  }

  /** "South Korean politician Ham Do-yun": the adjective gives the name its country. */
  void peoplesBeforeNames(Line line, List<Phrase> found) {
    for (Phrase name : found) {
      if (!name.isName() || name.country != null || name.kind == EntityKind.PLACE) {
        continue;
      }
      int at = name.outer - 1;
      while (line.isPlainNoun(at) || (line.tag(at).equals("ADJ") && !line.isCapital(at))) {
        at--;
      }
      if (at < 0 || at == name.outer - 1 || !line.isCapital(at)) {
        continue;
      }
      String one = line.text(at);
      Optional<String> pair = at == 0 ? Optional.empty() : countries.people(line.words(at - 1, at));
      name.country = pair.or(() -> countries.people(one)).orElse(null);
    }
  }

  private static void titleBefore(Line line, Phrase name) {
    int before = name.first - 1;
    if (name.isName()
        && name.kind != EntityKind.PERSON
        && name.kind != EntityKind.PLACE
        && line.isInitial(before)
        && WORDS.title(line.low(before)).isPresent()) {
      name.kind = EntityKind.PERSON;
    }
  }

  private static void describe(Phrase name, Phrase before, List<Phrase> found) {
    if (name.kind != null
        && !name.unsure
        && name.kind != before.kind
        && before.kind != EntityKind.PERSON) {
      if (before.kind != EntityKind.GROUP) {
        return;
      }
    }
    if (before.plural) {
      found.add(before);
      return;
    }
    name.kind = before.kind;
    name.unsure = false;
    name.roles.addAll(before.roles);
    name.gender = before.gender.or(name.gender);
    if (before.country != null) {
      name.country = before.country;
    } else if (name.isPerson()) {
      name.country = null;
    }
    name.possessor = name.possessor == null ? before.possessor : name.possessor;
    Phrase owner = before.belongsTo;
    if (owner == null) {
      owner = compound(before).orElse(null);
      if (owner != null) {
        found.add(owner);
      }
    }
    name.belongsTo = name.belongsTo == null ? owner : name.belongsTo;
  }

  /** "Orlo Bank spokesman Emil Lund": the name right before the office says whose it is. */
  private static @Nullable Phrase employer(List<Phrase> found, int office) {
    return found.stream()
        .filter(other -> other.isName() && other.last == office - 1)
        .filter(other -> other.kind != EntityKind.PLACE && other.country == null)
        .findFirst()
        .orElse(null);
  }

  /** A noun without a determiner that is no phrase of its own before a name. */
  private static void bareBefore(Line line, Phrase name, List<Phrase> found) {
    int last = name.outer - 1;
    int first = last;
    while (line.isPlainNoun(first - 1)) {
      first--;
    }
    List<String> words = line.lowerWords(first, last);
    Optional<Lexicon.Role> role = WORDS.longestRole(words);
    Optional<Lexicon.Head> head = WORDS.longestHead(words);
    if (role.isPresent()) {
      Phrase before =
          new Phrase(line, first, last, last, Mention.Form.DESCRIPTION, line.words(first, last));
      before.kind = EntityKind.PERSON;
      before.gender = role.get().gender();
      before.roles.add(line.lowerText(first, last));
      before.type = role.get().word();
      before.country = name.country;
      describe(name, before, found);
      compound(before)
          .ifPresent(
              inner -> {
                if (name.belongsTo == inner || name.belongsTo == null) {
                  found.add(inner);
                  name.belongsTo = inner;
                }
              });
      if (name.belongsTo == null) {
        name.belongsTo = employer(found, first);
      }
    } else if (head.isPresent()) {
      name.roles.add(head.get().word());
    }
  }

  /** The body inside "a senior transport ministry official" or "police spokeswoman". */
  static Optional<Phrase> compound(Phrase phrase) {
    if ((phrase.kind != EntityKind.PERSON && phrase.kind != EntityKind.GROUP)
        || phrase.belongsTo != null) {
      return Optional.empty();
    }
    Line line = phrase.line;
    int last = phrase.head - 1;
    int begin = phrase.possessor == null ? phrase.first : phrase.possessor.last + 2;
    for (int from = Math.max(begin, last - 2); from <= last; from++) {
      Optional<Lexicon.Head> head =
          WORDS.head(line.lowerText(from, last)).filter(h -> h.has("body") || h.has("generic"));
      if (head.isEmpty()
          || head.get().kind() != EntityKind.ORGANIZATION
          || head.get().has("quality")) {
        continue;
      }
      int first = from;
      while (first - 1 >= begin
          && line.tag(first - 1).equals("NOUN")
          && head.get().word().split(" ").length == 1) {
        first--;
      }
      Phrase inner =
          new Phrase(line, first, last, last, Mention.Form.DESCRIPTION, line.words(first, last));
      inner.kind = EntityKind.ORGANIZATION;
      inner.type =
          WORDS.isType(line.lowerText(first, last))
              ? line.lowerText(first, last)
              : head.get().word();
      inner.unique = true;
      inner.roles.add(inner.type);
      inner.determiner = Phrase.Determiner.DEFINITE;
      inner.country = phrase.country;
      phrase.belongsTo = inner;
      return Optional.of(inner);
    }
    return Optional.empty();
  }
}
