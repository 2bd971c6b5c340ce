package org.twosource.report;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A report with what a store wants to know of its arrival.
 *
 * @param report its id is the one it came with, which others may have too
 * @param stated the id that the report itself gives, where it gives one
 * @param original the bytes it came as: a file, a line of a file, an entry of a feed; text that was
 *     cut off with its report may be missing
 */
public record Received(Report report, Optional<String> stated, Supplier<byte[]> original) {}
