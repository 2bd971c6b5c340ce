package org.twosource.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The word lists of this package. Immutable, one for all. */
final class Lexicon {
  static final Lexicon ENGLISH = new Lexicon();

  /** A head word and what it does in a phrase. */
  record Head(String word, EntityKind kind, Set<String> flags) {
    boolean has(String flag) {
      return flags.contains(flag);
    }
  }

  /** A word for one person. */
  record Role(String word, Gender gender, boolean office) {}

  private final Map<String, Head> heads = new HashMap<>();
  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, EntityKind> leading = new HashMap<>();
  private final Map<String, Gender> titles = new HashMap<>();
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, Set<String>> verbs = new HashMap<>();
  private final Set<String> groups = new HashSet<>(Resource.lines("groups.tsv"));
  private final Set<String> notNames = new HashSet<>(Resource.lines("not-names.txt"));
  private final Set<String> calendar = new HashSet<>(Resource.lines("calendar-words.txt"));
  private final Set<String> otherPeoples = new HashSet<>(Resource.lines("demonyms-other.tsv"));
  private final Pattern equipment = anyOf("equipment.txt");
  private final Pattern units = anyOf("units.txt");

  private Lexicon() {
    for (String[] row : Resource.rows("heads.tsv", 3)) {
      heads.put(row[0], new Head(row[0], EntityKind.valueOf(row[1]), Set.of(row[2].split(" "))));
    }
    for (String[] row : Resource.rows("roles.tsv", 3)) {
      roles.put(row[0], new Role(row[0], Gender.of(row[1]), row[2].equals("office")));
    }
    for (String[] row : Resource.rows("titles.tsv", 2)) {
      titles.put(row[0], Gender.of(row[1]));
    }
    for (String[] row : Resource.rows("leading-heads.tsv", 2)) {
      leading.put(row[0], EntityKind.valueOf(row[1]));
    }
    for (String[] row : Resource.rows("type-synonyms.tsv", 2)) {
      types.put(row[0], row[0]);
      for (String other : row[1].split("; ", -1)) {
        types.put(other, row[0]);
      }
    }
    for (String[] row : Resource.rows("verbs.tsv", 2)) {
      verbs.put(row[0], Set.of(row[1].split(" ")));
    }
  }

  private static Pattern anyOf(String file) {
    return Pattern.compile("(?:" + String.join(")|(?:", Resource.lines(file)) + ")");
  }

  Optional<Head> head(String words) {
    return Optional.ofNullable(heads.get(words));
  }

  Optional<Role> role(String words) {
    return Optional.ofNullable(roles.get(words));
  }

  /** The kind that a name's first word shows. */
  Optional<EntityKind> leading(String word) {
    return Optional.ofNullable(leading.get(word));
  }

  Optional<Gender> title(String words) {
    return Optional.ofNullable(titles.get(words));
  }

  boolean isGroup(String words) {
    return groups.contains(words);
  }

  boolean isNotName(String word) {
    return notNames.contains(word);
  }

  boolean isCalendar(String word) {
    return calendar.contains(word);
  }

  boolean isOtherPeople(String word) {
    return otherPeoples.contains(word)
        || (word.endsWith("s") && otherPeoples.contains(word.substring(0, word.length() - 1)));
  }

  boolean isEquipment(String words) {
    return equipment.matcher(words).matches();
  }

  boolean isUnit(String words) {
    return units.matcher(words).matches();
  }

  boolean says(String lemma) {
    return verbs.getOrDefault("say", Set.of()).contains(lemma);
  }

  boolean governs(String lemma) {
    return verbs.getOrDefault("govern", Set.of()).contains(lemma);
  }

  /**
   * The one form for all words that mean this kind of body or office; else the words themselves.
   */
  String type(String words) {
    String key = words.toLowerCase(Locale.ROOT);
    return types.getOrDefault(key, key);
  }

  /** Whether these words mean a kind of body or office of which a country has one. */
  boolean isType(String words) {
    return types.containsKey(words.toLowerCase(Locale.ROOT));
  }

  /** The longest end of {@code words} that {@code map} knows. */
  Optional<Head> longestHead(List<String> words) {
    for (int from = Math.max(0, words.size() - 4); from < words.size(); from++) {
      Head head = heads.get(String.join(" ", words.subList(from, words.size())));
      if (head != null) {
        return Optional.of(head);
      }
    }
    return Optional.empty();
  }

  /** The longest end of {@code words} that is a word for a person. */
  Optional<Role> longestRole(List<String> words) {
    for (int from = Math.max(0, words.size() - 4); from < words.size(); from++) {
      Role role = roles.get(String.join(" ", words.subList(from, words.size())));
      if (role != null) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /** How many words at the end of {@code words} are a type with synonyms; 0 for none. */
  int longestType(List<String> words) {
    for (int from = 0; from < words.size(); from++) {
      if (types.containsKey(String.join(" ", words.subList(from, words.size())))) {
        return words.size() - from;
      }
    }
    return 0;
  }

  /** The singular of a plural word for people, or empty. */
  Optional<String> singularRole(String word) {
    if (word.endsWith("men") && roles.containsKey(word.substring(0, word.length() - 3) + "man")) {
      return Optional.of(word.substring(0, word.length() - 3) + "man");
    }
    if (word.endsWith("ies") && roles.containsKey(word.substring(0, word.length() - 3) + "y")) {
      return Optional.of(word.substring(0, word.length() - 3) + "y");
    }
    if (word.endsWith("es") && roles.containsKey(word.substring(0, word.length() - 2))) {
      return Optional.of(word.substring(0, word.length() - 2));
    }
    if (word.endsWith("s") && roles.containsKey(word.substring(0, word.length() - 1))) {
      return Optional.of(word.substring(0, word.length() - 1));
    }
    return Optional.empty();
  }
}
