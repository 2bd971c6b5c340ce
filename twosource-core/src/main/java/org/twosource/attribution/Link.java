package org.twosource.attribution;

import java.util.Optional;

/**
 * One voice in a chain.
 *
 * @param name what the report calls it, resolved to its best name; "unnamed" and a description
 *     where nobody is named
 * @param entity the id of the entity in its report
 * @param anonymous whether nobody could tell who it is
 * @param attribution the id of the attribution whose source it is
 */
public record Link(
    String name,
    Optional<String> entity,
    Kind kind,
    boolean anonymous,
    Optional<String> attribution) {

  /** What sort of voice. */
  public enum Kind {
    OFFICIAL,
    AGENCY,
    OUTLET,
    DOCUMENT,
    IMAGERY,
    WITNESS,
    UNNAMED,
    OTHER
  }
}
