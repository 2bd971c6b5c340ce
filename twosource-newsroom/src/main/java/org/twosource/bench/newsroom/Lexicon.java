package org.twosource.bench.newsroom;

import java.util.Arrays;

/**
 * Invented words, as many as wanted, drawn as words are in texts: the n-th commonest 1/n times as
 * often as the commonest (Zipf).
 */
final class Lexicon {

  private static final String[] STARTS = "b br c d dr f g gr h k l m n p r s st t tr v w".split(" ", -1);
  private static final String[] VOWELS = "a e i o u ai ea ou".split(" ", -1);
  private static final String[] ENDS = "l m n nd r rn s sk t x".split(" ", -1);

  private final double[] cumulative;
  private final int offset;

  /**
   * @param offset so many words of the language are left to others
   */
  Lexicon(int size, int offset) {
    this.offset = offset;
    cumulative = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += 1.0 / (i + 1);
      cumulative[i] = sum;
    }
  }

  String word(Dice dice) {
    double at = dice.share() * cumulative[cumulative.length - 1];
    int found = Arrays.binarySearch(cumulative, at);
    return word(found >= 0 ? found : -found - 1);
  }

  /** The n-th word of the language; no two are equal. */
  String word(int n) {
    StringBuilder word = new StringBuilder();
    int left = n + offset;
    do {
      word.append(STARTS[left % STARTS.length]);
      left /= STARTS.length;
      word.append(VOWELS[left % VOWELS.length]);
      left /= VOWELS.length;
    } while (left > 0);
    return word.append(ENDS[(n + offset) % ENDS.length]).toString();
  }

  String name(Dice dice) {
    String word = word(dice);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
