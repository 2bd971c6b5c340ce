package org.twosource.room.page;

import java.util.ArrayList;
import java.util.List;
import org.twosource.room.library.Library;

/**
 * What the page of a report's versions shows: what each has that the one before it had not, and the
 * other way round.
 */
public record VersionsPage(
    StoryView story, String name, String outlet, String title, List<Step> steps) {

  /** From one version to the next. */
  public record Step(int from, int to, String received, List<WordDiff.Part> parts) {}

  /** Works out the page; newest first. */
  public static VersionsPage of(
      StoryView story, String name, String outlet, List<Library.Version> versions) {
    List<Step> steps = new ArrayList<>();
    for (int i = versions.size() - 1; i > 0; i--) {
      Library.Version before = versions.get(i - 1);
      Library.Version after = versions.get(i);
      steps.add(
          new Step(
              before.number(),
              after.number(),
              FindingPage.time(after.received()),
              WordDiff.between(whole(before), whole(after))));
    }
    String title = versions.isEmpty() ? name : versions.get(versions.size() - 1).title();
    return new VersionsPage(story, name, outlet, title.isBlank() ? name : title, steps);
  }

  private static String whole(Library.Version version) {
    return version.title().isBlank() ? version.text() : version.title() + "\n" + version.text();
  }
}
