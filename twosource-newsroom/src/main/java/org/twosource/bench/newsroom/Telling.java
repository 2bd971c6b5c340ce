package org.twosource.bench.newsroom;

import java.util.List;
import java.util.Optional;

/**
 * One claim of one report: an edge of the provenance graph.
 *
 * @param id unique in the bundle
 * @param desk the index of the report
 * @param chains who it is credited to, from the voice nearest the reader to the last; none is the
 *     outlet's own voice
 * @param copied the telling in another report that it was taken from
 * @param unverified whether the report adds that nobody could confirm it
 */
record Telling(
    String id,
    int desk,
    Version version,
    List<List<Voice>> chains,
    Stance stance,
    Optional<Telling> copied,
    boolean unverified) {

  /** How it is told. */
  enum Stance {
    SAID,
    HEDGED,
    DENIED,
    /** The outlet takes back what it said before. */
    WITHDRAWN
  }

  Telling {
    chains = List.copyOf(chains);
  }

  boolean ownVoice() {
    return chains.isEmpty();
  }

  /** The only voice behind it, where it is one without a relay. */
  Optional<Voice> onlyVoice() {
    return chains.size() == 1 && chains.get(0).size() == 1
        ? Optional.of(chains.get(0).get(0))
        : Optional.empty();
  }
}
