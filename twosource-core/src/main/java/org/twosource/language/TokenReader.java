package org.twosource.language;

import java.util.List;
import org.twosource.text.Document;
import org.twosource.text.Span;

/**
 * Gives tags, lemmas and trees to words that stand fixed, such as those of a treebank.
 *
 * <p>Implementations are safe to share between threads, give the same answer for the same words,
 * and never fail on any words, however odd.
 */
@FunctionalInterface
public interface TokenReader {

  /**
   * Reads the sentences of one document, all at once so that each can be read in its context.
   *
   * @param text the document's text; what stands between two words there tells whether a space or a
   *     line break parts them
   * @param sentences the words of each sentence in order, as spans of {@code text} that do not
   *     overlap; no sentence and no word is empty
   * @return the same sentences with the same words, read
   */
  Document read(String text, List<List<Span>> sentences);
}
