package org.twosource.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.twosource.attribution.AttributionExtractor;
import org.twosource.attribution.AttributionExtractors;
import org.twosource.attribution.Link;
import org.twosource.claim.ClaimExtractor;
import org.twosource.claim.ClaimExtractors;
import org.twosource.claim.ReportReading;
import org.twosource.claim.TimeRead;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.ClaimRef;
import org.twosource.corroboration.Comparison;
import org.twosource.corroboration.DateLinks;
import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Overrulings;
import org.twosource.entity.BundleEntity;
import org.twosource.entity.Entity;
import org.twosource.entity.EntityExtractor;
import org.twosource.entity.EntityExtractors;
import org.twosource.entity.EntityResolver;
import org.twosource.entity.EntityResolvers;
import org.twosource.entity.Gazetteer;
import org.twosource.language.LanguageModel;
import org.twosource.language.LanguageModels;
import org.twosource.quantity.Quantity;
import org.twosource.quantity.QuantityExtractor;
import org.twosource.quantity.QuantityExtractors;
import org.twosource.report.LanguageDetector;
import org.twosource.report.Notice;
import org.twosource.report.OutletEntry;
import org.twosource.report.OutletRegistry;
import org.twosource.report.Report;
import org.twosource.text.Document;
import org.twosource.text.Span;
import org.twosource.time.ClauseDirection;
import org.twosource.time.Clue;
import org.twosource.time.ClueLink;
import org.twosource.time.Dateline;
import org.twosource.time.Grain;
import org.twosource.time.Interval;
import org.twosource.time.PublicationDater;
import org.twosource.time.ReportClues;
import org.twosource.time.ReportDating;
import org.twosource.time.ResolvedTime;
import org.twosource.time.TimeExpression;
import org.twosource.time.TimeExtractor;
import org.twosource.time.TimeExtractors;
import org.twosource.time.TimeResolver;

/**
 * The whole of Twosource: reads reports, and compares those of a bundle. Loading takes a moment;
 * load once and share between threads.
 */
public final class Twosource {

  /** The version that a brief names. */
  public static final String VERSION = "0.1.0";

  private static final Interval UNKNOWN = new Interval(Optional.empty(), Optional.empty());

  private final LanguageModel language;
  private final TimeExtractor times;
  private final ClauseDirection directions;
  private final QuantityExtractor quantities;
  private final EntityExtractor entities;
  private final EntityResolver resolver;
  private final AttributionExtractor attributions;
  private final ClaimExtractor claims;
  private final OutletRegistry registry;
  private final LanguageDetector detector = LanguageDetector.standard();
  private final PublicationDater dater = new PublicationDater();
  private final Options options;
  private final Workers workers;

  private Twosource(Options options) {
    this.options = options;
    this.workers = new Workers(options.threads());
    // The slowest to load go side by side with the rest.
    Supplier<LanguageModel> model = workers.start(LanguageModels::english);
    Supplier<TimeExtractor> rules = workers.start(TimeExtractors::english);
    this.directions = ClauseDirection.english();
    this.quantities = QuantityExtractors.english(options.policy().vagueNumbers());
    this.entities = EntityExtractors.english(Gazetteer.load());
    this.resolver = EntityResolvers.standard();
    this.registry = OutletRegistry.standard();
    this.attributions = AttributionExtractors.english(this::publisher);
    this.claims = ClaimExtractors.english();
    this.times = rules.get();
    this.language = model.get();
  }

  /** Loads everything that is needed to read English reports. */
  public static Twosource load(Options options) {
    return new Twosource(options);
  }

  private Optional<Link.Kind> publisher(String name) {
    return registry
        .find(name)
        .map((OutletEntry entry) -> registry.isAgency(entry) ? Link.Kind.AGENCY : Link.Kind.OUTLET);
  }

  /** Reads one report by itself: what was found in it, without comparing. */
  public ReportReading read(Report report) {
    return read(List.of(report)).get(0);
  }

  /**
   * Reads one report whose sentences and words stand fixed.
   *
   * @param sentences the words of each sentence as spans of the report's text, as {@link
   *     LanguageModel#read(String, List)} takes them
   */
  public ReportReading read(Report report, List<List<Span>> sentences) {
    ReadReport read = first(report, language.read(report.text(), sentences));
    return readAll(List.of(read), true).readings.get(0);
  }

  /**
   * Reads reports that came together, each by itself; those without a date are dated by their
   * neighbours where both tell of the same thing at a time they name. Nothing else is compared.
   */
  public List<ReportReading> read(List<Report> reports) {
    return readAll(workers.all(reports, this::first), true).readings;
  }

  /**
   * Compares the reports as one bundle about one story. Their order changes nothing but their
   * order.
   *
   * @param noticed what reading them brought up
   */
  public Brief brief(List<Report> reports, List<Notice> noticed) {
    return bundle(reports, noticed).apply(Overrulings.none());
  }

  /**
   * Reads the reports as one bundle about one story, once; what is returned compares them under
   * what people overrule, as often as asked. It may be shared between threads.
   *
   * @param noticed what reading them brought up
   */
  public Function<Overrulings, Brief> bundle(List<Report> reports, List<Notice> noticed) {
    return bundle(reports, noticed, report -> {});
  }

  /**
   * As {@link #bundle(List, List)}, for who wants to see how far it is.
   *
   * @param done told of each report that is read, in any order and from any thread; comparing
   *     begins after the last
   */
  public Function<Overrulings, Brief> bundle(
      List<Report> reports, List<Notice> noticed, Consumer<Report> done) {
    return bundle(reports, noticed, done, Memory.NONE);
  }

  /**
   * As {@link #bundle(List, List, Consumer)}, for who keeps what the language models find out. What
   * is remembered changes nothing but how long it takes.
   */
  public Function<Overrulings, Brief> bundle(
      List<Report> reports, List<Notice> noticed, Consumer<Report> done, Memory memory) {
    if (reports.size() > 1) {
      Meanings.warmUp(workers);
    }
    List<ReadReport> first =
        workers.all(
            reports,
            report -> {
              ReadReport one = first(report, memory);
              done.accept(report);
              return one;
            });
    return comparing(readAll(first, false), noticed, memory);
  }

  /**
   * Compares reports that were read before, all dates resolved, as {@link #bundle} does; reading is
   * most of the work and can be kept.
   */
  public Function<Overrulings, Brief> compare(List<ReportReading> readings, List<Notice> noticed) {
    Map<String, List<Entity>> byReport = new LinkedHashMap<>();
    readings.forEach(reading -> byReport.put(reading.report().id(), reading.entities()));
    return comparing(new Read(readings, resolver.resolve(byReport)), noticed, Memory.NONE);
  }

  private Function<Overrulings, Brief> comparing(Read read, List<Notice> noticed, Memory memory) {
    List<Notice> notices = new ArrayList<>(noticed);
    List<List<String>> stories = OneStory.of(read.readings, read.entities);
    notices.addAll(BundleNotices.of(read.readings, stories));
    Comparison.Similarity similarity = Meanings.of(read.readings, memory);
    return overrulings -> compared(read, stories, similarity, notices, overrulings);
  }

  private Brief compared(
      Read read,
      List<List<String>> stories,
      Comparison.Similarity similarity,
      List<Notice> notices,
      Overrulings overrulings) {
    Comparison comparison =
        new Comparison(
            read.readings,
            read.entities,
            registry,
            options.policy(),
            similarity,
            stories,
            overrulings);
    List<Finding> findings = comparison.findings();
    return new Brief(
        VERSION,
        read.readings,
        comparison.voices(),
        read.entities,
        findings,
        Timeline.of(read.readings, findings),
        BundleNotices.with(notices, read.readings, comparison.left()));
  }

  private record Read(List<ReportReading> readings, List<BundleEntity> entities) {}

  private Read readAll(List<ReadReport> read, boolean mixed) {
    Map<String, List<Entity>> byReport = new LinkedHashMap<>();
    read.forEach(one -> byReport.put(one.report().id(), one.entities()));
    boolean dated = read.stream().allMatch(one -> stated(one.report()).isPresent());
    List<BundleEntity> merged = mixed && dated ? List.of() : resolver.resolve(byReport);
    Map<String, ReportReading.PublishedFound> dates = date(read, merged, mixed);
    return new Read(
        workers.all(
            read, one -> second(one, dates.getOrDefault(one.report().id(), unknown())).reading),
        merged);
  }

  /** What needs no date. */
  private ReadReport first(Report report) {
    return first(report, Memory.NONE);
  }

  private ReadReport first(Report report, Memory memory) {
    boolean foreign = detector.detect(report.text()).filter(code -> !code.equals("en")).isPresent();
    if (foreign) {
      Document unread = new Document(report.text(), List.of());
      return new ReadReport(report, unread, List.of(), List.of(), List.of(), List.of(), List.of());
    }
    Kept kept = new Kept(memory, Memory.Part.DOCUMENT);
    return first(
        report,
        kept.recall(report, DocumentBytes::read)
            .orElseGet(
                () -> {
                  Document read = language.read(report.text());
                  kept.keep(report, out -> DocumentBytes.write(read, out));
                  return read;
                }));
  }

  private ReadReport first(Report report, Document document) {
    List<TimeExpression> found = times.extract(document);
    List<Entity> named = entities.extract(document);
    return new ReadReport(
        report,
        document,
        named,
        found,
        found.stream().map(time -> directions.of(document, time)).toList(),
        withoutDates(quantities.extract(document), found),
        attributions.extract(document, named));
  }

  /** "05.02.2015" is no amount. */
  private static List<Quantity> withoutDates(List<Quantity> amounts, List<TimeExpression> times) {
    return amounts.stream()
        .filter(
            amount ->
                times.stream()
                    .noneMatch(
                        time ->
                            time.kind() == TimeExpression.Kind.DATE
                                && time.span().overlaps(amount.number())))
        .toList();
  }

  private record Dated(ReportReading reading, Map<String, Integer> said) {}

  /** What hangs on the date. */
  private Dated second(ReadReport read, ReportReading.PublishedFound published) {
    Interval reference = published.interval().orElse(UNKNOWN);
    List<ResolvedTime> times = TimeResolver.resolve(read.times(), read.directions(), reference);
    List<TimeRead> meant =
        times.stream()
            .map(time -> new TimeRead(time.expression(), time.direction(), time.interval()))
            .toList();
    List<ReportReading.TimeFound> shown = times.stream().map(Twosource::shown).toList();
    ClaimExtractor.Claims found =
        claims.extract(
            read.document(), read.entities(), meant, read.quantities(), read.attributions());
    ReportReading reading =
        new ReportReading(
            read.report(),
            read.document(),
            new OutletFinder(registry).find(read, options),
            published,
            read.entities(),
            shown,
            read.quantities(),
            read.attributions(),
            found.claims(),
            found.propositions());
    return new Dated(reading, found.said());
  }

  private static ReportReading.TimeFound shown(ResolvedTime time) {
    return new ReportReading.TimeFound(
        time.expression().span(),
        time.interval(),
        time.expression().grain().name().toLowerCase(java.util.Locale.ROOT),
        time.timex(),
        time.ends().stream().map(Twosource::shown).toList());
  }

  private Map<String, ReportReading.PublishedFound> date(
      List<ReadReport> read, List<BundleEntity> merged, boolean mixed) {
    Map<String, ReportReading.PublishedFound> found = new HashMap<>();
    for (ReadReport one : read) {
      stated(one.report())
          .ifPresent(
              day ->
                  found.put(
                      one.report().id(),
                      new ReportReading.PublishedFound(
                          Optional.of(Interval.day(day)),
                          ReportReading.Origin.STATED,
                          List.of(),
                          List.of())));
    }
    if (found.size() == read.size()) {
      return found;
    }
    Map<String, Map<String, Integer>> said = new HashMap<>();
    List<ReportReading> undated = new ArrayList<>();
    for (ReadReport one : read) {
      Dated dated = second(one, found.getOrDefault(one.report().id(), unknown()));
      undated.add(dated.reading);
      said.put(one.report().id(), dated.said);
    }
    List<ClueLink> links =
        new DateLinks(undated, merged)
            .find(
                (ClaimRef claim) ->
                    Optional.ofNullable(
                        said.getOrDefault(claim.report(), Map.of()).get(claim.claim())));
    for (List<ReadReport> group : mixed ? Linked.groups(read, links) : List.of(read)) {
      Set<String> ids = group.stream().map(one -> one.report().id()).collect(Collectors.toSet());
      List<ClueLink> inside =
          links.stream()
              .filter(
                  link ->
                      ids.contains(link.first().report()) && ids.contains(link.second().report()))
              .toList();
      for (ReportDating dating :
          dater.date(
              group.stream().map(one -> clues(one, said)).toList(), inside, options.asOf())) {
        found.computeIfAbsent(dating.id(), id -> inferred(dating, read));
      }
    }
    return found;
  }

  private Optional<LocalDate> stated(Report report) {
    return Optional.ofNullable(options.published().get(report.id()))
        .or(() -> report.published().map(Report.Published::day));
  }

  private ReportClues clues(ReadReport read, Map<String, Map<String, Integer>> said) {
    Set<Integer> told = Set.copyOf(said.getOrDefault(read.report().id(), Map.of()).values());
    List<Clue> clues = new ArrayList<>();
    for (int i = 0; i < read.times().size(); i++) {
      TimeExpression time = read.times().get(i);
      TimeExpression.Direction direction = read.directions().get(i);
      clues.add(
          new Clue(
              time,
              time.span().in(read.report().text()),
              direction,
              direction == TimeExpression.Direction.PAST,
              news(read, time, direction, told.contains(i))));
    }
    return new ReportClues(read.report().id(), stated(read.report()), clues);
  }

  /** A dateline, a time of saying, or a past date named with its weekday. */
  private static Clue.News news(
      ReadReport read, TimeExpression time, TimeExpression.Direction direction, boolean said) {
    if (Dateline.isAt(read.report().text(), time.span().start(), time.span().end())) {
      return Clue.News.HEAD;
    }
    boolean day = time.saysWhen() && time.grain().compareTo(Grain.DAY) <= 0 && !time.absolute();
    boolean paired = time.pairedWeekday().isPresent() && direction == TimeExpression.Direction.PAST;
    boolean ahead = direction == TimeExpression.Direction.FUTURE;
    return day && ((said && !ahead) || paired) ? Clue.News.FRESH : Clue.News.NONE;
  }

  private static ReportReading.PublishedFound inferred(ReportDating dating, List<ReadReport> read) {
    ReadReport own =
        read.stream()
            .filter(one -> one.report().id().equals(dating.id()))
            .findFirst()
            .orElseThrow();
    return new ReportReading.PublishedFound(
        dating.published(),
        dating.published().isPresent()
            ? ReportReading.Origin.INFERRED
            : ReportReading.Origin.UNKNOWN,
        dating.evidence().stream()
            .filter(ref -> ref.report().equals(dating.id()))
            .map(ref -> own.times().get(ref.clue()).span())
            .distinct()
            .toList(),
        dating.why());
  }

  private static ReportReading.PublishedFound unknown() {
    return new ReportReading.PublishedFound(
        Optional.empty(), ReportReading.Origin.UNKNOWN, List.of(), List.of());
  }
}
