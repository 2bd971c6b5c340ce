package org.twosource.bench.newsroom;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.twosource.app.render.BriefReader;
import org.twosource.corroboration.Brief;
import org.twosource.pipeline.Twosource;
import org.twosource.report.Report;
import org.twosource.room.library.Library;
import org.twosource.room.library.StoredForm;
import org.twosource.room.page.Links;
import org.twosource.room.page.StoryView;
import org.twosource.store.Intake;
import org.twosource.store.Page;
import org.twosource.store.StoredBrief;
import org.twosource.store.Story;
import org.twosource.store.Workspace;

/** The addresses of pages of every kind over a workspace, to be drawn from. */
final class RoomVisits {

  private static final int MOST_REPORTS = 60;
  private static final int LISTS = 40;

  /** A page to ask for. */
  record Visit(String kind, String address) {}

  private final Map<String, List<String>> byKind = new LinkedHashMap<>();
  private final Random random;
  private int briefs;

  private RoomVisits(Random random) {
    this.random = random;
  }

  /** Makes briefs where stories drawn have none, and collects addresses. */
  static RoomVisits of(Workspace workspace, Twosource twosource, int briefs, Random random) {
    RoomVisits visits = new RoomVisits(random);
    List<Story> all = visits.stories(workspace);
    Collections.shuffle(all, random);
    try (Intake intake = workspace.intake()) {
      for (Story story : all) {
        if (visits.briefs >= briefs) {
          break;
        }
        if (story.reports() > 1) {
          visits.add(workspace, intake, twosource, story);
        }
      }
      intake.index();
    }
    visits.add("add", "/add");
    visits.add("about", "/about");
    return visits;
  }

  Random random() {
    return random;
  }

  int briefs() {
    return briefs;
  }

  /** So many of every kind, with repetition. */
  List<Visit> draw(int each) {
    List<Visit> drawn = new ArrayList<>();
    byKind.forEach(
        (kind, addresses) -> {
          for (int i = 0; i < each; i++) {
            drawn.add(new Visit(kind, addresses.get(random.nextInt(addresses.size()))));
          }
        });
    return drawn;
  }

  private List<Story> stories(Workspace workspace) {
    List<Story> all = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Page<Story> page = workspace.stories().list(after, 1000);
      all.addAll(page.items());
      after = page.next();
    } while (after.isPresent());
    add("stories", "/");
    for (int i = 0; i < LISTS; i++) {
      Story at = all.get(random.nextInt(all.size()));
      add("older stories", "/?after=" + at.change() + "-" + at.id());
    }
    return all;
  }

  private void add(Workspace workspace, Intake intake, Twosource twosource, Story story) {
    List<Report> reports = workspace.reports().current(story.id(), MOST_REPORTS);
    Brief brief =
        workspace
            .stories()
            .brief(story.id())
            .filter(kept -> !kept.stale())
            .map(kept -> read(kept, reports))
            .orElseGet(() -> made(workspace, intake, twosource, story.id(), reports));
    briefs++;
    Library.Line line =
        new Library.Line(
            story.id(),
            story.title(),
            story.reports(),
            story.first(),
            story.last(),
            Map.of(),
            story.changed(),
            false);
    StoryView view =
        new StoryView(
            new Library.Opened(line, Optional.of(brief), List.of(), Optional.empty()), brief);
    add("story", view.url());
    add("story, all", view.url() + "?all=1");
    brief.findings().forEach(finding -> add("finding", view.url(finding)));
    for (Report report : reports) {
      add("report", view.reportUrl(report.id()));
      add("versions", view.reportUrl(report.id()) + "/versions");
      add("compare", view.compareUrl(reports.get(0).id(), report.id()));
    }
    Set<String> names = new TreeSet<>();
    brief.sources().forEach(voice -> names.add(voice.name()));
    names.forEach(name -> add("source", Links.source(name)));
    view.outlets().forEach(outlet -> add("outlet", Links.outlet(outlet)));
    searches(reports.get(0), view.outlets().get(0));
  }

  private void searches(Report report, String outlet) {
    String[] words = report.title().split("\\W+", -1);
    String two = words[0] + " " + words[words.length / 2];
    add("search claims", "/search?q=" + encode(two));
    add("search reports", "/search?in=reports&q=" + encode(two));
    add("search exactly", "/search?in=reports&exact=1&q=" + encode(two));
    add("search people", "/search?in=people&q=" + encode(two));
    add("search phrase", "/search?in=reports&q=" + encode('"' + report.title() + '"'));
    add(
        "search facets",
        "/search?q="
            + encode(words[0])
            + "&outlet="
            + encode(outlet)
            + "&verdict=repeated&from=2025-01-01");
    add("search outlet", "/search?in=reports&q=&outlet=" + encode(outlet));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Brief read(StoredBrief kept, List<Report> reports) {
    Map<String, Report> byId = new LinkedHashMap<>();
    reports.forEach(report -> byId.put(report.id(), report));
    return BriefReader.read(kept.json(), byId);
  }

  private static Brief made(
      Workspace workspace, Intake intake, Twosource twosource, String story, List<Report> reports) {
    long change = workspace.changed();
    Brief brief = twosource.brief(reports, List.of());
    intake.brief(story, change, 0, StoredForm.of(brief));
    return brief;
  }

  private void add(String kind, String address) {
    byKind.computeIfAbsent(kind, absent -> new ArrayList<>()).add(address);
  }
}
