package org.twosource.room.library;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.twosource.report.Notice;
import org.twosource.report.Report;

/** Keeps bundles as long as the program runs. */
final class MemoryShelf implements BundleShelf {

  private final Clock clock;
  private final Map<String, Bundle> bundles = new LinkedHashMap<>();
  private long entries;

  MemoryShelf(Clock clock) {
    this.clock = clock;
  }

  /** One bundle; guarded by the shelf. */
  private static final class Bundle {
    private final List<Report> reports;
    private final List<Notice> notices;
    private final List<Library.Entry> journal = new ArrayList<>();
    private final List<Library.Event> events = new ArrayList<>();
    private Library.Line line;
    private @Nullable Known brief;

    private Bundle(Library.Line line, List<Report> reports, List<Notice> notices) {
      this.line = line;
      this.reports = List.copyOf(reports);
      this.notices = List.copyOf(notices);
    }
  }

  private Optional<Bundle> bundle(String id) {
    return Optional.ofNullable(bundles.get(id));
  }

  @Override
  public synchronized boolean add(Library.Line line, List<Report> reports, List<Notice> notices) {
    return bundles.putIfAbsent(line.id(), new Bundle(line, reports, notices)) == null;
  }

  @Override
  public synchronized List<Library.Line> list(int limit) {
    return bundles.values().stream()
        .map(bundle -> bundle.line)
        .sorted(
            Comparator.comparing(Library.Line::changed).reversed().thenComparing(Library.Line::id))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized Optional<Library.Line> find(String id) {
    return bundle(id).map(bundle -> bundle.line);
  }

  @Override
  public synchronized List<Report> reports(String id) {
    return bundle(id).map(bundle -> bundle.reports).orElse(List.of());
  }

  @Override
  public synchronized List<Notice> notices(String id) {
    return bundle(id).map(bundle -> bundle.notices).orElse(List.of());
  }

  @Override
  public synchronized Optional<Known> brief(String id) {
    return bundle(id).flatMap(bundle -> Optional.ofNullable(bundle.brief));
  }

  @Override
  public synchronized void keep(Library.Line line, Known brief, List<Library.Event> events) {
    bundle(line.id())
        .ifPresent(
            bundle -> {
              bundle.line = line;
              bundle.brief = brief;
              bundle.events.addAll(events);
            });
  }

  @Override
  public synchronized List<Library.Event> events(String id, Instant since) {
    return bundle(id).stream()
        .flatMap(bundle -> bundle.events.stream())
        .filter(event -> !event.at().isBefore(since))
        .toList();
  }

  @Override
  public synchronized List<String> holding(String words, int limit) {
    String low = words.toLowerCase(Locale.ROOT);
    return list(Integer.MAX_VALUE).stream()
        .map(Library.Line::id)
        .filter(id -> holds(id, low))
        .limit(limit)
        .toList();
  }

  private boolean holds(String id, String words) {
    return bundle(id).stream()
        .flatMap(bundle -> Optional.ofNullable(bundle.brief).stream())
        .anyMatch(
            known ->
                known.brief().sources().stream()
                        .anyMatch(voice -> voice.name().toLowerCase(Locale.ROOT).contains(words))
                    || known.brief().reports().stream()
                        .anyMatch(
                            reading ->
                                (reading.outlet().name().orElse("") + reading.report().text())
                                    .toLowerCase(Locale.ROOT)
                                    .contains(words)));
  }

  @Override
  public synchronized void delete(String id) {
    bundles.remove(id);
  }

  @Override
  public synchronized List<Library.Entry> journal(String id) {
    return bundle(id).map(bundle -> List.copyOf(bundle.journal)).orElse(List.of());
  }

  @Override
  public synchronized void write(String id, String who, String why, String json) {
    bundle(id).ifPresent(bundle -> add(bundle, who, why, json, Optional.empty()));
  }

  private void add(Bundle bundle, String who, String why, String json, Optional<Long> undoes) {
    entries++;
    bundle.journal.add(
        new Library.Entry(entries, clock.instant(), who, why, json, undoes, Optional.empty()));
  }

  @Override
  public synchronized void undo(String id, long entry, String who) {
    bundle(id).ifPresent(bundle -> undo(bundle, entry, who));
  }

  private void undo(Bundle bundle, long entry, String who) {
    for (int i = 0; i < bundle.journal.size(); i++) {
      Library.Entry one = bundle.journal.get(i);
      if (one.number() == entry && one.undoes().isEmpty() && one.undoneBy().isEmpty()) {
        add(bundle, who, "", "{}", Optional.of(entry));
        bundle.journal.set(
            i,
            new Library.Entry(
                one.number(),
                one.at(),
                one.who(),
                one.why(),
                one.json(),
                Optional.empty(),
                Optional.of(entries)));
        return;
      }
    }
  }
}
