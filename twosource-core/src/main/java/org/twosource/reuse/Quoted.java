package org.twosource.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.twosource.text.Span;

/**
 * Where a text gives somebody's words: between quotation marks, a line at a time (marks that stay
 * open reach to its end), and in the line after one that ends in a colon.
 */
final class Quoted {

  private final String text;
  private final BitSet inside = new BitSet();
  private final List<Span> stretches = new ArrayList<>();

  Quoted(String text) {
    this.text = text;
    boolean announced = false;
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end).strip();
      if (!line.isEmpty()) {
        if (announced) {
          inside.set(at, end);
        }
        announced = line.endsWith(":") && Vocabulary.furniture(line) == 0;
        line(at, end);
      }
      at = end + 1;
    }
  }

  boolean at(int offset) {
    return inside.get(offset);
  }

  /** What stands between marks, in order. */
  List<Span> stretches() {
    return stretches;
  }

  private void line(int from, int to) {
    int open = -1;
    boolean single = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (isDoubled(i, to)) {
        if (open >= 0 && !single) {
          close(open, i);
          open = -1;
        } else {
          open = i + 2;
          single = false;
        }
        i++;
        continue;
      }
      boolean opens = i == from || " (—–[\t".indexOf(text.charAt(i - 1)) >= 0;
      boolean letterNext = i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
      if (c == '“' || (c == '"' && open < 0)) {
        open = i + 1;
        single = false;
      } else if (open >= 0 && !single && (c == '”' || c == '"')) {
        close(open, i);
        open = -1;
      } else if (open < 0 && (c == '‘' || c == '\'') && opens && letterNext) {
        open = i + 1;
        single = true;
      } else if (open >= 0 && single && (c == '’' || c == '\'') && !letterNext) {
        close(open, i);
        open = -1;
      }
    }
    if (open >= 0 && !single) {
      close(open, to);
    }
  }

  /** Two single marks stand for one double. */
  private boolean isDoubled(int at, int to) {
    char c = text.charAt(at);
    return (c == '‘' || c == '’' || c == '\'' || c == '`')
        && at + 1 < to
        && text.charAt(at + 1) == c;
  }

  private void close(int from, int to) {
    if (from < to) {
      inside.set(from, to);
      stretches.add(new Span(from, to));
    }
  }
}
