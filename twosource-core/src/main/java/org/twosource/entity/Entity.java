package org.twosource.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one or more mentions of a report mean.
 *
 * @param id unique in its report: e1, e2, … in order of first mention
 * @param kind what it is
 * @param name its best name: the fullest proper name, else the fullest description
 * @param aliases every other wording of its mentions, pronouns left out
 * @param mentions where it is meant, in order of the text
 * @param role the offices and descriptions it is given ("police spokeswoman", "spy agency",
 *     "captain"), lower case
 * @param country the country it belongs to or is, as an ISO 3166 alpha-2 code or, for a country
 *     that the gazetteer does not know, as its name in lower case ("valdia"); from its own name, an
 *     adjective, a possessor or an apposition
 * @param belongsTo the id of the entity it answers to or is part of, where the text says so
 *     ("Ostran's army", "police spokeswoman Irena Dovic", "his office")
 */
public record Entity(
    String id,
    EntityKind kind,
    String name,
    Set<String> aliases,
    List<Mention> mentions,
    Set<String> role,
    Optional<String> country,
    Optional<String> belongsTo) {

  public Entity {
    aliases = Set.copyOf(aliases);
    mentions = List.copyOf(mentions);
    role = Set.copyOf(role);
  }
}
