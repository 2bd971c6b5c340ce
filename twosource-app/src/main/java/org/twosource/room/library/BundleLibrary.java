package org.twosource.room.library;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Overrulings;
import org.twosource.report.Notice;
import org.twosource.report.Report;
import org.twosource.store.Search.Query;

/** Bundles that readers put together, each a story by itself. */
public final class BundleLibrary implements Library {

  private static final int ALL = 1000;
  private static final int MENTIONING = 12;

  /** A search looks through so many bundles, those that changed last. */
  static final int SEARCHED = 40;

  private static final int KEPT = 8;

  private final BundleShelf shelf;
  private final Analyst analyst;
  private final Clock clock;
  private final Reader reader = new Reader();
  private final Map<String, Function<Overrulings, Brief>> compared = Recent.of(KEPT);

  private BundleLibrary(BundleShelf shelf, Analyst analyst, Clock clock) {
    this.shelf = shelf;
    this.analyst = analyst;
    this.clock = clock;
  }

  /** One that keeps bundles as long as the program runs; starts empty. */
  public static BundleLibrary inMemory(Analyst analyst, Clock clock) {
    return new BundleLibrary(new MemoryShelf(clock), analyst, clock);
  }

  /** One that keeps them in a workspace, which stays the caller's to close. */
  public static BundleLibrary in(
      org.twosource.store.Workspace workspace, Analyst analyst, Clock clock) {
    return new BundleLibrary(new StoreShelf(workspace), analyst, clock);
  }

  @Override
  public String take(List<Report> reports, List<Notice> notices) {
    return take(reports, notices, true);
  }

  /** As {@link #take}, for what was there before any reader came; returns when it is read. */
  public String hold(List<Report> reports, List<Notice> notices) {
    String id = take(reports, notices, false);
    await(id);
    return id;
  }

  private String take(List<Report> reports, List<Notice> notices, boolean pasted) {
    String slug = Lines.slug(Lines.title(reports));
    for (int i = 1; ; i++) {
      String id = i == 1 ? slug : slug + "-" + i;
      if (shelf.add(Lines.unread(id, reports, pasted, clock.instant()), reports, notices)) {
        read(id);
        return id;
      }
    }
  }

  /** Waits until what is being read is read. */
  public void await(String story) {
    reader.await(story);
  }

  @Override
  public void read(String story) {
    shelf
        .find(story)
        .ifPresent(line -> reader.start(story, line.reports(), done -> brief(story, done)));
  }

  /** The first brief. */
  private void brief(String id, Consumer<Report> done) {
    Brief brief = analysed(id, done).apply(Journal.overrulings(shelf.journal(id)));
    shelf
        .find(id)
        .ifPresent(
            line -> {
              Instant now = clock.instant();
              String reports = line.reports() == 1 ? "one report" : line.reports() + " reports";
              shelf.keep(
                  Lines.read(line, brief, now),
                  new BundleShelf.Known(brief, Journal.ruled(shelf.journal(id))),
                  List.of(new Event(now, "Begun with " + reports, Optional.empty())));
            });
  }

  private Function<Overrulings, Brief> analysed(String id, Consumer<Report> done) {
    Function<Overrulings, Brief> known = compared.get(id);
    if (known == null) {
      known = analyst.bundle(shelf.reports(id), shelf.notices(id), done);
      compared.put(id, known);
    }
    return known;
  }

  @Override
  public Part<Line> stories(Optional<String> after, int limit) {
    List<Line> all = shelf.list(ALL);
    int from = after.filter(text -> text.matches("\\d{1,6}")).map(Integer::parseInt).orElse(0);
    int to = Math.min(all.size(), from + limit);
    return new Part<>(
        all.subList(Math.min(from, to), to),
        to < all.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
  }

  @Override
  public Part<Line> bundles(Optional<String> after, int limit) {
    return stories(after, limit);
  }

  @Override
  public Optional<Opened> open(String story) {
    return shelf
        .find(story)
        .map(
            line -> {
              List<Entry> journal = shelf.journal(story);
              Optional<Brief> brief = obeying(line, journal);
              if (brief.isEmpty() && reader.progress(story).isEmpty()) {
                // The program ended while it was read.
                read(story);
              }
              return new Opened(line, brief, journal, reader.progress(story));
            });
  }

  /** The brief; made again where the program ended between somebody's word and what follows. */
  private Optional<Brief> obeying(Line line, List<Entry> journal) {
    return shelf
        .brief(line.id())
        .map(
            known ->
                known.ruled() >= Journal.ruled(journal)
                    ? known.brief()
                    : compareAgain(line, known.brief(), journal));
  }

  @Override
  public List<Event> events(String story, Instant since) {
    return shelf.events(story, since);
  }

  @Override
  public List<Version> versions(String story, String report) {
    Instant changed = shelf.find(story).map(Line::changed).orElse(Instant.EPOCH);
    return shelf.reports(story).stream()
        .filter(one -> one.id().equals(report))
        .map(one -> new Version(1, changed, one.title(), one.text()))
        .toList();
  }

  @Override
  public List<String> mentioning(String name, boolean outlet) {
    return shelf.holding(name, MENTIONING);
  }

  @Override
  public Search.Result find(Query query) {
    Map<String, Brief> briefs = new LinkedHashMap<>();
    shelf
        .list(SEARCHED)
        .forEach(
            line ->
                shelf.brief(line.id()).ifPresent(known -> briefs.put(line.id(), known.brief())));
    return MemorySearch.find(query, briefs);
  }

  @Override
  public void write(String story, String who, String why, String json) {
    shelf.write(story, who, why, json);
    obey(story);
  }

  @Override
  public void undo(String story, long entry, String who) {
    shelf.undo(story, entry, who);
    obey(story);
  }

  private void obey(String story) {
    shelf.find(story).ifPresent(line -> obeying(line, shelf.journal(story)));
  }

  @Override
  public void delete(String story) {
    shelf.delete(story);
    compared.remove(story);
  }

  private Brief compareAgain(Line line, Brief before, List<Entry> journal) {
    Brief brief = analysed(line.id(), report -> {}).apply(Journal.overrulings(journal));
    Instant now = clock.instant();
    List<Event> events = new ArrayList<>();
    Changes.between(before, brief)
        .forEach(
            change ->
                events.add(new Event(now, change.message(), Optional.of(change.statement()))));
    shelf.keep(
        Lines.read(line, brief, now), new BundleShelf.Known(brief, Journal.ruled(journal)), events);
    return brief;
  }
}
