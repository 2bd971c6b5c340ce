package org.twosource.entity;

import java.util.List;
import java.util.Map;

/** Says which entities of several reports are one. Safe to share between threads. */
@FunctionalInterface
public interface EntityResolver {

  /**
   * Merges entities across reports. The order of the reports changes nothing but the order of what
   * comes out.
   *
   * @param reports the entities of each report, by report id
   */
  List<BundleEntity> resolve(Map<String, List<Entity>> reports);
}
