package org.twosource.language;

import java.util.Arrays;
import java.util.List;

/**
 * A window in the network's numbers; what is over the longest run it can take falls off the end.
 */
// Arrays: these are the network's own numbers, made and read in one place and never compared.
@SuppressWarnings("ArrayRecordComponent")
record Input(int[] ids, int[] marks, int[] words) {
  /** The encoder knows no more places. */
  private static final int LONGEST = 512;

  static Input of(List<Pieces> sentences, int start, int end) {
    int size = 2 + sentences.stream().mapToInt(Pieces::size).sum();
    int[] ids = new int[size];
    int[] marks = new int[size];
    int[] words = new int[sentences.stream().mapToInt(line -> line.words().size()).sum()];
    ids[0] = start;
    int at = 1;
    int word = 0;
    for (Pieces line : sentences) {
      for (int i = 0; i < line.ids().length; i++) {
        words[word++] = Math.min(at, LONGEST - 1);
        for (int id : line.ids()[i]) {
          ids[at] = id;
          marks[at++] = line.marks()[i];
        }
      }
    }
    int kept = Math.min(size, LONGEST);
    ids[kept - 1] = end;
    marks[kept - 1] = 0;
    return new Input(Arrays.copyOf(ids, kept), Arrays.copyOf(marks, kept), words);
  }
}
