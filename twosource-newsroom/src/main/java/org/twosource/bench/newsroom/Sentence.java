package org.twosource.bench.newsroom;

import java.util.List;

/**
 * A sentence or two of a report. Marks on it have the ids of the tellings that it tells; "cue"
 * marks the cues.
 *
 * @param tellings in the order in which they are told; none where it is background
 */
record Sentence(Prose prose, List<Telling> tellings) {}
