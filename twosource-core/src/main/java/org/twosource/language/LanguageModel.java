package org.twosource.language;

import org.twosource.text.Document;

/**
 * Reads a text into sentences, words, tags, lemmas and trees.
 *
 * <p>Implementations are safe to share between threads, give the same answer for the same text, and
 * never fail on any text, however odd: what they cannot read becomes tokens tagged {@code X}.
 */
public interface LanguageModel extends TokenReader {

  /**
   * Reads {@code text}. Line breaks end sentences. Tokens do not overlap, hold no white space at
   * their ends, and each one's text equals its slice of the document's text: that is {@code text}
   * itself, but passages that stand in capitals throughout have the letters they would usually
   * have, at the same offsets.
   */
  Document read(String text);
}
