package org.twosource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.twosource.corroboration.Brief;
import org.twosource.pipeline.Options;
import org.twosource.pipeline.Twosource;
import org.twosource.report.OffsetMap;
import org.twosource.report.Origin;
import org.twosource.report.Report;

/** Reports made for tests, and the one pipeline that all tests share. */
public final class Bundles {

  /** No report of a test is later. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  /** Loading takes a second or two. */
  private static final class Holder {
    static final Twosource TWOSOURCE = Twosource.load(Options.asOf(AS_OF));
  }

  private Bundles() {}

  public static Twosource twosource() {
    return Holder.TWOSOURCE;
  }

  public static Brief brief(List<Report> reports) {
    return twosource().brief(reports, List.of());
  }

  /** A report without date or outlet. */
  public static Report report(String id, String text) {
    return report(id, text, null, null, null);
  }

  public static Report report(
      String id,
      String text,
      @Nullable String outlet,
      @Nullable String published,
      @Nullable String agency) {
    return new Report(
        id,
        "",
        text,
        Optional.ofNullable(outlet),
        Optional.ofNullable(published)
            .map(day -> new Report.Published(LocalDate.parse(day.substring(0, 10)), day)),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(agency),
        new Origin(id + ".txt", 1, OffsetMap.shifted(0)));
  }

  /** The same report from somebody else. */
  public static Report under(Report report, String id, String outlet) {
    return new Report(
        id,
        report.title(),
        report.text(),
        Optional.of(outlet),
        report.published(),
        report.url(),
        report.author(),
        report.agency(),
        report.origin());
  }
}
