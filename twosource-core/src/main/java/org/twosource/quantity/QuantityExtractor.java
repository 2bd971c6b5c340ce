package org.twosource.quantity;

import java.util.List;
import org.twosource.text.Document;

/** Finds the amounts of a document. Safe to share between threads. */
@FunctionalInterface
public interface QuantityExtractor {

  /**
   * The amounts in order, not overlapping. Dates, clock times, ordinals and numbers inside names
   * are not amounts.
   */
  List<Quantity> extract(Document document);
}
