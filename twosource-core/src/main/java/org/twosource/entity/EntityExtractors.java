package org.twosource.entity;

/** Where entity extractors come from. */
public final class EntityExtractors {
  private EntityExtractors() {}

  /**
   * Finds entities in English reports. The extractor holds no state of a report; it is safe to
   * share between threads, gives the same answer for the same document, and never fails.
   */
  public static EntityExtractor english(Gazetteer gazetteer) {
    return new EnglishEntities(gazetteer);
  }
}
