package org.twosource.room.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twosource.report.Notice;
import org.twosource.report.Report;
import org.twosource.store.Workspace;

/**
 * The reports of a story that are compared.
 *
 * @param notices that there are more, where there are
 */
public record StoryReports(List<Report> reports, List<Notice> notices) {

  /** More reports are not compared at once, since every two are. */
  public static final int MOST = 60;

  /** Takes the newest from a workspace. */
  public static StoryReports of(Workspace workspace, String story) {
    List<Report> reports = workspace.reports().current(story, MOST + 1);
    List<Notice> notices = new ArrayList<>();
    if (reports.size() > MOST) {
      reports = reports.subList(1, reports.size());
      notices.add(
          new Notice(
              Notice.Code.TOO_MANY,
              reports.get(0).id(),
              Optional.empty(),
              "The story has more reports; its newest " + MOST + " were compared."));
    }
    return new StoryReports(reports, notices);
  }
}
