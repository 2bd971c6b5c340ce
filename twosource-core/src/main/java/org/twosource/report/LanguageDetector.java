package org.twosource.report;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the main languages apart, by script and by their short frequent words. Made to find what is
 * not English; neighbours such as Danish and Norwegian may be taken for each other. Immutable and
 * thread-safe.
 */
public final class LanguageDetector {

  /** More of a text tells nothing new. */
  private static final int SAMPLE = 20_000;

  private static final int FEWEST_WORDS = 12;

  /** Scripts that one language of the news writes, or nearly. */
  private static final Map<UnicodeScript, String> BY_SCRIPT =
      Map.of(
          UnicodeScript.HAN, "zh",
          UnicodeScript.HIRAGANA, "ja",
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.ARABIC, "ar",
          UnicodeScript.HEBREW, "he",
          UnicodeScript.GREEK, "el",
          UnicodeScript.THAI, "th",
          UnicodeScript.DEVANAGARI, "hi",
          UnicodeScript.CYRILLIC, "ru");

  private static final LanguageDetector STANDARD = new LanguageDetector();

  /** Which languages, by index, use a word. */
  private final Map<String, int[]> words = new HashMap<>();

  private final List<String> codes = new ArrayList<>();

  private LanguageDetector() {
    Map<String, List<Integer>> users = new HashMap<>();
    WordList.named("stop-words.txt")
        .forEach(
            (code, list) -> {
              for (String word : list.split(" ", -1)) {
                users.computeIfAbsent(word, w -> new ArrayList<>()).add(codes.size());
              }
              codes.add(code);
            });
    users.forEach((word, of) -> words.put(word, of.stream().distinct().mapToInt(i -> i).toArray()));
  }

  /** The detector with the languages of {@code stop-words.txt}. */
  public static LanguageDetector standard() {
    return STANDARD;
  }

  /**
   * The ISO 639-1 code of the language {@code text} is in; empty where it is too little to tell.
   */
  public Optional<String> detect(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    Map<UnicodeScript, Integer> scripts = scripts(sample);
    int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
    if (letters < 20) {
      return Optional.empty();
    }
    int kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0);
    if (kana > letters / 10) {
      return Optional.of("ja");
    }
    for (Map.Entry<UnicodeScript, Integer> script : scripts.entrySet()) {
      String code = BY_SCRIPT.get(script.getKey());
      if (code != null && script.getValue() > letters / 2) {
        return code.equals("ru") ? byWords(sample).or(() -> Optional.of(code)) : Optional.of(code);
      }
    }
    return byWords(sample);
  }

  private Optional<String> byWords(String sample) {
    int[] counts = new int[codes.size()];
    int total = 0;
    for (String word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}']+", -1)) {
      total += word.isEmpty() ? 0 : 1;
      for (int language : words.getOrDefault(word, new int[0])) {
        counts[language]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    // English is the first of the list, and stays where another language is not clearly ahead.
    boolean clear = counts[best] * 10 >= total && counts[best] * 2 > counts[0] * 3;
    if (total < FEWEST_WORDS || (best != 0 && !clear)) {
      return Optional.empty();
    }
    return counts[best] == 0 ? Optional.empty() : Optional.of(codes.get(best));
  }

  private static Map<UnicodeScript, Integer> scripts(String sample) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
    return counts;
  }
}
