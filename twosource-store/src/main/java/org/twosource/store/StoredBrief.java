package org.twosource.store;

import java.time.Instant;

/**
 * A brief as it was computed.
 *
 * @param json one document, the form that {@code brief --format json} prints
 * @param made when it was computed
 * @param change the change it takes account of
 * @param stale whether the story has changed since
 */
public record StoredBrief(String story, String json, Instant made, long change, boolean stale) {}
