package org.twosource.bench.newsroom;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence pattern: words with {@code {slot}}, {@code {slot?one|more}} for agreement, {@code
 * <cue>}, {@code [a claim]} and {@code ^} where something may come between.
 */
final class Template {
  /** The key that marks a cue. */
  static final String CUE = "cue";

  private static final Pattern SIGN =
      Pattern.compile("\\{(\\w+)(?:\\?([^|}]*)\\|([^}]*))?\\}|<|>|\\[(\\w) |\\]|\\^");
  private static final Pattern SENTENCE_STARTS =
      Pattern.compile("(?s)|.*[.!?]\"? |(?:.*[,:.] )?\"");

  private final String pattern;
  private final Set<String> slots = new LinkedHashSet<>();

  Template(String pattern) {
    this.pattern = pattern;
    Matcher sign = SIGN.matcher(pattern);
    while (sign.find()) {
      if (sign.group(1) != null) {
        slots.add(sign.group(1));
      }
    }
  }

  /** The names of its slots. */
  Set<String> slots() {
    return slots;
  }

  boolean opensWith(String slot) {
    return pattern.startsWith("{" + slot + "}");
  }

  /**
   * Its words with what is not words taken out: each slot, whatever its name, is an underscore. Two
   * patterns with one skeleton are one pattern.
   */
  String skeleton() {
    return SIGN.matcher(pattern)
        .replaceAll(
            sign -> sign.group(1) == null ? " " : sign.group(2) == null ? " _ " : sign.group(3))
        .toLowerCase(java.util.Locale.ROOT)
        .replaceAll("[^a-z0-9_]+", " ")
        .strip();
  }

  /** Whether it quotes. */
  boolean quotes() {
    return pattern.contains("\"");
  }

  /** A whole sentence made by the pattern: a slot that begins a sentence is capitalised. */
  Prose sentence(Map<String, Prose> values, Set<String> plural) {
    return fill(values, plural, true).prose();
  }

  /** A clause that will stand in a sentence. */
  Made clause(Map<String, Prose> values) {
    return fill(values, Set.of(), false);
  }

  private Made fill(Map<String, Prose> values, Set<String> plural, boolean sentence) {
    Prose made = Prose.EMPTY;
    List<Integer> breaks = new ArrayList<>();
    List<Open> open = new ArrayList<>();
    List<Prose.Mark> marks = new ArrayList<>();
    Matcher sign = SIGN.matcher(pattern);
    int at = 0;
    while (sign.find()) {
      made = made.plus(pattern.substring(at, sign.start()));
      at = sign.end();
      String token = sign.group();
      if (sign.group(1) != null) {
        Prose value =
            sign.group(2) == null ? value(sign.group(1), values) : Prose.of(agreed(sign, plural));
        made = made.plus(sentence && startsSentence(made.text()) ? value.capitalised() : value);
      } else if (token.equals("^")) {
        breaks.add(made.text().length());
      } else if (token.equals("<") || sign.group(4) != null) {
        open.add(new Open(token.equals("<") ? CUE : sign.group(4), made.text().length()));
      } else {
        Open last = open.remove(open.size() - 1);
        marks.add(
            new Prose.Mark(
                last.key, new org.twosource.text.Span(last.start, made.text().length())));
      }
    }
    made = made.plus(pattern.substring(at));
    marks.addAll(made.marks());
    return new Made(new Prose(made.text(), marks), breaks.isEmpty() ? -1 : breaks.get(0));
  }

  /**
   * A filled pattern.
   *
   * @param gap where a credit may cut it in two, else -1
   */
  record Made(Prose prose, int gap) {}

  private record Open(String key, int start) {}

  private static String agreed(Matcher sign, Set<String> plural) {
    return plural.contains(sign.group(1)) ? sign.group(3) : sign.group(2);
  }

  private Prose value(String slot, Map<String, Prose> values) {
    Prose value = values.get(slot);
    if (value == null) {
      throw new IllegalStateException("nothing for {" + slot + "} in: " + pattern);
    }
    return value;
  }

  private static boolean startsSentence(String before) {
    return SENTENCE_STARTS.matcher(before).matches();
  }
}
