package org.twosource.entity;

import java.util.List;
import org.twosource.text.Document;

/**
 * Finds the entities of one report with all their mentions: names, descriptions and pronouns. Safe
 * to share between threads.
 */
@FunctionalInterface
public interface EntityExtractor {
  List<Entity> extract(Document document);
}
