package org.twosource.time;

import java.util.List;
import org.twosource.text.Document;

/** Finds the time expressions of a document. Safe to share between threads. */
@FunctionalInterface
public interface TimeExtractor {

  /**
   * The expressions in order, not overlapping. What they mean is still relative to the report's
   * date.
   */
  List<TimeExpression> extract(Document document);
}
