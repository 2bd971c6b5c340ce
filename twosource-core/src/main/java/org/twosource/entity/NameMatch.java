package org.twosource.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether two names can be names of one person or body, by the words alone. */
final class NameMatch {
  private static final Lexicon WORDS = Lexicon.ENGLISH;
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "for", "and", "de", "du", "la", "el", "al", "bin", "ben", "ibn", "van",
          "von", "der");

  private NameMatch() {}

  /**
   * Whether two full names can be one person's: equal family names, and given names that do not
   * contradict each other (an initial agrees with a name, a missing middle name with any).
   */
  static boolean persons(String a, String b) {
    List<String> one = personTokens(a);
    List<String> other = personTokens(b);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    if (String.join("", one).equals(String.join("", other))) {
      return true;
    }
    if (one.size() == 1 || other.size() == 1) {
      return one.size() == other.size() && Folding.alike(one.get(0), other.get(0));
    }
    return inOrder(one, other) || inOrder(turned(a, one), turned(b, other));
  }

  private static boolean inOrder(List<String> one, List<String> other) {
    if (!Folding.alike(last(one), last(other))) {
      return false;
    }
    List<String> fewer = one.size() <= other.size() ? one : other;
    List<String> more = fewer == one ? other : one;
    if (!givenAgree(fewer.get(0), more.get(0))
        && !(fewer.size() == 2 && more.size() > 3 && more.contains(fewer.get(0)))) {
      return false;
    }
    int at = 1;
    int slips = Folding.sound(last(one)).equals(Folding.sound(last(other))) ? 0 : 1;
    slips +=
        Folding.sound(fewer.get(0)).equals(Folding.sound(more.get(0)))
                || fewer.get(0).length() == 1
                || more.get(0).length() == 1
            ? 0
            : 1;
    for (int i = 1; i < fewer.size() - 1; i++) {
      while (at < more.size() - 1 && !givenAgree(fewer.get(i), more.get(at))) {
        at++;
      }
      if (at >= more.size() - 1) {
        return false;
      }
      at++;
    }
    return slips < 2;
  }

  private static boolean givenAgree(String a, String b) {
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0);
    }
    return Folding.alike(a, b)
        && (Folding.sound(a).equals(Folding.sound(b))
            || a.charAt(a.length() - 1) == b.charAt(b.length() - 1));
  }

  private static List<String> turned(String name, List<String> tokens) {
    int comma = name.indexOf(',');
    if (comma < 0) {
      return tokens;
    }
    List<String> turned = new ArrayList<>(personTokens(name.substring(comma + 1)));
    turned.addAll(personTokens(name.substring(0, comma)));
    return turned;
  }

  private static List<String> personTokens(String name) {
    List<String> tokens = new ArrayList<>(Folding.tokens(name));
    while (tokens.size() > 1 && WORDS.title(tokens.get(0)).isPresent()) {
      tokens.remove(0);
    }
    tokens.removeIf(token -> SMALL.contains(token) || token.equals("jr") || token.equals("sr"));
    return tokens;
  }

  private static String last(List<String> tokens) {
    return tokens.get(tokens.size() - 1);
  }

  /** Whether two names of bodies, places or things can be one. */
  static boolean bodies(String a, String b) {
    if (Folding.plain(a).equals(Folding.plain(b))) {
      return true;
    }
    List<String> one = bodyTokens(a);
    List<String> other = bodyTokens(b);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    String joined = String.join("", one);
    if (joined.equals(String.join("", other))) {
      return true;
    }
    if (isAcronym(a, b) || isAcronym(b, a)) {
      return true;
    }
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      boolean short1 = Math.min(one.get(i).length(), other.get(i).length()) < 6;
      boolean known = WORDS.head(one.get(i)).isPresent() && WORDS.head(other.get(i)).isPresent();
      boolean number =
          Character.isDigit(one.get(i).charAt(0)) || Character.isDigit(other.get(i).charAt(0));
      boolean same =
          one.get(i).equals(other.get(i))
              || (!number && Folding.sound(one.get(i)).equals(Folding.sound(other.get(i))))
              || (!known && !short1 && !number && Folding.alike(one.get(i), other.get(i)));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static List<String> bodyTokens(String name) {
    List<String> tokens = new ArrayList<>(Folding.tokens(name));
    tokens.removeIf(token -> token.equals("the"));
    while (tokens.size() > 1 && WORDS.head(last(tokens)).filter(h -> h.has("suffix")).isPresent()) {
      tokens.remove(tokens.size() - 1);
    }
    return tokens;
  }

  /**
   * Whether {@code shorter} is made of the initials of {@code longer}, small words left out or in.
   */
  static boolean isAcronym(String shorter, String longer) {
    if (shorter.length() > 12
        || shorter.length() < 2
        || (!Character.isUpperCase(shorter.charAt(1)) && shorter.charAt(1) != '.')) {
      return false;
    }
    String letters = shorter.replaceAll("[^\\p{L}]", "");
    if (letters.length() < 2
        || letters.length() > 8
        || !letters.equals(letters.toUpperCase(java.util.Locale.ROOT))) {
      return false;
    }
    Set<String> initials = new HashSet<>();
    StringBuilder all = new StringBuilder();
    StringBuilder large = new StringBuilder();
    for (String word : longer.split("[\\s-]+", -1)) {
      if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
        continue;
      }
      all.append(Character.toUpperCase(word.charAt(0)));
      if (Character.isUpperCase(word.charAt(0))) {
        large.append(word.charAt(0));
      }
    }
    initials.add(all.toString());
    initials.add(large.toString());
    return large.length() > 1 && initials.contains(letters);
  }
}
