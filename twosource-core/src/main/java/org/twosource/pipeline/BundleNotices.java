package org.twosource.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.twosource.claim.ReportReading;
import org.twosource.report.Notice;

/** What a reader of a brief should know about the bundle as a whole. */
final class BundleNotices {

  private BundleNotices() {}

  /**
   * The notices, and one more where there was too much to compare.
   *
   * @param left how many statements were not compared with all others
   */
  static List<Notice> with(List<Notice> notices, List<ReportReading> readings, int left) {
    if (left == 0) {
      return notices;
    }
    List<Notice> all = new ArrayList<>(notices);
    all.add(
        new Notice(
            Notice.Code.PARTLY_COMPARED,
            readings.get(0).report().id(),
            Optional.empty(),
            "The reports make more statements than are compared: the "
                + left
                + " that stand last in their reports were only compared where they give a figure or"
                + " deny something."));
    return all;
  }

  static List<Notice> of(List<ReportReading> readings, List<List<String>> stories) {
    List<Notice> found = new ArrayList<>();
    if (stories.size() > 1) {
      found.add(
          new Notice(
              Notice.Code.DIFFERENT_STORIES,
              stories.get(1).get(0),
              Optional.empty(),
              "The reports are about "
                  + stories.size()
                  + " different stories ("
                  + stories.stream()
                      .map(ids -> String.join(", ", ids))
                      .collect(Collectors.joining(" | "))
                  + "); each was compared by itself."));
    }
    if (readings.size() == 1) {
      found.add(
          new Notice(
              Notice.Code.ONE_REPORT,
              readings.get(0).report().id(),
              Optional.empty(),
              "There is only one report, so nothing could be compared; this brief lists what it claims."));
    }
    for (ReportReading reading : readings) {
      if (reading.published().interval().isEmpty()) {
        found.add(
            new Notice(
                Notice.Code.UNDATED,
                reading.report().id(),
                Optional.empty(),
                reading.report().id()
                    + " has no date, and its words and neighbours do not fix one."));
      }
    }
    return found;
  }
}
