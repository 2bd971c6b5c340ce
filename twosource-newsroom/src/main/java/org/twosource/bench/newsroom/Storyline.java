package org.twosource.bench.newsroom;

import java.util.ArrayList;
import java.util.List;

/**
 * How the reports tell one fact.
 *
 * @param versions in the order in which they came up
 * @param tellings grows while the newsroom works
 */
record Storyline(Fact fact, Plot plot, List<Version> versions, List<Telling> tellings) {

  /** How accounts of a fact relate. */
  enum Plot {
    AGREE,
    /** Both cannot be so. */
    CONFLICT,
    /** The later replaces the earlier. */
    UPDATE,
    ROUNDING,
    BOUND,
    /** The town's figure and the region's. */
    SCOPE,
    /** Somebody denies it. */
    DENIED,
    /** The first to tell it is careful; others are not. */
    HEDGED,
    /** One outlet gives a wrong day, and others copy it. */
    SLIP
  }

  Storyline(Fact fact, Plot plot, List<Version> versions) {
    this(fact, plot, List.copyOf(versions), new ArrayList<>());
  }

  List<Telling> of(Version version) {
    return tellings.stream().filter(telling -> telling.version().equals(version)).toList();
  }
}
