package org.twosource.language;

/** A trained encoder with its heads. Implementations are safe to share between threads. */
interface Network {
  /**
   * Reads one window.
   *
   * @param ids the numbers of its pieces, the marks of start and end included
   * @param marks a mark a piece
   * @param words the place of each word's first piece
   * @return all that the heads say of each word, one word behind the other, {@link Heads#width()}
   *     numbers a word
   */
  float[] read(int[] ids, int[] marks, int[] words);
}
