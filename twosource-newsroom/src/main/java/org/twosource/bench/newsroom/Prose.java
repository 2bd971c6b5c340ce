package org.twosource.bench.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.twosource.text.Span;

/** Words with marks on them. A key may mark several stretches. Immutable. */
record Prose(String text, List<Mark> marks) {
  static final Prose EMPTY = new Prose("", List.of());

  /** A marked stretch, as offsets into the text. */
  record Mark(String key, Span span) {}

  Prose {
    marks = List.copyOf(marks);
  }

  static Prose of(String text) {
    return new Prose(text, List.of());
  }

  /** Both, one after the other. A comma that meets a closing sign gives way to it. */
  Prose plus(Prose next) {
    boolean doubled =
        text.endsWith(",") && !next.text.isEmpty() && ",.;:".indexOf(next.text.charAt(0)) >= 0;
    String head = doubled ? text.substring(0, text.length() - 1) : text;
    List<Mark> all = new ArrayList<>(marks);
    next.marks.forEach(mark -> all.add(shifted(mark, head.length())));
    return new Prose(head + next.text, all);
  }

  Prose plus(String next) {
    return plus(of(next));
  }

  /** All of it marked with one key more. */
  Prose marked(String key) {
    List<Mark> all = new ArrayList<>(marks);
    all.add(new Mark(key, new Span(0, text.length())));
    return new Prose(text, all);
  }

  Prose renamed(UnaryOperator<String> names) {
    return new Prose(
        text, marks.stream().map(mark -> new Mark(names.apply(mark.key), mark.span)).toList());
  }

  Prose capitalised() {
    return text.isEmpty()
        ? this
        : new Prose(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1), marks);
  }

  /** A stretch of it, with what is marked inside; spaces at its ends are left off. */
  Prose slice(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    List<Mark> kept = new ArrayList<>();
    for (Mark mark : marks) {
      int first = Math.max(mark.span.start(), from);
      int last = Math.min(mark.span.end(), to);
      if (first < last) {
        kept.add(new Mark(mark.key, new Span(first - from, last - from)));
      }
    }
    return new Prose(text.substring(from, to), kept);
  }

  List<Span> spans(String key) {
    return marks.stream().filter(mark -> mark.key.equals(key)).map(Mark::span).sorted().toList();
  }

  private static Mark shifted(Mark mark, int by) {
    return new Mark(mark.key, new Span(mark.span.start() + by, mark.span.end() + by));
  }
}
