package org.twosource.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds noun phrases without a name that mean a body, a person, a group or a thing. */
final class DescriptionFinder {
  private static final Lexicon WORDS = Lexicon.ENGLISH;
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> INDEFINITE =
      Set.of(
          "a",
          "an",
          "some",
          "any",
          "one",
          "another",
          "several",
          "many",
          "few",
          "no",
          "every",
          "each",
          "other",
          "more",
          "most",
          "both",
          "all",
          "such",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "dozens",
          "hundreds");
  private static final Set<String> OWNERS =
      Set.of("his", "her", "its", "their", "my", "our", "your", "whose");

  private final Countries countries;

  DescriptionFinder(Countries countries) {
    this.countries = countries;
  }

  /** The descriptions of a line; {@code names} says which name covers a token. */
  List<Phrase> find(Line line, Map<Integer, Phrase> names) {
    List<Phrase> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (isNoun(line, i, names) && !isNoun(line, i + 1, names)) {
        read(line, i, names, found).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isNoun(Line line, int i, Map<Integer, Phrase> names) {
    return i < line.size()
        && !names.containsKey(i)
        && (line.tag(i).equals("NOUN")
            || (line.token(i).isName() && !line.isCapital(i))
            || (line.token(i).isName() && line.isInitial(i)));
  }

  private Optional<Phrase> read(
      Line line, int head, Map<Integer, Phrase> names, List<Phrase> found) {
    int first = head;
    while (first > 0 && isModifier(line, first - 1, names)) {
      first--;
    }
    int typeFrom = head;
    while (typeFrom > first && isTypeWord(line, typeFrom - 1, names)) {
      typeFrom--;
    }
    Phrase phrase =
        new Phrase(line, first, head, head, Mention.Form.DESCRIPTION, line.words(first, head));
    if (!decide(phrase, line.lowerWords(typeFrom, head))) {
      return Optional.empty();
    }
    introduce(phrase, first, names, found);
    modifiers(phrase, first, head, names);
    return accepts(phrase) ? Optional.of(phrase) : Optional.empty();
  }

  private static boolean isTypeWord(Line line, int i, Map<Integer, Phrase> names) {
    return !names.containsKey(i)
        && (!line.isCapital(i) || line.isInitial(i))
        && !line.tag(i).equals("NUM");
  }

  private boolean isModifier(Line line, int i, Map<Integer, Phrase> names) {
    if (names.containsKey(i)) {
      return !line.isPossessive(i + 1);
    }
    String tag = line.tag(i);
    boolean people = line.isCapital(i) && countries.people(line.text(i)).isPresent();
    boolean participle =
        tag.equals("VERB")
            && (line.low(i).endsWith("ed")
                || line.low(i).endsWith("ing")
                || line.low(i).equals("unknown"))
            && (line.tag(i - 1).equals("DET") || line.tag(i - 1).equals("ADJ"));
    boolean hyphen = line.text(i).equals("-") && i > 0;
    return (tag.equals("ADJ") && !INDEFINITE.contains(line.low(i)))
        || tag.equals("NOUN")
        || tag.equals("PROPN")
        || people
        || participle
        || (hyphen && isModifier(line, i - 1, names));
  }

  private boolean decide(Phrase phrase, List<String> words) {
    String last = words.get(words.size() - 1);
    Optional<Lexicon.Role> role = WORDS.longestRole(words);
    Optional<Lexicon.Head> head = WORDS.longestHead(words);
    if (role.isPresent()
        && head.filter(h -> h.word().length() > role.get().word().length()).isEmpty()) {
      phrase.kind = EntityKind.PERSON;
      phrase.gender = role.get().gender();
      phrase.unique = role.get().office();
      phrase.type = typeWords(words, role.get().word());
      phrase.roles.add(phrase.type);
      return true;
    }
    if (head.isPresent() && !head.get().has("name") && !head.get().has("suffix")) {
      phrase.kind = head.get().kind();
      int type = WORDS.longestType(words);
      phrase.type =
          type > 0
              ? String.join(" ", words.subList(words.size() - type, words.size()))
              : typeWords(words, head.get().word());
      phrase.unique = head.get().has("body");
      phrase.roles.add(phrase.type);
      return true;
    }
    Optional<String> singular = WORDS.singularRole(last);
    if (singular.isPresent() || WORDS.isGroup(last) || WORDS.isGroup(String.join(" ", words))) {
      phrase.kind = EntityKind.GROUP;
      phrase.plural = true;
      phrase.type = singular.orElse(last);
      phrase.roles.add(phrase.type);
      return true;
    }
    return false;
  }

  /** The head word with the noun before it, which tells an interior from a health ministry. */
  private static String typeWords(List<String> words, String head) {
    int size = head.split(" ").length;
    int from = Math.max(0, words.size() - size - 1);
    String wide = String.join(" ", words.subList(from, words.size()));
    return WORDS.isType(wide) ? wide : head;
  }

  private static void introduce(
      Phrase phrase, int first, Map<Integer, Phrase> names, List<Phrase> found) {
    Line line = phrase.line;
    String before = line.low(first - 1);
    if (line.isPossessive(first - 1)) {
      Phrase owner = names.get(first - 2);
      for (Phrase other : found) {
        owner = other.last == first - 2 ? other : owner;
      }
      phrase.possessor = owner;
      phrase.determiner = Phrase.Determiner.POSSESSED;
      phrase.first = owner != null ? withArticle(line, owner.first) : first;
      phrase.words = line.words(phrase.first, phrase.last);
      stripArticle(phrase);
    } else if (OWNERS.contains(before)) {
      phrase.determiner = Phrase.Determiner.POSSESSED;
      phrase.first = first - 1;
    } else if (DEFINITE.contains(before)) {
      phrase.determiner = Phrase.Determiner.DEFINITE;
      phrase.first = first - 1;
    } else if (INDEFINITE.contains(before) || line.tag(first - 1).equals("NUM")) {
      phrase.determiner = Phrase.Determiner.INDEFINITE;
      phrase.first = first - 1;
    }
  }

  private static int withArticle(Line line, int first) {
    return line.tag(first - 1).equals("DET") ? first - 1 : first;
  }

  private static void stripArticle(Phrase phrase) {
    String lower = phrase.words.toLowerCase(Locale.ROOT);
    for (String article : List.of("the ", "a ", "an ")) {
      if (lower.startsWith(article)) {
        phrase.words = phrase.words.substring(article.length());
        return;
      }
    }
  }

  /** Reads country and owner from the words between the determiner and the head. */
  private void modifiers(Phrase phrase, int first, int head, Map<Integer, Phrase> names) {
    Line line = phrase.line;
    for (int i = first; i < head; i++) {
      Phrase name = names.get(i);
      if (name != null && name.kind != EntityKind.PERSON) {
        phrase.belongsTo = name.kind == EntityKind.PLACE ? phrase.belongsTo : name;
        phrase.country = phrase.country == null ? name.country : phrase.country;
      }
      Optional<String> country = countries.people(line.words(i, Math.min(i + 1, head)));
      if (country.isEmpty()) {
        country = countries.people(line.text(i));
      }
      phrase.country = phrase.country == null ? country.orElse(null) : phrase.country;
    }
    if (phrase.possessor != null && phrase.country == null) {
      phrase.country = phrase.possessor.country;
    }
  }

  private static boolean accepts(Phrase phrase) {
    if (phrase.determiner != Phrase.Determiner.BARE) {
      return true;
    }
    boolean unowned = phrase.kind == EntityKind.PERSON;
    return phrase.plural || (phrase.unique && !unowned && phrase.kind == EntityKind.ORGANIZATION);
  }
}
