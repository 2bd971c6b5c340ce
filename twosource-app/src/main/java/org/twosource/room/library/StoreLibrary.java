package org.twosource.room.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.twosource.app.render.BriefReader;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Overrulings;
import org.twosource.report.Notice;
import org.twosource.report.Report;
import org.twosource.store.BriefMade;
import org.twosource.store.Page;
import org.twosource.store.Search.Kind;
import org.twosource.store.Search.Narrowing;
import org.twosource.store.Search.Query;
import org.twosource.store.StoredBrief;
import org.twosource.store.StoredReport;
import org.twosource.store.Story;
import org.twosource.store.Workspace;

/**
 * The stories of a workspace, and the bundles that visitors add. Where somebody overrules something
 * in a story, its reports are read once, compared again under what is overruled, and the brief is
 * kept in place of the old one, so that lists and the search show what the pages show.
 */
public final class StoreLibrary implements Library {

  private static final int EVENTS = 500;
  private static final int STORIES = 12;
  private static final int HITS = 400;

  /** So many bundles stand before the stories. */
  private static final int BUNDLES = 3;

  private final Workspace workspace;
  private final Analyst analyst;
  private final BundleLibrary bundles;
  private final Reader reader = new Reader();
  private final Map<String, Kept> kept = Recent.of(64);
  private final Map<String, Read> read = Recent.of(8);

  /** A brief as it was read from the workspace. */
  private record Kept(BriefMade made, Brief brief) {}

  /** A story's reports, read as of a change. */
  private record Read(long change, Function<Overrulings, Brief> compare) {}

  /**
   * Reads a workspace, which stays the caller's to close.
   *
   * @param bundles where what visitors add is kept
   */
  public StoreLibrary(Workspace workspace, Analyst analyst, BundleLibrary bundles) {
    this.workspace = workspace;
    this.analyst = analyst;
    this.bundles = bundles;
  }

  @Override
  public Part<Line> stories(Optional<String> after, int limit) {
    Page<Story> page = workspace.stories().list(after, limit);
    List<Line> lines = new ArrayList<>();
    if (after.isEmpty()) {
      lines.addAll(bundles.stories(Optional.empty(), BUNDLES).items());
    }
    page.items().forEach(story -> lines.add(line(story)));
    return new Part<>(lines, page.next());
  }

  @Override
  public Part<Line> bundles(Optional<String> after, int limit) {
    return bundles.stories(after, limit);
  }

  @Override
  public Optional<Opened> open(String story) {
    Optional<Opened> bundle = bundles.open(story);
    return bundle.isPresent() ? bundle : workspace.stories().find(story).map(this::opened);
  }

  private Opened opened(Story story) {
    List<Entry> journal = journal(story.id());
    return new Opened(line(story), brief(story, journal), journal, reader.progress(story.id()));
  }

  private List<Entry> journal(String story) {
    return journal(workspace, story);
  }

  /** What people did to a story of a workspace, oldest first. */
  public static List<Entry> journal(Workspace workspace, String story) {
    return workspace.journal().of(story).stream().map(StoreLibrary::entry).toList();
  }

  private Optional<Brief> brief(Story story, List<Entry> journal) {
    Optional<BriefMade> made = workspace.stories().briefMade(story.id());
    if (made.isEmpty()) {
      return Optional.empty();
    }
    if (made.get().ruled() < Journal.ruled(journal)) {
      return Optional.of(compared(story, journal, report -> {}));
    }
    Kept known = kept.get(story.id());
    if (known != null && known.made().equals(made.get())) {
      return Optional.of(known.brief());
    }
    return workspace.stories().brief(story.id()).map(found -> parsed(story.id(), found));
  }

  private Brief parsed(String story, StoredBrief stored) {
    Map<String, Report> reports = new LinkedHashMap<>();
    workspace
        .reports()
        .current(story, StoryReports.MOST)
        .forEach(report -> reports.put(report.id(), report));
    Brief brief = BriefReader.read(stored.json(), reports);
    kept.put(story, new Kept(new BriefMade(stored.made(), stored.change(), stored.ruled()), brief));
    return brief;
  }

  /** Makes a story's brief under what is overruled now, and keeps it in the workspace. */
  private Brief compared(Story story, List<Entry> journal, Consumer<Report> done) {
    long change = workspace.changed();
    Read known = read.get(story.id());
    if (known == null || known.change() < needed(story)) {
      StoryReports all = StoryReports.of(workspace, story.id());
      known = new Read(change, analyst.bundle(all.reports(), all.notices(), done));
      read.put(story.id(), known);
    }
    Brief brief = known.compare().apply(Journal.overrulings(journal));
    workspace.keep(story.id(), known.change(), Journal.ruled(journal), StoredForm.of(brief));
    return brief;
  }

  /** The change that what was read has to take account of. */
  private long needed(Story story) {
    return story.stale()
        ? story.change()
        : workspace.stories().briefMade(story.id()).map(BriefMade::change).orElse(0L);
  }

  @Override
  public void read(String story) {
    if (isBundle(story)) {
      bundles.read(story);
      return;
    }
    workspace
        .stories()
        .find(story)
        .ifPresent(
            found ->
                reader.start(
                    found.id(),
                    Math.min(found.reports(), StoryReports.MOST),
                    done -> compared(found, journal(found.id()), done)));
  }

  @Override
  public List<Event> events(String story, Instant since) {
    return isBundle(story)
        ? bundles.events(story, since)
        : workspace.stories().eventsSince(Optional.of(story), since, EVENTS).stream()
            .map(event -> new Event(event.at(), event.message(), event.statement()))
            .toList();
  }

  @Override
  public List<Version> versions(String story, String report) {
    return isBundle(story)
        ? bundles.versions(story, report)
        : workspace.reports().find(report).stream()
            .map(StoredReport::versions)
            .flatMap(List::stream)
            .map(one -> new Version(one.number(), one.received(), one.title(), one.text()))
            .toList();
  }

  @Override
  public List<String> mentioning(String name, boolean outlet) {
    Set<String> found = new LinkedHashSet<>(bundles.mentioning(name, outlet));
    String words = '"' + name.replace('"', ' ') + '"';
    Query claims = Query.of("").in(Kind.CLAIM).narrowed(Narrowing.toOutlets(name));
    // Claims are of stories that are read; what a voice is called may stand in reports only.
    List<Query> queries =
        outlet
            ? List.of(claims)
            : List.of(Query.of("").narrowed(Narrowing.toPeople(name)), Query.of(words), claims);
    for (Query query : queries) {
      if (found.size() < STORIES) {
        found.addAll(workspace.search().stories(query.part(0, HITS)));
      }
    }
    return found.stream().limit(STORIES).toList();
  }

  /** Bundles first, which somebody here put together, then the stories. */
  @Override
  public Search.Result find(Query query) {
    Search.Result added = bundles.find(query);
    int room = query.limit() - added.hits().size();
    int offset = (int) Math.max(0, query.offset() - added.total());
    Search.Result stored =
        StoreSearch.find(workspace.search(), query.part(offset, Math.max(1, room)));
    List<Search.Hit> hits = new ArrayList<>(added.hits());
    stored.hits().stream().limit(Math.max(0, room)).map(this::titled).forEach(hits::add);
    return new Search.Result(
        hits,
        added.total() + stored.total(),
        stored.more(),
        Search.together(stored.facets(), added.facets()));
  }

  /** A report without a headline goes by its first words. */
  private Search.Hit titled(Search.Hit hit) {
    return hit.title().isBlank()
        ? workspace
            .reports()
            .find(hit.report())
            .map(report -> hit.titled(Titles.opening(report.newest().text())))
            .orElse(hit)
        : hit;
  }

  @Override
  public String take(List<Report> reports, List<Notice> notices) {
    return bundles.take(reports, notices);
  }

  @Override
  public void delete(String story) {
    bundles.delete(story);
  }

  @Override
  public void write(String story, String who, String why, String json) {
    if (isBundle(story)) {
      bundles.write(story, who, why, json);
    } else {
      workspace.journal().add(story, who, why, json);
      open(story);
    }
  }

  @Override
  public void undo(String story, long entry, String who) {
    if (isBundle(story)) {
      bundles.undo(story, entry, who);
    } else {
      workspace.journal().undo(entry, who, "");
      open(story);
    }
  }

  private boolean isBundle(String story) {
    return workspace.bundles().find(story).isPresent();
  }

  private static Line line(Story story) {
    return new Line(
        story.id(),
        story.title(),
        story.reports(),
        story.first(),
        story.last(),
        story.verdicts(),
        story.changed(),
        false);
  }

  private static Entry entry(org.twosource.store.Journal.Entry one) {
    return new Entry(
        one.number(), one.at(), one.who(), one.why(), one.json(), one.undoes(), one.undoneBy());
  }
}
