package org.twosource.claim;

import java.util.List;
import java.util.Optional;
import org.twosource.attribution.Attribution;
import org.twosource.entity.Entity;
import org.twosource.quantity.Quantity;
import org.twosource.report.Report;
import org.twosource.text.Document;
import org.twosource.text.Span;
import org.twosource.time.Interval;

/**
 * Everything found in one report.
 *
 * @param document its sentences
 * @param propositions what the claims say happened, in the order of the claims
 */
public record ReportReading(
    Report report,
    Document document,
    OutletFound outlet,
    PublishedFound published,
    List<Entity> entities,
    List<TimeFound> times,
    List<Quantity> quantities,
    List<Attribution> attributions,
    List<Claim> claims,
    List<Proposition> propositions) {

  /** Where a fact about the report comes from. */
  public enum Origin {
    STATED,
    INFERRED,
    UNKNOWN
  }

  /** Who published it. */
  public record OutletFound(Optional<String> name, Origin basis, List<Span> evidence) {}

  /**
   * When it came out.
   *
   * @param why one sentence for each step by which an undated report was dated
   */
  public record PublishedFound(
      Optional<Interval> interval, Origin basis, List<Span> evidence, List<String> why) {}

  /**
   * A time expression with what it means.
   *
   * @param ends the two ends of a stretch ("from March to May"), each a time of its own; else empty
   */
  public record TimeFound(
      Span span, Optional<Interval> interval, String grain, String timex, List<TimeFound> ends) {

    public TimeFound {
      ends = List.copyOf(ends);
    }

    /** A time that is no stretch. */
    public TimeFound(Span span, Optional<Interval> interval, String grain, String timex) {
      this(span, interval, grain, timex, List.of());
    }
  }
}
