package org.twosource.report;

import java.util.Arrays;

/**
 * Maps offsets in a report's text to offsets in the decoded file that it was read from. Piecewise
 * linear: run {@code i} starts at {@code text[i]} and stands at {@code file[i]} in the file.
 * Immutable.
 */
public final class OffsetMap {

  private final int[] text;
  private final int[] file;

  /** Both arrays have the same length and rise; the first text offset is 0. */
  public OffsetMap(int[] text, int[] file) {
    if (text.length == 0 || text.length != file.length || text[0] != 0) {
      throw new IllegalArgumentException(
          "an offset map starts at 0 and has as many targets as sources");
    }
    this.text = text.clone();
    this.file = file.clone();
  }

  /** The map of a text that stands unchanged in its file from {@code start} on. */
  public static OffsetMap shifted(int start) {
    return new OffsetMap(new int[] {0}, new int[] {start});
  }

  /** Where the character at {@code offset} of the report's text stands in the decoded file. */
  public int toFile(int offset) {
    int found = Arrays.binarySearch(text, offset);
    int run = found >= 0 ? found : -found - 2;
    return file[run] + offset - text[run];
  }
}
