package org.twosource.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds all phrases of a line that may mean an entity, and how they hang together. */
final class PhraseFinder {
  private static final Lexicon WORDS = Lexicon.ENGLISH;
  private static final Map<String, Gender> PRONOUNS =
      Map.ofEntries(
          Map.entry("he", Gender.MALE),
          Map.entry("him", Gender.MALE),
          Map.entry("his", Gender.MALE),
          Map.entry("himself", Gender.MALE),
          Map.entry("she", Gender.FEMALE),
          Map.entry("her", Gender.FEMALE),
          Map.entry("hers", Gender.FEMALE),
          Map.entry("herself", Gender.FEMALE),
          Map.entry("it", Gender.UNKNOWN),
          Map.entry("its", Gender.UNKNOWN),
          Map.entry("itself", Gender.UNKNOWN),
          Map.entry("they", Gender.UNKNOWN),
          Map.entry("them", Gender.UNKNOWN),
          Map.entry("their", Gender.UNKNOWN),
          Map.entry("theirs", Gender.UNKNOWN),
          Map.entry("themselves", Gender.UNKNOWN));
  private static final Set<String> LINKS =
      Set.of("of", "at", "in", "from", "with", "within", "for", "inside", "near", "on");

  private final Countries countries;
  private final NameFinder names;
  private final NameReader reader;
  private final DescriptionFinder descriptions;

  PhraseFinder(Gazetteer gazetteer, Countries countries, List<Line> lines) {
    this.countries = countries;
    names = new NameFinder(gazetteer, countries, lines);
    reader = new NameReader(gazetteer, countries);
    descriptions = new DescriptionFinder(countries);
  }

  List<Phrase> find(Line line) {
    List<Phrase> found = new ArrayList<>();
    Map<Integer, Phrase> covered = new HashMap<>();
    for (NameFinder.Run run : names.runs(line)) {
      for (Phrase phrase : reader.read(line, run)) {
        found.add(phrase);
        for (int i = phrase.first; i <= phrase.last; i++) {
          covered.put(i, phrase);
        }
      }
    }
    List<Phrase> described = descriptions.find(line, covered);
    ownersOfNames(line, found, described);
    List<Phrase> kept = new ArrayList<>();
    for (Phrase phrase : described) {
      if (!isBeforeName(phrase, covered)) {
        kept.add(phrase);
        compound(phrase).ifPresent(kept::add);
      }
    }
    found.addAll(kept);
    nounsBeforeNames(line, found, described);
    peoplesBeforeNames(line, found);
    found.forEach(p -> p.speaker = NameKinds.speaks(line, p.head));
    tails(found);
    pronouns(line, found);
    found.sort(Comparator.comparingInt((Phrase p) -> p.start()).thenComparing(p -> -p.last));
    new Appositions(line, found).link();
    return found;
  }

  /** "Ukraine's Defense Intelligence": the owner gives the name its country. */
  private static void ownersOfNames(Line line, List<Phrase> names, List<Phrase> described) {
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

  private static boolean isBeforeName(Phrase phrase, Map<Integer, Phrase> covered) {
    Phrase next = covered.get(phrase.last + 1);
    return next != null && next.outer <= phrase.last + 1 && next.isName();
  }

  /** "police spokeswoman Irena Dovic", "the Ukrainian news site Militarnyi", "the ferry Halda". */
  private static void nounsBeforeNames(Line line, List<Phrase> found, List<Phrase> described) {
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
  private void peoplesBeforeNames(Line line, List<Phrase> found) {
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
      Optional<String> pair =
          at == 0 ? Optional.empty() : countries.people(line.words(at - 1, at));
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
      compound(before).ifPresent(inner -> { if (name.belongsTo == inner || name.belongsTo == null) { found.add(inner); name.belongsTo = inner; } });
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
          || head.get().word().equals("intelligence")
          || head.get().word().equals("special forces")) {
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

  /**
   * "the mayor of Loma", "an official at the ministry", "sources in Kyiv", "the Ministry in
   * Ostran".
   */
  private static void tails(List<Phrase> found) {
    for (Phrase phrase : found) {
      Line line = phrase.line;
      String link = line.low(phrase.last + 1);
      if (!LINKS.contains(link)) {
        continue;
      }
      Phrase tail = startingAt(found, phrase, phrase.last + 2);
      if (tail == null || tail == phrase) {
        continue;
      }
      boolean people =
          !phrase.isName() && (phrase.kind == EntityKind.PERSON || phrase.kind == EntityKind.GROUP);
      boolean body = phrase.kind == EntityKind.ORGANIZATION;
      if ((people && !link.equals("near"))
          || (body && (link.equals("of") || link.equals("in")))
          || (phrase.kind == EntityKind.PLACE && !phrase.isName())) {
        attach(phrase, tail, people);
      }
    }
  }

  private static @Nullable Phrase startingAt(List<Phrase> found, Phrase phrase, int token) {
    Line line = phrase.line;
    for (Phrase other : found) {
      if (other != phrase
          && (other.first == token || (line.low(token).equals("the") && other.first == token + 1))) {
        return other;
      }
    }
    return null;
  }

  private static void attach(Phrase phrase, Phrase tail, boolean people) {
    if (tail.speaker) {
      phrase.speaker = true;
      tail.speaker = false;
    }
    if (people && !tail.plural && (!phrase.plural | phrase.type.equals("source")) && (tail.kind == EntityKind.ORGANIZATION || tail.kind == EntityKind.PLACE)) {
      phrase.last = tail.last;
      phrase.words =
          phrase.words
              + phrase
                  .line
                  .document()
                  .text()
                  .substring(
                      phrase.line.token(phrase.head).span().end(),
                      phrase.line.token(tail.last).span().end());
      phrase.belongsTo = phrase.belongsTo == null ? tail : phrase.belongsTo;
    }
    if (phrase.country == null
        && (tail.kind == EntityKind.PLACE || tail.kind == EntityKind.ORGANIZATION)) {
      phrase.country = tail.country;
    }
    if (!people
        && phrase.belongsTo == null
        && phrase.kind == EntityKind.ORGANIZATION
        && tail.kind == EntityKind.PLACE) {
      phrase.belongsTo = phrase.isName() ? null : tail;
    }
  }

  private static void pronouns(Line line, List<Phrase> found) {
    for (int i = 0; i < line.size(); i++) {
      Gender gender = PRONOUNS.get(line.low(i));
      boolean tagged = line.tag(i).equals("PRON") || line.tag(i).equals("DET");
      if (gender == null || !tagged || (line.low(i).equals("it") && isEmpty(line, i))) {
        continue;
      }
      Phrase phrase = new Phrase(line, i, i, i, Mention.Form.PRONOUN, line.text(i));
      phrase.gender = gender;
      phrase.plural = line.low(i).startsWith("the");
      found.add(phrase);
    }
  }

  /** Whether this "it" means nothing: "it is not clear", "it seems that". */
  private static boolean isEmpty(Line line, int i) {
    if (line.token(i).is("expl")) {
      return true;
    }
    int next = i + 1;
    if (Set.of("seems", "appears", "seemed", "appeared", "remains", "remained", "takes", "took")
        .contains(line.low(next))) {
      return true;
    }
    if (!Set.of("is", "was", "'s", "’s", "will", "would").contains(line.low(next))) {
      return false;
    }
    next += line.low(next + 1).equals("be") ? 2 : 1;
    next += line.low(next).equals("not") || line.low(next).equals("also") ? 1 : 0;
    return Set.of(
            "clear",
            "unclear",
            "possible",
            "impossible",
            "likely",
            "unlikely",
            "not",
            "too",
            "important",
            "necessary",
            "difficult",
            "hard",
            "believed",
            "thought",
            "known",
            "unknown",
            "true",
            "raining",
            "time",
            "estimated",
            "understood")
        .contains(line.low(next));
  }
}
