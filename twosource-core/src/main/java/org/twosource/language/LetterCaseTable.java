package org.twosource.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twosource.text.WordTable;

/**
 * How words are written within a sentence, by counts: a hidden Markov model whose states are the
 * ways of writing and whose signs are the words, read by Viterbi (as in Lita et al. 2003,
 * "tRuEcasIng"). A word that was never counted is judged by its ending. Immutable; safe to share.
 */
final class LetterCaseTable {

  /** How a word is written, in the order of the table's columns. */
  enum Way {
    SMALL,
    CAPITAL,
    CAPITALS
  }

  private static final Way[] WAYS = Way.values();

  /** What follows a word that nothing was counted of is not impossible. */
  private static final double LEAST = 1e-4;

  /** How much the ending of a word that was counted weighs, in counts. */
  private static final double ENDING = 0.5;

  private static final int LONGEST_ENDING = 3;

  private final Map<String, double[]> counts = new HashMap<>();
  private final double[][] follows = new double[WAYS.length + 1][];
  private final double[] share = new double[WAYS.length];

  private LetterCaseTable() {
    for (List<String> row : WordTable.rows(LetterCaseTable.class, "letter-case.tsv", 4)) {
      counts.put(row.get(0), row.stream().skip(1).mapToDouble(Double::parseDouble).toArray());
    }
    List<String> before = List.of("=l", "=c", "=u", "=^");
    for (int i = 0; i < follows.length; i++) {
      follows[i] = shares(counts.getOrDefault(before.get(i), new double[WAYS.length]), 1);
    }
    double[] all = new double[WAYS.length];
    counts.forEach(
        (word, seen) -> {
          for (int i = 0; i < all.length && !word.startsWith("="); i++) {
            all[i] += seen[i];
          }
        });
    System.arraycopy(shares(all, 0), 0, share, 0, all.length);
  }

  private static final class Held {
    static final LetterCaseTable TABLE = new LetterCaseTable();
  }

  static LetterCaseTable shared() {
    return Held.TABLE;
  }

  /** Whether the word was counted, and not mostly in capitals. */
  boolean isKnown(String word) {
    double[] seen = counts.get(word);
    return seen != null && seen[0] + seen[1] > seen[2];
  }

  /** How a word at the head of a sentence is written. */
  Way first(String word) {
    double[] seen = counts.get(word);
    boolean initials = seen == null ? isUnspoken(word) : seen[2] > seen[0] + seen[1];
    return initials ? Way.CAPITALS : Way.CAPITAL;
  }

  /**
   * The likeliest ways of words in a row.
   *
   * @param words in small letters
   * @param initials those that are known to be written in capitals
   */
  List<Way> of(List<String> words, Set<String> initials) {
    int[][] from = new int[words.size()][WAYS.length];
    double[] best = new double[WAYS.length];
    for (int i = 0; i < words.size(); i++) {
      double[] odds = odds(words.get(i), initials);
      double[] next = new double[WAYS.length];
      for (int way = 0; way < WAYS.length; way++) {
        int last = i == 0 ? WAYS.length : last(best, way);
        from[i][way] = last;
        next[way] = (i == 0 ? 0 : best[last]) + Math.log(follows[last][way] * odds[way]);
      }
      best = next;
    }
    Way[] found = new Way[words.size()];
    int way = 0;
    for (int i = 1; i < best.length; i++) {
      way = best[i] > best[way] ? i : way;
    }
    for (int i = found.length - 1; i >= 0; i--) {
      found[i] = WAYS[way];
      way = from[i][way];
    }
    return new ArrayList<>(Arrays.asList(found));
  }

  private int last(double[] best, int way) {
    int last = 0;
    for (int i = 1; i < best.length; i++) {
      double one = best[i] + Math.log(follows[i][way]);
      last = one > best[last] + Math.log(follows[last][way]) ? i : last;
    }
    return last;
  }

  /** How much likelier than any word this one is written so. */
  private double[] odds(String word, Set<String> initials) {
    double[] seen = counts.get(word);
    if (initials.contains(word) || (seen == null && isUnspoken(word))) {
      return new double[] {LEAST, LEAST, 1};
    }
    double[] ending = ending(word);
    double[] odds = new double[WAYS.length];
    double sum = seen == null ? 0 : Arrays.stream(seen).sum();
    for (int i = 0; i < odds.length; i++) {
      double one = seen == null ? ending[i] : (seen[i] + ENDING * ending[i]) / (sum + ENDING);
      odds[i] = Math.max(one, LEAST) / share[i];
    }
    return odds;
  }

  /** A word without a vowel is read letter by letter. */
  private static boolean isUnspoken(String word) {
    return word.length() > 1 && word.chars().allMatch(c -> c >= 'a' && "aeiouy".indexOf(c) < 0);
  }

  private double[] ending(String word) {
    for (int length = Math.min(LONGEST_ENDING, word.length()); length > 0; length--) {
      double[] seen = counts.get("=-" + word.substring(word.length() - length));
      if (seen != null) {
        return shares(seen, 0.3);
      }
    }
    return shares(counts.getOrDefault("=-", new double[WAYS.length]), 0.3);
  }

  private static double[] shares(double[] counts, double more) {
    double sum = Arrays.stream(counts).sum() + more * counts.length;
    return Arrays.stream(counts).map(count -> (count + more) / sum).toArray();
  }
}
