package org.twosource.language;

import java.util.List;
import java.util.OptionalDouble;
import org.twosource.text.Document;

/**
 * Says how sure a text is of the events that its words name, on the scale of de Marneffe et al.
 * (2012): from -3, certainly not so, over 0, open, to 3, certainly so.
 *
 * <p>A language model that can do this implements it too. Implementations are safe to share between
 * threads and give the same answer for the same document.
 */
@FunctionalInterface
public interface CertaintyReader {

  /**
   * One list for each sentence of the document, one value for each of its words; empty for a word
   * that names no event.
   */
  List<List<OptionalDouble>> certainty(Document document);
}
