package org.twosource.app;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.twosource.app.render.BriefWriter;
import org.twosource.app.render.Format;
import org.twosource.corroboration.Brief;
import org.twosource.store.Event;
import org.twosource.store.Intake;
import org.twosource.store.Workspace;

/** Computes the briefs of stories that changed, one after another; each is kept when it is made. */
final class Briefing {

  private static final int AT_A_TIME = 50;

  private final Workspace workspace;
  private final Intake intake;
  private final Progress progress;

  Briefing(Workspace workspace, Intake intake, Progress progress) {
    this.workspace = workspace;
    this.intake = intake;
    this.progress = progress;
  }

  /** What happened. */
  List<Event> run(Engine engine) {
    List<Event> events = new ArrayList<>();
    long all = intake.staleStories();
    long done = 0;
    progress.start();
    for (List<String> some = intake.stale(AT_A_TIME);
        !some.isEmpty();
        some = intake.stale(AT_A_TIME)) {
      for (String story : some) {
        events.addAll(brief(story, engine));
        done++;
        progress.show("stories read", done, (double) done / all);
      }
    }
    intake.index();
    return events;
  }

  private List<Event> brief(String story, Engine engine) {
    long change = workspace.changed();
    Brief brief = StoryBrief.of(workspace, story, engine);
    StringWriter json = new StringWriter();
    try {
      BriefWriter.write(brief, Format.JSON, false, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return intake.brief(story, change, json.toString());
  }
}
