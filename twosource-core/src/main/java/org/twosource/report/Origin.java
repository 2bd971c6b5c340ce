package org.twosource.report;

/**
 * Where a report's text came from.
 *
 * @param file the path or name as the user gave it
 * @param line the line of that file at which the report starts, from 1
 * @param offsets from offsets in the report's text to offsets in the decoded file; in a file of one
 *     report a line, to offsets in that line
 */
public record Origin(String file, int line, OffsetMap offsets) {}
