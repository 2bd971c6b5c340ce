package org.twosource.corroboration;

import java.util.List;
import java.util.Optional;
import org.twosource.claim.ReportReading;
import org.twosource.entity.BundleEntity;
import org.twosource.report.Notice;
import org.twosource.time.Interval;

/**
 * The whole answer about one bundle.
 *
 * @param findings contested and only-looks-firm first, then by reports and roots
 * @param timeline what happened when, in order
 */
public record Brief(
    String version,
    List<ReportReading> reports,
    List<Voice> sources,
    List<BundleEntity> entities,
    List<Finding> findings,
    List<TimelineEntry> timeline,
    List<Notice> notices) {

  /**
   * A voice over all reports.
   *
   * @param kind as in {@link org.twosource.attribution.Link.Kind}, lower case
   * @param party the authority it answers to, where known
   */
  public record Voice(
      String id, String name, String kind, boolean anonymous, Optional<String> party) {}

  /** Something that happened at a known time. */
  public record TimelineEntry(Interval interval, String grain, String statement, String finding) {}
}
