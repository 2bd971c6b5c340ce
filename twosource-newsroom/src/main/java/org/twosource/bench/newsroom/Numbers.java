package org.twosource.bench.newsroom;

import java.util.List;
import java.util.Locale;

/** Numbers as newspapers print them. */
final class Numbers {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private Numbers() {}

  /**
   * In words below ten, and where they begin a sentence below a hundred; else in digits with
   * commas.
   */
  static String print(int number, boolean first) {
    return number < (first ? 100 : 10) ? words(number) : String.format(Locale.ROOT, "%,d", number);
  }

  private static String words(int number) {
    if (number < SMALL.size()) {
      return SMALL.get(number);
    }
    return TENS.get(number / 10) + (number % 10 == 0 ? "" : "-" + SMALL.get(number % 10));
  }
}
