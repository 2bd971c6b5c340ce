package org.twosource.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twosource.text.Span;

/** Finds words again in the text they were cut from. */
final class Alignment {
  private Alignment() {}

  /**
   * Where each word stands, one after the other with nothing but white space between; empty where
   * they are not the words of the text.
   */
  static Optional<List<Span>> of(String text, List<String> words) {
    List<Span> spans = new ArrayList<>(words.size());
    int at = 0;
    for (String word : words) {
      while (at < text.length() && isBlank(text.charAt(at))) {
        at++;
      }
      if (!text.startsWith(word, at)) {
        return Optional.empty();
      }
      spans.add(new Span(at, at + word.length()));
      at += word.length();
    }
    return text.substring(at).isBlank() ? Optional.of(spans) : Optional.empty();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }
}
