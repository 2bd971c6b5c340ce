package org.twosource.language;

import java.util.List;
import org.twosource.text.Span;

/**
 * A sentence as the network takes it.
 *
 * @param spans where its words stand in the text
 * @param words its words as written
 * @param ids the numbers of each word's pieces
 * @param marks a mark a word
 */
// Arrays: these are the network's own numbers, made and read in one place and never compared.
@SuppressWarnings("ArrayRecordComponent")
record Pieces(int paragraph, List<Span> spans, List<String> words, int[][] ids, int[] marks) {

  /** The number of pieces. */
  int size() {
    int sum = 0;
    for (int[] word : ids) {
      sum += word.length;
    }
    return sum;
  }
}
