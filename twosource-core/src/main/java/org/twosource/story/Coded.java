package org.twosource.story;

import java.util.Set;

/**
 * The features of a report with numbers for words, small enough to keep a hundred thousand in
 * memory and quick to compare. The table that gave the numbers keeps the words.
 *
 * @param published days since 1970, or {@link #UNDATED}
 * @param led which of the people have their surname in the lead
 */
@SuppressWarnings("ArrayRecordComponent")
record Coded(
    String id,
    int published,
    Numbered terms,
    Numbered lead,
    Numbered names,
    int[] title,
    int[] people,
    boolean[] led,
    int[] places,
    int[] days,
    int[] ages,
    int[] figures) {

  static final int UNDATED = Integer.MIN_VALUE;

  /** All words of a report, as often as it holds them in some part. */
  interface Taker {
    void take(int number);
  }

  void numbers(Taker taker) {
    for (Numbered part : new Numbered[] {terms, lead, names}) {
      for (int i = 0; i < part.size(); i++) {
        taker.take(part.number(i));
      }
    }
    for (int[] part : new int[][] {title, people, places, figures}) {
      for (int number : part) {
        taker.take(number);
      }
    }
  }

  static boolean contains(int[] numbers, int number) {
    for (int one : numbers) {
      if (one == number) {
        return true;
      }
    }
    return false;
  }

  static int[] ints(Set<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
