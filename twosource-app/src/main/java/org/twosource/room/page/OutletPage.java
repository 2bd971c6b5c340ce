package org.twosource.room.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import org.twosource.app.render.BriefView;
import org.twosource.app.render.Dates;
import org.twosource.app.render.Telling;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Finding;
import org.twosource.reuse.Reuse;
import org.twosource.time.Interval;

/**
 * What the page of an outlet shows: how much it has of its own, and how much it repeats.
 *
 * @param shares of its claims, those that nobody else tells, that it told first, and that others
 *     told before it
 * @param corrections its claims that a later figure replaces
 * @param changed its reports that came in again with other words
 */
public record OutletPage(
    String name,
    List<Filed> reports,
    List<Share> shares,
    int claims,
    List<Row> corrections,
    List<Filed> changed) {

  /**
   * A report of it.
   *
   * @param alone claims that no other outlet tells
   * @param first claims that others tell too, none on an earlier day
   * @param after claims that another told on an earlier day
   * @param versions the forms in which it came in
   * @param copied how much of its words stands in an earlier report of another outlet, per cent
   */
  public record Filed(
      String title,
      String url,
      String when,
      String day,
      String story,
      String storyUrl,
      int alone,
      int first,
      int after,
      int versions,
      Optional<String> copied) {}

  /** A part of a bar of length 100. */
  public record Share(String title, String css, int count, double from, double width) {}

  /**
   * Works out the page from the stories in which it may report.
   *
   * @param versions in how many forms a report of a story came in, both by id
   */
  public static OutletPage of(
      String name, List<StoryView> stories, ToIntBiFunction<String, String> versions) {
    List<Filed> filed = new ArrayList<>();
    List<Row> corrections = new ArrayList<>();
    for (StoryView story : stories) {
      boolean here = story.outlets().stream().anyMatch(name::equalsIgnoreCase);
      if (!here) {
        continue;
      }
      for (ReportReading reading : story.brief().reports()) {
        if (BriefView.outlet(reading).equalsIgnoreCase(name)) {
          filed.add(filed(story, reading, versions));
        }
      }
      story.brief().findings().stream()
          .filter(finding -> finding.supersededBy().isPresent())
          .filter(finding -> tells(finding, name, story))
          .forEach(finding -> corrections.add(Row.of(finding, story, Set.of())));
    }
    filed.sort(Comparator.comparing(Filed::day));
    int alone = filed.stream().mapToInt(Filed::alone).sum();
    int first = filed.stream().mapToInt(Filed::first).sum();
    int after = filed.stream().mapToInt(Filed::after).sum();
    return new OutletPage(
        name,
        filed,
        shares(alone, first, after),
        alone + first + after,
        corrections,
        filed.stream().filter(one -> one.versions() > 1).toList());
  }

  private static boolean tells(Finding finding, String name, StoryView story) {
    return story.view().tellings(finding).stream()
        .anyMatch(telling -> BriefView.outlet(telling.reading()).equalsIgnoreCase(name));
  }

  private static List<Share> shares(int alone, int first, int after) {
    double all = Math.max(1, alone + first + after);
    return List.of(
        new Share("that nobody else tells", "alone", alone, 0, 100 * alone / all),
        new Share(
            "told no later than others", "first", first, 100 * alone / all, 100 * first / all),
        new Share(
            "that others told before",
            "after",
            after,
            100 * (alone + first) / all,
            100 * after / all));
  }

  private static Filed filed(
      StoryView story, ReportReading reading, ToIntBiFunction<String, String> versions) {
    String id = reading.report().id();
    String outlet = BriefView.outlet(reading);
    int[] counts = new int[3];
    Set<String> seen = new LinkedHashSet<>();
    for (Finding finding : story.brief().findings()) {
      List<Telling> all = story.view().tellings(finding);
      for (Telling telling : all) {
        if (telling.ref().report().equals(id) && seen.add(telling.ref().claim())) {
          List<Telling> others =
              all.stream()
                  .filter(other -> !BriefView.outlet(other.reading()).equalsIgnoreCase(outlet))
                  .toList();
          boolean later =
              others.stream().anyMatch(other -> day(other.reading()).compareTo(day(reading)) < 0);
          counts[others.isEmpty() ? 0 : later ? 2 : 1]++;
        }
      }
    }
    return new Filed(
        ReportPage.title(reading),
        story.reportUrl(id),
        Dates.published(reading.published()),
        day(reading),
        story.line().title(),
        story.url(),
        counts[0],
        counts[1],
        counts[2],
        versions.applyAsInt(story.line().id(), id),
        copied(story, reading));
  }

  private static Optional<String> copied(StoryView story, ReportReading reading) {
    String id = reading.report().id();
    double most = 0;
    String from = "";
    for (ReportReading other : story.brief().reports()) {
      boolean foreign = !BriefView.outlet(other).equalsIgnoreCase(BriefView.outlet(reading));
      boolean earlier = day(other).compareTo(day(reading)) <= 0;
      double share =
          foreign && earlier
              ? story.reuses().between(id, other.report().id()).map(Reuse::firstShare).orElse(0.0)
              : 0;
      if (share > most) {
        most = share;
        from = BriefView.outlet(other);
      }
    }
    return most == 0
        ? Optional.empty()
        : Optional.of(Math.round(100 * most) + "% of its words stand in " + from);
  }

  private static String day(ReportReading reading) {
    return reading
        .published()
        .interval()
        .flatMap(Interval::earliest)
        .map(Object::toString)
        .orElse("9999");
  }
}
