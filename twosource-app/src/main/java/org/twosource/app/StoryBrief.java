package org.twosource.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twosource.corroboration.Brief;
import org.twosource.report.Notice;
import org.twosource.report.Report;
import org.twosource.store.Workspace;

/** Computes the brief of a story in a workspace. */
final class StoryBrief {

  /** More reports are not compared at once, since every two are. */
  static final int MOST = 60;

  private StoryBrief() {}

  static Brief of(Workspace workspace, String story, Engine engine) {
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
    return engine.brief(reports, notices);
  }
}
