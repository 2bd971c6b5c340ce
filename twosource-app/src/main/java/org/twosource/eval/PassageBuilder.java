package org.twosource.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twosource.text.Span;

/** Puts a text together from words, and keeps where each stands. */
final class PassageBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<List<Span>> sentences = new ArrayList<>();
  private List<Span> words = new ArrayList<>();
  private boolean spaced;

  /** Adds a word, with white space before it if the last one was {@code spaced} after. */
  Span add(String word, boolean spaceAfter) {
    if (spaced && text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
      text.append(' ');
    }
    Span span = new Span(text.length(), text.length() + word.length());
    text.append(word);
    words.add(span);
    spaced = spaceAfter;
    return span;
  }

  /** Ends a sentence, and the line where that ends too. */
  void endSentence(boolean line) {
    if (!words.isEmpty()) {
      sentences.add(words);
      words = new ArrayList<>();
    }
    if (line && text.length() > 0) {
      text.append('\n');
    }
    spaced = true;
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  /** What was put together, with its sentences fixed. */
  Passage passage(String id) {
    endSentence(false);
    return new Passage(id, text.toString(), sentences, Optional.empty(), Passage.Kind.REPORT);
  }

  /** What was put together, as running text. */
  Passage running(String id) {
    return Passage.of(id, text.toString());
  }
}
