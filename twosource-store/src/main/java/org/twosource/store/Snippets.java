package org.twosource.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.twosource.store.Search.Snippet;
import org.twosource.text.Span;

/** Finds the words around what matched. */
final class Snippets {

  private static final int PASSAGES = 2;
  private static final int SHOWN = 240;

  private final Query query;
  private final UnifiedHighlighter highlighter;

  /** {@code query}: in the field of the text, whatever is highlighted. */
  Snippets(Query query) {
    this.query = query;
    this.highlighter =
        UnifiedHighlighter.builderWithoutSearcher(Fields.analyzer())
            .withFormatter(new Marks())
            .withMaxLength(1_000_000)
            .build();
  }

  /** Of a report: of its title where that matches, and of its text. */
  List<Snippet> of(String title, String text) {
    List<Snippet> found = new ArrayList<>();
    if (!(query instanceof MatchAllDocsQuery)) {
      found.addAll(marked(title));
      found.addAll(marked(text));
    }
    if (found.isEmpty()) {
      found.add(new Snippet(start(text), List.of()));
    }
    return found;
  }

  /** Of a statement, whole. */
  List<Snippet> of(String statement) {
    List<Snippet> found = query instanceof MatchAllDocsQuery ? List.of() : marked(statement);
    return found.isEmpty() ? List.of(new Snippet(statement, List.of())) : found;
  }

  private List<Snippet> marked(String text) {
    try {
      Object found = highlighter.highlightWithoutSearcher(Fields.TEXT, query, text, PASSAGES);
      List<Snippet> snippets = new ArrayList<>();
      if (found instanceof List<?> list) {
        list.forEach(
            one -> {
              if (one instanceof Snippet snippet) {
                snippets.add(snippet);
              }
            });
      }
      return snippets;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String start(String text) {
    if (text.length() <= SHOWN) {
      return text;
    }
    int end = text.lastIndexOf(' ', SHOWN);
    return Clean.of(text.substring(0, end > 0 ? end : SHOWN)) + " …";
  }

  private static final class Marks extends PassageFormatter {

    @Override
    public Object format(Passage[] passages, String content) {
      List<Snippet> snippets = new ArrayList<>();
      for (Passage passage : passages) {
        if (passage.getNumMatches() > 0) {
          snippets.add(snippet(passage, content));
        }
      }
      return snippets;
    }

    private static Snippet snippet(Passage passage, String content) {
      int start = passage.getStartOffset();
      int end = passage.getEndOffset();
      List<Span> marks = new ArrayList<>();
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int from = Math.max(start, passage.getMatchStarts()[i]);
        int to = Math.min(end, passage.getMatchEnds()[i]);
        if (from < to) {
          marks.add(new Span(from - start, to - start));
        }
      }
      marks.sort(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
      List<Span> apart = new ArrayList<>();
      for (Span mark : marks) {
        if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= mark.start()) {
          apart.add(mark);
        }
      }
      return new Snippet(content.substring(start, end), apart);
    }
  }
}
