package org.twosource.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns lemma rules from endings, shortest first; a longer one is kept where it says otherwise.
 */
final class LemmaTrainer {
  private static final int LONGEST = 6;

  private final Map<String, Map<String, Integer>> seen = new TreeMap<>();

  /** Counts a word with its lemma. */
  void add(String word, String tag, String lemma) {
    boolean name = tag.startsWith("PROPN");
    String plain = Straight.of(word);
    String form = name ? plain : plain.toLowerCase(Locale.ROOT);
    String base = name ? Straight.of(lemma) : Straight.of(lemma).toLowerCase(Locale.ROOT);
    String rule = rule(form, base);
    count(tag + "|^" + form, rule);
    for (int n = 0; n <= Math.min(LONGEST, form.length() - 1) && !name; n++) {
      count(tag + "|" + form.substring(form.length() - n), rule);
    }
  }

  private void count(String key, String rule) {
    seen.computeIfAbsent(key, k -> new TreeMap<>()).merge(rule, 1, Integer::sum);
  }

  private static String rule(String form, String lemma) {
    int common = 0;
    while (common < Math.min(form.length(), lemma.length())
        && form.charAt(common) == lemma.charAt(common)) {
      common++;
    }
    return (form.length() - common) + " " + lemma.substring(common);
  }

  Lemmatizer train() {
    Map<String, String> rules = new HashMap<>();
    for (int length = 0; length <= LONGEST; length++) {
      for (String key : seen.keySet()) {
        int bar = key.lastIndexOf('|');
        if (bar >= 0 && !key.startsWith("^", bar + 1) && key.length() - bar - 1 == length) {
          keep(rules, key, key.substring(0, bar), key.substring(bar + 1));
        }
      }
    }
    for (String key : seen.keySet()) {
      int bar = key.indexOf("|^");
      if (bar > 0) {
        keepWord(rules, key, key.substring(0, bar), key.substring(bar + 2));
      }
    }
    return new Lemmatizer(rules);
  }

  private void keep(Map<String, String> rules, String key, String tag, String ending) {
    Map<String, Integer> counts = seen.getOrDefault(key, Map.of());
    int total = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (total < 2 && !ending.isEmpty()) {
      return;
    }
    String best = best(counts);
    String shorter = null;
    for (int from = 1; from <= ending.length() && shorter == null; from++) {
      shorter = rules.get(tag + "|" + ending.substring(from));
    }
    if (!best.equals(shorter)) {
      rules.put(key, best);
    }
  }

  private void keepWord(Map<String, String> rules, String key, String tag, String word) {
    String best = best(seen.getOrDefault(key, Map.of()));
    boolean name = tag.startsWith("PROPN");
    String without = name ? word : new Lemmatizer(Map.of()).lemma(word, tag);
    String shorter = name ? "0 " : null;
    for (int n = Math.min(LONGEST, word.length() - 1); n >= 0 && shorter == null; n--) {
      shorter = rules.get(tag + "|" + word.substring(word.length() - n));
    }
    if (!best.equals(shorter) && !(shorter == null && without.equals(word) && best.equals("0 "))) {
      rules.put(key, best);
    }
  }

  private static String best(Map<String, Integer> counts) {
    String best = null;
    for (var entry : counts.entrySet()) {
      if (best == null || entry.getValue() > counts.getOrDefault(best, 0)) {
        best = entry.getKey();
      }
    }
    return best == null ? "0 " : best;
  }
}
