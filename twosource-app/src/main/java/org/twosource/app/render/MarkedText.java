package org.twosource.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.twosource.text.Span;

/** Text with marked stretches that may lie inside each other or overlap. */
final class MarkedText {

  private final String text;
  private final List<Mark> marks;

  MarkedText(String text, List<Mark> marks) {
    this.text = text;
    this.marks =
        marks.stream()
            .filter(mark -> !mark.span().isEmpty() && mark.span().end() <= text.length())
            .toList();
  }

  /**
   * A marked stretch.
   *
   * @param name what the stretch belongs to; a claim in two pieces gives two marks of one name
   */
  record Mark(Span span, String name) {}

  /** Writes {@code part} as pieces that each stand inside or outside of every mark. */
  void write(
      Html html, Span part, Function<Mark, Runnable> before, Function<Mark, Runnable> after) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(part.start(), part.end()));
    for (Mark mark : marks) {
      cuts.add(Math.max(part.start(), Math.min(part.end(), mark.span().start())));
      cuts.add(Math.max(part.start(), Math.min(part.end(), mark.span().end())));
    }
    List<Integer> at = new ArrayList<>(cuts);
    for (int i = 0; i + 1 < at.size(); i++) {
      Span piece = new Span(at.get(i), at.get(i + 1));
      marks.stream()
          .filter(mark -> mark.span().start() == piece.start())
          .forEach(mark -> before.apply(mark).run());
      piece(html, piece);
      marks.stream()
          .filter(mark -> mark.span().end() == piece.end())
          .forEach(mark -> after.apply(mark).run());
    }
  }

  private void piece(Html html, Span piece) {
    long deep = marks.stream().filter(mark -> mark.span().contains(piece)).count();
    if (deep == 0) {
      html.text(piece.in(text));
    } else {
      html.tag("mark", piece.in(text), "class", "d" + Math.min(deep, 3));
    }
  }
}
