package org.twosource.room.library;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Overrulings;
import org.twosource.corroboration.Verdict;
import org.twosource.report.Notice;
import org.twosource.report.Report;
import org.twosource.time.Interval;

/** Bundles that are kept as long as the program runs. */
public final class MemoryLibrary implements Library {

  private final Analyst analyst;
  private final Clock clock;
  private final Map<String, Bundle> bundles = new LinkedHashMap<>();
  private long entries;

  /** Starts empty. */
  public MemoryLibrary(Analyst analyst, Clock clock) {
    this.analyst = analyst;
    this.clock = clock;
  }

  /** One bundle; guarded by the library. */
  private static final class Bundle {
    final String title;
    final List<Report> reports;
    final Function<Overrulings, Brief> compare;
    final List<Entry> journal = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    Brief brief;
    Instant changed;

    Bundle(
        String title,
        List<Report> reports,
        Function<Overrulings, Brief> compare,
        Brief brief,
        Instant changed) {
      this.title = title;
      this.reports = reports;
      this.compare = compare;
      this.brief = brief;
      this.changed = changed;
    }
  }

  @Override
  public String take(List<Report> reports, List<Notice> notices) {
    Function<Overrulings, Brief> compare = analyst.bundle(reports, notices);
    Brief brief = compare.apply(Overrulings.none());
    synchronized (this) {
      String title = title(brief);
      String id = free(slug(title));
      Bundle bundle = new Bundle(title, List.copyOf(reports), compare, brief, clock.instant());
      bundles.put(id, bundle);
      happened(
          bundle,
          "Begun with " + (reports.size() == 1 ? "one report" : reports.size() + " reports"),
          Optional.empty());
      return id;
    }
  }

  @Override
  public synchronized Part<Line> stories(Optional<String> after, int limit) {
    List<Line> all =
        bundles.keySet().stream()
            .map(id -> line(id, bundle(id).orElseThrow()))
            .sorted(Comparator.comparing(Line::changed).reversed().thenComparing(Line::id))
            .toList();
    int from = after.map(Integer::parseInt).orElse(0);
    int to = Math.min(all.size(), from + limit);
    return new Part<>(
        all.subList(Math.min(from, to), to),
        to < all.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
  }

  @Override
  public synchronized Optional<Opened> open(String story) {
    return bundle(story)
        .map(
            found ->
                new Opened(
                    line(story, found), Optional.of(found.brief), List.copyOf(found.journal)));
  }

  @Override
  public synchronized List<Event> events(String story, Instant since) {
    return bundle(story).stream()
        .flatMap(found -> found.events.stream())
        .filter(event -> !event.at().isBefore(since))
        .toList();
  }

  @Override
  public synchronized List<Version> versions(String story, String report) {
    return bundle(story).stream()
        .flatMap(
            found ->
                found.reports.stream()
                    .filter(one -> one.id().equals(report))
                    .map(one -> new Version(1, found.changed, one.title(), one.text())))
        .toList();
  }

  @Override
  public synchronized List<String> mentioning(String name, boolean outlet) {
    return List.copyOf(bundles.keySet());
  }

  @Override
  public synchronized Search.Result find(Search.Query query) {
    Map<String, Brief> briefs = new LinkedHashMap<>();
    bundles.forEach((id, bundle) -> briefs.put(id, bundle.brief));
    return MemorySearch.find(query, briefs);
  }

  @Override
  public synchronized void write(String story, String who, String why, String json) {
    Bundle bundle = bundle(story).orElseThrow();
    entries++;
    bundle.journal.add(
        new Entry(entries, clock.instant(), who, why, json, Optional.empty(), Optional.empty()));
    compareAgain(bundle);
  }

  @Override
  public synchronized void undo(String story, long entry, String who) {
    Bundle bundle = bundle(story).orElseThrow();
    for (int i = 0; i < bundle.journal.size(); i++) {
      Entry one = bundle.journal.get(i);
      if (one.number() == entry && one.undoes().isEmpty() && one.undoneBy().isEmpty()) {
        entries++;
        bundle.journal.set(
            i,
            new Entry(
                one.number(),
                one.at(),
                one.who(),
                one.why(),
                one.json(),
                Optional.empty(),
                Optional.of(entries)));
        bundle.journal.add(
            new Entry(
                entries, clock.instant(), who, "", "{}", Optional.of(entry), Optional.empty()));
        compareAgain(bundle);
        return;
      }
    }
  }

  private void compareAgain(Bundle bundle) {
    Brief before = bundle.brief;
    bundle.brief = bundle.compare.apply(Journal.overrulings(bundle.journal));
    bundle.changed = clock.instant();
    Changes.between(before, bundle.brief)
        .forEach(change -> happened(bundle, change.message(), Optional.of(change.statement())));
  }

  private void happened(Bundle bundle, String message, Optional<String> statement) {
    bundle.events.add(new Event(clock.instant(), message, statement));
  }

  private Optional<Bundle> bundle(String story) {
    return Optional.ofNullable(bundles.get(story));
  }

  private static Line line(String id, Bundle bundle) {
    List<LocalDate> days =
        bundle.brief.reports().stream()
            .map(ReportReading::published)
            .map(ReportReading.PublishedFound::interval)
            .flatMap(Optional::stream)
            .flatMap((Interval days1) -> Stream.of(days1.earliest(), days1.latest()))
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    for (Finding finding : bundle.brief.findings()) {
      verdicts.merge(finding.verdict(), 1, Integer::sum);
    }
    return new Line(
        id,
        bundle.title,
        bundle.reports.size(),
        days.stream().findFirst(),
        days.stream().reduce((a, b) -> b),
        verdicts,
        bundle.changed);
  }

  /** The headline of the first report to come out that has one, else its first words. */
  private static String title(Brief brief) {
    List<ReportReading> inOrder =
        brief.reports().stream()
            .sorted(
                Comparator.comparing(
                    (ReportReading reading) ->
                        reading
                            .published()
                            .interval()
                            .flatMap(Interval::earliest)
                            .orElse(LocalDate.MAX)))
            .toList();
    return inOrder.stream()
        .map(reading -> reading.report().title().strip())
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElseGet(
            () -> inOrder.isEmpty() ? "Untitled" : Titles.opening(inOrder.get(0).report().text()));
  }

  private String free(String slug) {
    String id = slug;
    for (int i = 2; bundles.containsKey(id); i++) {
      id = slug + "-" + i;
    }
    return id;
  }

  /** A name as an address can hold it. */
  static String slug(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String cut = plain.length() > 60 ? plain.substring(0, 60).replaceAll("-[^-]*$", "") : plain;
    return cut.isEmpty() ? "story" : cut;
  }
}
