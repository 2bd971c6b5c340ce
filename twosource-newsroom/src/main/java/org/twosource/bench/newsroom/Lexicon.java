package org.twosource.bench.newsroom;

import java.util.Arrays;
import java.util.List;

/**
 * Invented content words, as many as wanted, drawn as content words are in texts: the n-th
 * commonest in proportion to 1/(n + 30) (Zipf 1949 with the shift of Mandelbrot 1953). The shift
 * leaves out what would be the function words, of which a pattern has the English ones.
 */
final class Lexicon {

  private static final String[] STARTS =
      "b br c d dr f g gr h k l m n p r s st t tr v w".split(" ", -1);
  private static final String[] VOWELS = "a e i o u ai ea ou".split(" ", -1);
  private static final String[] ENDS = "l m n nd r rn s sk t x".split(" ", -1);

  private static final int SHIFT = 30;

  private final double[] cumulative;
  private final int offset;
  private final List<String> given;

  /**
   * @param offset so many words of the language are left to others
   */
  Lexicon(int size, int offset) {
    this(size, offset, List.of());
  }

  /** Draws from these words instead, the first most often. */
  static Lexicon of(List<String> words) {
    return new Lexicon(words.size(), 0, words);
  }

  private Lexicon(int size, int offset, List<String> given) {
    this.offset = offset;
    this.given = given;
    cumulative = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += 1.0 / (i + 1 + SHIFT);
      cumulative[i] = sum;
    }
  }

  String word(Dice dice) {
    double at = dice.share() * cumulative[cumulative.length - 1];
    int found = Arrays.binarySearch(cumulative, at);
    int n = found >= 0 ? found : -found - 1;
    return given.isEmpty() ? word(n) : given.get(n);
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
    return capital(word(dice));
  }

  static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
