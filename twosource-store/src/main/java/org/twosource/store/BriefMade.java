package org.twosource.store;

import java.time.Instant;

/**
 * When a brief was computed, and from what.
 *
 * @param change the change it takes account of
 * @param ruled the last entry of the journal that it obeys; 0 for none
 */
public record BriefMade(Instant at, long change, long ruled) {}
