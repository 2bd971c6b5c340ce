package org.twosource.app.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines at white space. Widths are terminal columns: marks that combine take none,
 * East Asian wide characters and pictures take two. A word wider than a line stays whole on a line
 * of its own.
 */
final class Wrap {

  private Wrap() {}

  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : Wording.clean(text).split(" ", -1)) {
      int wide = columns(word);
      if (!line.isEmpty() && used + 1 + wide > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (!line.isEmpty()) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += wide;
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** The first {@code most} lines, the last with an ellipsis where more would follow. */
  static List<String> lines(String text, int width, int most) {
    List<String> lines = lines(text, width);
    if (lines.size() <= most) {
      return lines;
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    String last = kept.get(most - 1);
    while (columns(last) + 2 > width && last.lastIndexOf(' ') > 0) {
      last = last.substring(0, last.lastIndexOf(' '));
    }
    kept.set(most - 1, last + " …");
    return kept;
  }

  static int columns(String text) {
    return text.codePoints().map(Wrap::columns).sum();
  }

  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - columns(text)));
  }

  private static int columns(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** The blocks that terminals draw two columns wide (Unicode Annex 11, roughly). */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
