package org.twosource.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.twosource.corroboration.Verdict;

/**
 * A story as a list shows it.
 *
 * @param title the headline of its first report, or that report's first words where it has none
 * @param reports how many reports it has, each counted once whatever its versions
 * @param incidents how many incidents
 * @param first the earliest day that one of its reports came out, where known
 * @param last the latest such day
 * @param verdicts findings of its brief by verdict; empty where there is no brief yet
 * @param stale whether reports arrived that its brief does not know
 * @param change the number of the change that touched it last
 * @param changed when that was
 */
public record Story(
    String id,
    String title,
    int reports,
    int incidents,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    Map<Verdict, Integer> verdicts,
    boolean stale,
    long change,
    Instant changed) {}
