package org.twosource.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of a text that was wrapped to a fixed width, as agencies' wires and old mail are:
 * there a line ends where the next word would not fit, and says nothing of sentences.
 */
final class Wrapped {

  /** Wider than this no text is wrapped. */
  private static final int WIDEST = 100;

  /** Wires do not fill their lines to the last letter. */
  private static final int SLACK = 8;

  /** So many lines have to be full before a text is taken for wrapped. */
  private static final int LEAST_LINES = 3;

  /** The share of lines, of those with a line right below, that have to be full. */
  private static final double FULL = 0.8;

  private Wrapped() {}

  /** The text, of the same length, with blanks for the line breaks that only wrap it. */
  static String joined(String text) {
    List<int[]> lines = lines(text);
    int width = lines.stream().mapToInt(line -> line[1] - line[0]).max().orElse(0);
    if (width > WIDEST || lines.size() < LEAST_LINES) {
      return text;
    }
    List<Integer> breaks = new ArrayList<>();
    int followed = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      int[] line = lines.get(i);
      int[] next = lines.get(i + 1);
      if (line[0] < line[1] && next[0] < next[1]) {
        followed++;
        if (line[1] - line[0] + 1 + firstWord(text, next) > width - SLACK) {
          breaks.add(line[1]);
        }
      }
    }
    if (breaks.size() < LEAST_LINES || breaks.size() < FULL * followed) {
      return text;
    }
    StringBuilder joined = new StringBuilder(text);
    breaks.forEach(at -> joined.setCharAt(at, ' '));
    return joined.toString();
  }

  /** Where each line begins and ends. */
  private static List<int[]> lines(String text) {
    List<int[]> lines = new ArrayList<>();
    int at = 0;
    while (at <= text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      lines.add(new int[] {at, end});
      at = end + 1;
    }
    return lines;
  }

  private static int firstWord(String text, int[] line) {
    int at = line[0];
    while (at < line[1] && text.charAt(at) != ' ') {
      at++;
    }
    return at - line[0];
  }
}
