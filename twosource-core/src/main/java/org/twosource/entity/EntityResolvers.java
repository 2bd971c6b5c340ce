package org.twosource.entity;

/** Where entity resolvers come from. */
public final class EntityResolvers {
  private EntityResolvers() {}

  /**
   * Merges by names, types with their countries and offices with their owners; never on a lone name
   * that two people of the bundle share, and never against a country, gender or kind. What is
   * unnamed and could be anybody ("a senior official") stays apart.
   */
  public static EntityResolver standard() {
    return reports -> new BundleResolution(reports).resolve();
  }
}
