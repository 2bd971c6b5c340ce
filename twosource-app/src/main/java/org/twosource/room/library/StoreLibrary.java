package org.twosource.room.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.twosource.app.render.BriefReader;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Overrulings;
import org.twosource.corroboration.Verdict;
import org.twosource.report.Notice;
import org.twosource.report.Report;
import org.twosource.store.Page;
import org.twosource.store.StoredBrief;
import org.twosource.store.StoredReport;
import org.twosource.store.Story;
import org.twosource.store.Workspace;

/**
 * The stories of a workspace. Verdicts are those of the stored brief until somebody overrules
 * something in a story; then its reports are read once and compared again under what is overruled.
 * Bundles that visitors add stand beside the stories as long as the program runs.
 */
public final class StoreLibrary implements Library {

  /** The most reports of a story that are compared, as where briefs are made. */
  private static final int REPORTS = 60;

  private static final int EVENTS = 500;
  private static final int STORIES = 12;
  private static final int HITS = 100;

  private final Workspace workspace;
  private final Analyst analyst;
  private final MemoryLibrary bundles;
  private final Map<String, Kept> kept = recent(64);
  private final Map<String, Read> read = recent(8);

  /** A brief, and what it was made from. */
  private record Kept(long change, Instant made, long ruled, Brief brief) {}

  /** A story's reports, read. */
  private record Read(Instant made, Function<Overrulings, Brief> compare) {}

  /**
   * Reads a workspace, which stays the caller's to close.
   *
   * @param bundles where what visitors add is kept
   */
  public StoreLibrary(Workspace workspace, Analyst analyst, MemoryLibrary bundles) {
    this.workspace = workspace;
    this.analyst = analyst;
    this.bundles = bundles;
  }

  private static <V> Map<String, V> recent(int most) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > most;
      }
    };
  }

  @Override
  public Part<Line> stories(Optional<String> after, int limit) {
    Page<Story> page = workspace.stories().list(after, limit);
    List<Line> lines = new ArrayList<>();
    if (after.isEmpty()) {
      lines.addAll(bundles.stories(Optional.empty(), limit).items());
    }
    page.items().forEach(story -> lines.add(line(story)));
    return new Part<>(lines, page.next());
  }

  @Override
  public Optional<Opened> open(String story) {
    Optional<Opened> bundle = bundles.open(story);
    return bundle.isPresent() ? bundle : workspace.stories().find(story).map(this::opened);
  }

  private Opened opened(Story story) {
    List<Entry> entries =
        workspace.journal().of(story.id()).stream().map(StoreLibrary::entry).toList();
    return new Opened(line(story), brief(story, entries), entries);
  }

  private Optional<Brief> brief(Story story, List<Entry> journal) {
    long ruled =
        Journal.overrulings(journal).all().isEmpty() ? 0 : journal.get(journal.size() - 1).number();
    synchronized (kept) {
      Kept known = kept.get(story.id());
      if (known != null
          && known.change() == story.change()
          && known.ruled() == ruled
          && !story.stale()) {
        return Optional.of(known.brief());
      }
    }
    Optional<StoredBrief> stored = workspace.stories().brief(story.id());
    return stored.map(
        found -> {
          Brief brief =
              ruled == 0
                  ? parsed(story, found)
                  : compared(story, found, Journal.overrulings(journal));
          synchronized (kept) {
            kept.put(story.id(), new Kept(story.change(), found.made(), ruled, brief));
          }
          return brief;
        });
  }

  private Brief parsed(Story story, StoredBrief stored) {
    Map<String, Report> reports = new LinkedHashMap<>();
    workspace
        .reports()
        .current(story.id(), REPORTS)
        .forEach(report -> reports.put(report.id(), report));
    return BriefReader.read(stored.json(), reports);
  }

  private Brief compared(Story story, StoredBrief stored, Overrulings overrulings) {
    Read known;
    synchronized (read) {
      known = read.get(story.id());
    }
    if (known == null || !known.made().equals(stored.made())) {
      List<Report> reports = workspace.reports().current(story.id(), REPORTS);
      known = new Read(stored.made(), analyst.bundle(reports, List.of()));
      synchronized (read) {
        read.put(story.id(), known);
      }
    }
    return known.compare().apply(overrulings);
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
    List<Search.Query> queries =
        outlet
            ? List.of(query("", Set.of(), Set.of(name)))
            : List.of(
                query("", Set.of(name), Set.of()),
                query(words, Set.of(), Set.of()),
                query("", Set.of(), Set.of(name)));
    for (Search.Query query : queries) {
      if (found.size() < STORIES) {
        find(query).hits().forEach(hit -> found.add(hit.story()));
      }
    }
    return found.stream().limit(STORIES).toList();
  }

  private static Search.Query query(String words, Set<String> people, Set<String> outlets) {
    Set<Verdict> any = Set.of();
    return new Search.Query(
        words, people, outlets, Set.of(), Optional.empty(), Optional.empty(), any, false, 0, HITS);
  }

  @Override
  public Search.Result find(Search.Query query) {
    return StoreSearch.find(workspace.search(), query);
  }

  @Override
  public String take(List<Report> reports, List<Notice> notices) {
    return bundles.take(reports, notices);
  }

  @Override
  public void write(String story, String who, String why, String json) {
    if (isBundle(story)) {
      bundles.write(story, who, why, json);
    } else {
      workspace.journal().add(story, who, why, json);
    }
  }

  @Override
  public void undo(String story, long entry, String who) {
    if (isBundle(story)) {
      bundles.undo(story, entry, who);
    } else {
      workspace.journal().undo(entry, who, "");
    }
  }

  private boolean isBundle(String story) {
    return bundles.open(story).isPresent();
  }

  private static Line line(Story story) {
    return new Line(
        story.id(),
        story.title(),
        story.reports(),
        story.first(),
        story.last(),
        story.verdicts(),
        story.changed());
  }

  private static Entry entry(org.twosource.store.Journal.Entry one) {
    return new Entry(
        one.number(), one.at(), one.who(), one.why(), one.json(), one.undoes(), one.undoneBy());
  }
}
