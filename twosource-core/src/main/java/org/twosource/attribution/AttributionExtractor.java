package org.twosource.attribution;

import java.util.List;
import org.twosource.entity.Entity;
import org.twosource.text.Document;

/** Finds who says what in a report. Safe to share between threads. */
@FunctionalInterface
public interface AttributionExtractor {

  /**
   * The attributions of a document in order of the text, with their nesting and chains.
   *
   * @param entities the report's entities, by which sources are named and pronouns resolved
   */
  List<Attribution> extract(Document document, List<Entity> entities);
}
