package org.twosource.language;

import java.util.Locale;

/** Two coarse views of a word: without case and digits, and only case and digits. */
final class WordShape {
  private WordShape() {}

  /** In lower case, each digit as 0, curly marks straight. */
  static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    StringBuilder plain = null;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      char as = Character.isDigit(c) ? '0' : Straight.of(c);
      if (as != c && plain == null) {
        plain = new StringBuilder(lower);
      }
      if (plain != null) {
        plain.setCharAt(i, as);
      }
    }
    return plain == null ? lower : plain.toString();
  }

  /** Which kinds of character the word begins with, holds and ends with. */
  static int of(String word) {
    int inside = 0;
    for (int i = 1; i < word.length(); i++) {
      inside |= 1 << kind(word.charAt(i));
    }
    int first = word.isEmpty() ? 0 : kind(word.charAt(0));
    int length = Math.min(word.length(), 4);
    return 1 + first + 8 * inside + 1024 * length;
  }

  private static int kind(char c) {
    if (Character.isUpperCase(c)) {
      return 1;
    }
    if (Character.isLetter(c)) {
      return 2;
    }
    if (Character.isDigit(c)) {
      return 3;
    }
    return c == '-' ? 4 : c == '.' ? 5 : 6;
  }
}
