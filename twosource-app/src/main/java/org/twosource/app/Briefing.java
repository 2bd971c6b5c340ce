package org.twosource.app;

import java.util.ArrayList;
import java.util.List;
import org.twosource.room.library.StoredForm;
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
    StoryBrief made = StoryBrief.of(workspace, story, engine);
    return intake.brief(story, change, made.ruled(), StoredForm.of(made.brief()));
  }
}
