package org.twosource.store;

import java.time.Instant;

/**
 * A brief as it was computed.
 *
 * @param json one document, the form that {@code brief --format json} prints
 * @param made when it was computed
 * @param change the change it takes account of
 * @param ruled the last entry of the journal that it obeys; 0 for none
 * @param stale whether the story has changed since
 */
public record StoredBrief(
    String story, String json, Instant made, long change, long ruled, boolean stale) {}
