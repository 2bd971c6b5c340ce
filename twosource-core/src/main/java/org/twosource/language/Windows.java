package org.twosource.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a text's sentences into windows that are read at once, ended early at a paragraph's end.
 * The same as {@code training/model/batches.py} has it: the network was taught on such windows.
 */
final class Windows {
  private static final int LONGEST = 160;
  private static final int SHORT = 96;

  /** The marks of start and end. */
  private static final int AROUND = 2;

  private Windows() {}

  /** A run of sentences, the first included, the last not. */
  record Window(int first, int last) {}

  /**
   * The windows in order.
   *
   * @param sizes the number of pieces of each sentence
   * @param paragraphs the paragraph of each sentence
   */
  static List<Window> of(int[] sizes, int[] paragraphs) {
    List<Window> found = new ArrayList<>();
    int first = 0;
    int size = AROUND;
    for (int i = 0; i < sizes.length; i++) {
      boolean fresh = i > 0 && paragraphs[i] != paragraphs[i - 1];
      boolean full =
          size + sizes[i] > LONGEST
              || (fresh && size > SHORT && size + paragraph(sizes, paragraphs, i) > LONGEST);
      if (i > first && full) {
        found.add(new Window(first, i));
        first = i;
        size = AROUND;
      }
      size += sizes[i];
    }
    if (first < sizes.length) {
      found.add(new Window(first, sizes.length));
    }
    return found;
  }

  private static int paragraph(int[] sizes, int[] paragraphs, int at) {
    int sum = 0;
    for (int i = at; i < sizes.length && paragraphs[i] == paragraphs[at]; i++) {
      sum += sizes[i];
    }
    return sum;
  }
}
