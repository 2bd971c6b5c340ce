package org.twosource.attribution;

import java.util.ArrayList;
import java.util.List;
import org.twosource.text.Span;

/**
 * The quotations of a text: from opening to closing mark, marks included. A quotation that is
 * opened again at the next paragraph without having been closed is one quotation in two parts, as
 * newspapers set it.
 */
final class Quotes {

  private final List<Span> spans = new ArrayList<>();

  Quotes(String text) {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '“') {
        open = i;
      } else if (c == '”' || (c == '"' && open >= 0)) {
        if (open >= 0) {
          spans.add(new Span(open, i + 1));
        }
        open = -1;
      } else if (c == '"') {
        open = i;
      } else if (c == '\n' && open >= 0) {
        spans.add(new Span(open, i));
        open = -1;
      }
    }
    if (open >= 0) {
      spans.add(new Span(open, text.length()));
    }
  }

  /** The quotations that share characters with {@code span}. */
  List<Span> in(Span span) {
    return spans.stream().filter(span::overlaps).toList();
  }

  /** Whether all of {@code span}, but for marks at its ends, is quoted. */
  boolean cover(Span span) {
    return spans.stream()
        .anyMatch(quote -> quote.start() <= span.start() + 1 && quote.end() >= span.end() - 1);
  }

  /** Whether the character at {@code offset} is quoted. */
  boolean at(int offset) {
    return spans.stream().anyMatch(quote -> quote.contains(offset));
  }
}
