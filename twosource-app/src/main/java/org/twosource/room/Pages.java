package org.twosource.room;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twosource.app.render.BriefView;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Finding;
import org.twosource.room.library.Library;
import org.twosource.room.page.ComparePage;
import org.twosource.room.page.FindingPage;
import org.twosource.room.page.Links;
import org.twosource.room.page.Looks;
import org.twosource.room.page.OutletPage;
import org.twosource.room.page.ReportPage;
import org.twosource.room.page.StoriesPage;
import org.twosource.room.page.StoryPage;
import org.twosource.room.page.StoryView;
import org.twosource.room.page.UnreadPage;
import org.twosource.room.page.VersionsPage;
import org.twosource.room.page.VoicePage;

/** The pages that are only read. */
final class Pages {

  private static final int STORIES = 30;
  private static final int NEWS = 3;

  private final Shelf shelf;
  private final Guard guard;
  private final Templates templates;

  Pages(Shelf shelf, Guard guard, Templates templates) {
    this.shelf = shelf;
    this.guard = guard;
    this.templates = templates;
  }

  void stories(Context context) {
    Seen seen = Seen.of(context);
    String after = Guard.param(context, "after");
    Library.Part<Library.Line> part =
        shelf.library().stories(after.isEmpty() ? Optional.empty() : Optional.of(after), STORIES);
    List<StoriesPage.Entry> entries = new ArrayList<>();
    for (Library.Line line : part.items()) {
      Optional<Instant> last = seen.of(line.id());
      List<Library.Event> news = news(line, last);
      entries.add(
          new StoriesPage.Entry(
              line,
              Links.story(line.id()),
              StoryView.days(line),
              Looks.shares(line.verdicts()),
              news.subList(0, Math.min(NEWS, news.size())),
              Math.max(0, news.size() - NEWS),
              last.isEmpty() && !seen.isEmpty(),
              after.isEmpty() && entries.isEmpty() && !line.verdicts().isEmpty()
                  ? shelf.stories(List.of(line.id())).stream().findFirst().map(StoriesPage.Lead::of)
                  : Optional.empty()));
    }
    show(
        context,
        "stories",
        new StoriesPage(
            entries, part.next().map(next -> "/?after=" + Guard.encode(next)), after.isEmpty()));
  }

  void story(Context context) {
    StoryView story = opened(context);
    Seen seen = Seen.of(context);
    String id = story.line().id();
    List<Library.Event> news = news(story.line(), seen.of(id));
    seen.look(context, id, Instant.now());
    show(
        context,
        "story",
        StoryPage.of(
            story,
            news,
            new StoryPage.Pair(Guard.param(context, "one"), Guard.param(context, "other")),
            !Guard.param(context, "all").isEmpty()));
  }

  /** In place of a story that is not read yet. */
  void unread(Context context, Library.Opened story) {
    show(context, "unread", new UnreadPage(story.line(), story.progress()));
  }

  /** How far a story is read, for the script of the page above: numbers, or one word. */
  void progress(Context context) {
    Library.Opened story =
        shelf
            .library()
            .open(context.pathParam("story"))
            .orElseThrow(() -> new NotFoundResponse("There is no story of that name."));
    context.result(
        story
            .progress()
            .filter(progress -> !progress.failed() && story.brief().isEmpty())
            .map(
                progress -> progress.read() + "/" + progress.of() + " " + UnreadPage.told(progress))
            .orElse("done"));
  }

  void finding(Context context) {
    StoryView story = opened(context);
    Finding finding = finding(context, story);
    show(
        context,
        "finding",
        FindingPage.of(story, finding, shelf.library().events(story.line().id(), Instant.EPOCH)));
  }

  /** What happened since the reader last looked; nothing where the reader never did. */
  private List<Library.Event> news(Library.Line line, Optional<Instant> last) {
    return last.filter(line.changed()::isAfter)
        .map(since -> shelf.library().events(line.id(), since))
        .orElse(List.of());
  }

  static Finding finding(Context context, StoryView story) {
    return story
        .finding(context.pathParam("finding"))
        .orElseThrow(
            () ->
                new NotFoundResponse(
                    "This finding is no longer in the story: its claims are gone."));
  }

  void report(Context context) {
    StoryView story = opened(context);
    ReportReading reading = reading(story, context.pathParam("report"));
    show(
        context,
        "report",
        ReportPage.of(
            story,
            reading,
            story.reuses(),
            shelf.library().versions(story.line().id(), reading.report().id())));
  }

  void versions(Context context) {
    StoryView story = opened(context);
    ReportReading reading = reading(story, context.pathParam("report"));
    show(
        context,
        "versions",
        VersionsPage.of(
            story,
            context.pathParam("report"),
            BriefView.outlet(reading),
            shelf.library().versions(story.line().id(), reading.report().id())));
  }

  void compare(Context context) {
    StoryView story = opened(context);
    ReportReading one = reading(story, Guard.param(context, "one"));
    ReportReading other = reading(story, Guard.param(context, "other"));
    show(
        context,
        "compare",
        ComparePage.of(
            story, one, other, story.reuses().between(one.report().id(), other.report().id())));
  }

  void source(Context context) {
    String name = named(context);
    List<StoryView> stories = shelf.stories(shelf.library().mentioning(name, false));
    show(context, "source", VoicePage.of(name, stories));
  }

  void outlet(Context context) {
    String name = named(context);
    List<StoryView> stories = shelf.stories(shelf.library().mentioning(name, true));
    show(
        context,
        "outlet",
        OutletPage.of(
            name, stories, (story, report) -> shelf.library().versions(story, report).size()));
  }

  private static String named(Context context) {
    String name = Guard.param(context, "name");
    if (name.isEmpty()) {
      throw new NotFoundResponse("The address names nobody.");
    }
    return name;
  }

  private StoryView opened(Context context) {
    return shelf.story(context.pathParam("story"));
  }

  private static ReportReading reading(StoryView story, String name) {
    return story
        .report(name)
        .orElseThrow(() -> new NotFoundResponse("There is no report of that name in this story."));
  }

  void show(Context context, String template, Object page) {
    templates.show(context, guard.visitor(context), template, page);
  }
}
