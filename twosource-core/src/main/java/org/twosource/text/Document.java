package org.twosource.text;

import java.util.List;
import java.util.Optional;

/**
 * A report's text read into sentences and words. Every offset counts in {@code text}.
 *
 * @param text the report's text as it was read: unchanged, but passages in capitals may have small
 *     letters at the same offsets
 * @param sentences in order, not overlapping
 * @param reading the names and attributions that the language model finds
 */
public record Document(String text, List<Sentence> sentences, Reading reading) {

  public Document {
    sentences = List.copyOf(sentences);
  }

  /** A text of which nothing but words and trees is known. */
  public Document(String text, List<Sentence> sentences) {
    this(text, sentences, Reading.NONE);
  }

  /** The sentence that holds the character at {@code offset}. */
  public Optional<Sentence> sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = sentences.get(middle).span();
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return Optional.of(sentences.get(middle));
      }
    }
    return Optional.empty();
  }
}
