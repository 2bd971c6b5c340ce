package org.twosource.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The countries a report speaks of: those of the gazetteer, and unknown ones that it uses as it
 * would a country ("Ostran's army", "Ostran troops").
 */
final class Countries {
  private static final List<String> ENDINGS =
      List.of(
          "ian", "ean", "an", "n", "ese", "ish", "i", "ic", "er", "s", "ns", "ians", "ans", "is");

  private final Gazetteer gazetteer;
  private final Map<String, String> invented = new HashMap<>();

  private Countries(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  static Countries of(Gazetteer gazetteer, List<Line> lines) {
    Countries found = new Countries(gazetteer);
    Set<String> names = new HashSet<>();
    Set<String> surnames = new HashSet<>();
    for (Line line : lines) {
      for (int i = 0; i < line.size(); i++) {
        if (!found.isCandidate(line, i)) {
          continue;
        }
        names.add(line.text(i));
        if (line.isCapital(i - 1) && !line.isInitial(i) && gazetteer.isGiven(line.text(i - 1))) {
          surnames.add(line.text(i));
        }
      }
    }
    Set<String> used = new HashSet<>();
    for (Line line : lines) {
      for (int i = 0; i < line.size(); i++) {
        if (names.contains(line.text(i)) && !surnames.contains(line.text(i)) && isUse(line, i)) {
          used.add(line.text(i));
        }
      }
    }
    found.pairs(lines, names, used);
    found.infer(names, used);
    return found;
  }

  private boolean isCandidate(Line line, int i) {
    String text = line.text(i);
    return line.isCapital(i)
        && !line.titleCase()
        && text.length() >= 4
        && text.chars().allMatch(Character::isLetter)
        && !line.isAllCapitals(i)
        && !Lexicon.ENGLISH.isNotName(text)
        && !Lexicon.ENGLISH.isCalendar(text)
        && !Lexicon.ENGLISH.isOtherPeople(text)
        && Lexicon.ENGLISH.head(line.low(i)).isEmpty()
        && Lexicon.ENGLISH.title(line.low(i)).isEmpty()
        && Lexicon.ENGLISH.role(line.low(i)).isEmpty()
        && gazetteer.country(text).isEmpty()
        && gazetteer.people(text).isEmpty();
  }

  /** Whether what follows is something that only a country has. */
  private static boolean isUse(Line line, int i) {
    if (line.isCapital(i - 1) && !line.isInitial(i - 1)) {
      return false;
    }
    int at = line.isPossessive(i + 1) ? i + 2 : i + 1;
    for (int end = Math.min(at + 2, line.size() - 1); end >= at; end--) {
      String words = line.lowerText(at, end);
      if (STATE.contains(words) && !Lexicon.ENGLISH.isType(line.lowerText(i, end))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> STATE = Set.copyOf(Resource.lines("state-words.txt"));

  /** A name and its adjective before a noun: "three Valdian vehicles" and "Valdia says". */
  private void pairs(List<Line> lines, Set<String> names, Set<String> used) {
    for (Line line : lines) {
      for (int i = 0; i + 1 < line.size(); i++) {
        String word = line.text(i);
        if (!names.contains(word) || !line.tag(i + 1).equals("NOUN") || line.isCapital(i + 1)) {
          continue;
        }
        for (String base : names) {
          if (isAdjectiveOf(word, base) && !word.endsWith("s") && !word.endsWith("er")) {
            used.add(base);
            used.add(word);
          }
        }
      }
    }
  }

  private void infer(Set<String> names, Set<String> used) {
    for (String name : used) {
      String base = name;
      for (String other : names) {
        if (other.length() < base.length() && isAdjectiveOf(name, other)) {
          base = other;
        }
      }
      if (!base.equals(name) || !gazetteer.isLarge(name)) {
        invented.put(base, base.toLowerCase(Locale.ROOT));
        invented.put(name, base.toLowerCase(Locale.ROOT));
      }
    }
    for (String name : names) {
      for (String base : Set.copyOf(invented.keySet())) {
        if (!invented.containsKey(name) && isAdjectiveOf(name, base)) {
          invented.put(name, invented.getOrDefault(base, base.toLowerCase(Locale.ROOT)));
        }
      }
    }
  }

  /** Whether {@code word} looks like the adjective of {@code country}: Valdian of Valdia. */
  static boolean isAdjectiveOf(String word, String country) {
    if (word.length() <= country.length() - 2 || country.length() < 3 || word.equals(country)) {
      return false;
    }
    String stem = stem(country);
    if (!word.startsWith(stem)) {
      return false;
    }
    String rest = word.substring(stem.length());
    return ENDINGS.contains(rest) || word.equals(country + "n") || word.equals(country + "ns");
  }

  private static String stem(String country) {
    String stem = country;
    while (stem.length() > 3
        && "aeiouy".indexOf(Character.toLowerCase(stem.charAt(stem.length() - 1))) >= 0) {
      stem = stem.substring(0, stem.length() - 1);
    }
    return stem;
  }

  /** The country named by exactly this word or words, as a name. */
  Optional<String> name(String words) {
    return gazetteer.country(words).or(() -> Optional.ofNullable(invented.get(words)));
  }

  /** The country of an adjective or a word for a people. */
  Optional<String> people(String words) {
    return gazetteer.people(words).or(() -> Optional.ofNullable(invented.get(words)));
  }

  boolean isInvented(String words) {
    return invented.containsKey(words);
  }

  /** Whether the two codes or lower-case names mean one country. */
  static boolean same(String one, String other) {
    return one.equals(other)
        || (one.length() > 2
            && other.length() > 2
            && (isAdjectiveOf(one, other) || isAdjectiveOf(other, one)));
  }
}
