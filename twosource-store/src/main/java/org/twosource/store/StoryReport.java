package org.twosource.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A report as a list shows it, by its newest version.
 *
 * @param incident the incident it is of
 * @param title empty where it has none
 * @param day when it came out, where it says so
 * @param versions how many versions there are, at least 1; more than 1 means that it was changed
 *     after it came out
 * @param received when its first version came in
 */
public record StoryReport(
    String id,
    String incident,
    String title,
    Optional<String> outlet,
    Optional<LocalDate> day,
    Optional<String> url,
    int versions,
    Instant received) {}
