package org.twosource.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of rules.txt, found by the first word of a wording. Immutable. */
final class RuleBook {
  private final Lexicon lexicon;
  private final List<Pattern> names = new ArrayList<>();
  private final Map<String, List<TimeRule>> byFirstWord = new HashMap<>();

  private RuleBook(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static RuleBook load() {
    RuleBook book = new RuleBook(Lexicon.load());
    List<String> lines = TimeResource.lines("rules.txt");
    List<TimeRule> rules = lines.stream().map(line -> TimeRule.of(line, book.lexicon)).toList();
    for (String line : TimeResource.lines("not-times.txt")) {
      book.names.add(book.lexicon.compile(TimeResource.parts(line, " :: ", 2).get(1)));
    }
    List<String> patterns =
        lines.stream().map(line -> TimeResource.parts(line, " :: ", 3).get(1)).toList();
    List<String> starts = new ArrayList<>(book.lexicon.words(patterns));
    for (int digit = 0; digit < 10; digit++) {
      starts.add(String.valueOf(digit));
    }
    starts.add("'");
    starts.add("’");
    starts.add("‘");
    for (TimeRule rule : rules) {
      Matcher open = openToTheLeft(rule.pattern());
      for (String start : starts) {
        if (mayBegin(open, start)) {
          book.byFirstWord.computeIfAbsent(start, word -> new ArrayList<>()).add(rule);
        }
      }
    }
    return book;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Wordings that look like times and are names. */
  List<Pattern> names() {
    return names;
  }

  /** The rules whose wordings may begin with {@code word}. */
  List<TimeRule> startingWith(String word) {
    String key =
        Character.isLetter(word.charAt(0)) ? word.toLowerCase(Locale.ROOT) : word.substring(0, 1);
    return byFirstWord.getOrDefault(key, List.of());
  }

  /**
   * A rule may begin with a word where it matches it, or runs out of text on it. What a rule wants
   * to its left cannot be known here, so it is left out of the test.
   */
  private static boolean mayBegin(Matcher open, String word) {
    open.reset(word);
    return open.lookingAt() || open.hitEnd();
  }

  private static Matcher openToTheLeft(Pattern pattern) {
    return Pattern.compile(withoutLookbehind(pattern.pattern()), pattern.flags()).matcher("");
  }

  private static String withoutLookbehind(String regex) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < regex.length()) {
      if (regex.startsWith("(?<=", i) || regex.startsWith("(?<!", i)) {
        i = afterGroup(regex, i);
      } else {
        out.append(regex.charAt(i++));
      }
    }
    return out.toString();
  }

  private static int afterGroup(String regex, int start) {
    int depth = 0;
    int i = start;
    do {
      char c = regex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      }
      i++;
    } while (depth > 0);
    return i;
  }
}
