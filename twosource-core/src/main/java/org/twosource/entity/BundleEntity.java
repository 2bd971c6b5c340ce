package org.twosource.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One entity over all reports of a bundle.
 *
 * @param id unique in the bundle
 * @param parts for each report id, the ids of the report's entities that are this one
 * @param mentions for each report id, where it is meant there
 */
public record BundleEntity(
    String id,
    EntityKind kind,
    String name,
    Set<String> aliases,
    Map<String, Set<String>> parts,
    Map<String, List<Mention>> mentions) {}
