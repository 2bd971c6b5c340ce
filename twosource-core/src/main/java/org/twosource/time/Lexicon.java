package org.twosource.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word lists of lexicon.txt and the patterns made with them. Immutable. */
final class Lexicon {
  private static final Pattern LIST_NAME = Pattern.compile("\\{([a-z]+)}");
  private static final Pattern GROUP_NAME = Pattern.compile("\\(\\?<([a-z0-9]+)>");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
  private static final String SPACE = "[\\s\\u00a0]+";

  private final Map<String, Map<String, String>> values = new LinkedHashMap<>();
  private final Map<String, String> shapes = new HashMap<>();

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    for (String line : TimeResource.lines("lexicon.txt")) {
      lexicon.add(line);
    }
    return lexicon;
  }

  private void add(String line) {
    int shape = line.indexOf(" ~ ");
    if (shape > 0) {
      shapes.put(line.substring(0, shape), line.substring(shape + 3));
      return;
    }
    int colon = line.indexOf(": ");
    List<String> sides = TimeResource.parts(line.substring(colon + 2), " = ", 2);
    Map<String, String> list =
        values.computeIfAbsent(line.substring(0, colon), name -> new LinkedHashMap<>());
    for (String word : sides.get(1).split(", ", -1)) {
      list.put(word.strip(), sides.get(0));
    }
  }

  /** The regular expression for a pattern of rules.txt. */
  Pattern compile(String pattern) {
    StringBuilder out = new StringBuilder();
    Matcher lists = LIST_NAME.matcher(pattern);
    int from = 0;
    while (lists.find()) {
      out.append(spaced(pattern.substring(from, lists.start())));
      out.append("(?<").append(lists.group(1)).append('>');
      out.append(alternatives(lists.group(1))).append(')');
      from = lists.end();
    }
    out.append(spaced(pattern.substring(from)));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])"
            + out.toString().replace("\\p{Lu}", "(?-i:\\p{Lu})")
            + "(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The names of the groups of a compiled pattern. */
  static Set<String> groups(Pattern pattern) {
    Set<String> names = new TreeSet<>();
    Matcher groups = GROUP_NAME.matcher(pattern.pattern());
    while (groups.find()) {
      names.add(groups.group(1));
    }
    return names;
  }

  /** What {@code words} stand for in a list; the words themselves where it is no list. */
  String value(String list, String words) {
    Map<String, String> known = values.get(list);
    String plain = words.toLowerCase(Locale.ROOT).replaceAll(SPACE, " ");
    return known == null ? plain : known.getOrDefault(plain, plain);
  }

  /** Every word with which a wording may begin: those of the lists and those in the patterns. */
  Set<String> words(List<String> patterns) {
    Set<String> words = new TreeSet<>();
    List<String> texts = new ArrayList<>(patterns);
    values.values().forEach(list -> texts.addAll(list.keySet()));
    texts.addAll(shapes.values());
    for (String text : texts) {
      LETTERS.matcher(text).results().forEach(m -> words.add(m.group().toLowerCase(Locale.ROOT)));
    }
    return words;
  }

  private String alternatives(String name) {
    String shape = shapes.get(name);
    if (shape != null) {
      return shape;
    }
    Map<String, String> list = values.get(name);
    if (list == null) {
      throw new IllegalStateException("no list " + name);
    }
    return list.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(word -> spaced(Pattern.quote(word).replace(" ", "\\E \\Q")))
        .reduce((a, b) -> a + "|" + b)
        .orElseThrow();
  }

  private static String spaced(String pattern) {
    // A space kept in a lookbehind must have a bounded width.
    StringBuilder out = new StringBuilder();
    int behind = -1;
    int depth = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '(') {
        depth++;
        if (behind < 0 && (pattern.startsWith("(?<=", i) || pattern.startsWith("(?<!", i))) {
          behind = depth;
        }
      } else if (c == ')') {
        if (depth == behind) {
          behind = -1;
        }
        depth--;
      }
      out.append(c == ' ' ? behind < 0 ? SPACE : "[\\s\\u00a0]" : String.valueOf(c));
    }
    return out.toString();
  }
}
