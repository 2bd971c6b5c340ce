package org.twosource.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;
import org.twosource.report.Report;
import org.twosource.story.Change;
import org.twosource.story.Decision;
import org.twosource.story.FeatureReader;
import org.twosource.story.Grouper;
import org.twosource.story.ReportFeatures;
import org.twosource.store.Intake.Outcome;
import org.twosource.store.Intake.Receipt;

/** Writes the reports of one transaction. */
final class Batch {

  /** A report that is kept. */
  record Known(long number, String id, int versions, String incident, String story) {}

  private static final int TITLE = 100;

  private final Handle handle;
  private final long change;
  private final long now;
  private final Grouper grouper;
  private final FeatureReader features;
  private final StoryRows stories;
  private final EventRows events;

  Batch(Handle handle, long change, long now, Grouper grouper, FeatureReader features) {
    this.handle = handle;
    this.change = change;
    this.now = now;
    this.grouper = grouper;
    this.features = features;
    this.stories = new StoryRows(handle, change, now);
    this.events = new EventRows(handle, now);
  }

  List<Receipt> add(List<Arrival> arrivals) {
    List<Receipt> receipts = arrivals.stream().map(this::add).toList();
    stories.flush();
    return receipts;
  }

  private Receipt add(Arrival arrival) {
    Optional<Known> byIdentity = Lookup.byIdentity(handle, arrival.identity());
    Optional<Receipt> same = Lookup.same(handle, arrival, byIdentity);
    if (same.isPresent()) {
      return same.get();
    }
    return byIdentity.isPresent() ? changed(byIdentity.get(), arrival) : found(arrival);
  }

  private Receipt changed(Known known, Arrival arrival) {
    int version = known.versions() + 1;
    Report report = arrival.report();
    version(known.number(), version, arrival);
    handle
        .createUpdate(
            "UPDATE report SET versions = :versions, title = :title, outlet = :outlet, day = :day,"
                + " url = :url, change = :change WHERE number = :number")
        .bind("versions", version)
        .bind("title", report.title())
        .bind("outlet", report.outlet().orElse(null))
        .bind("day", day(report).map(LocalDate::toString).orElse(null))
        .bind("url", report.url().orElse(null))
        .bind("change", change)
        .bind("number", known.number())
        .execute();
    stories.touch(known.story(), 0, 0, day(report));
    events.add(
        known.story(),
        Event.Kind.REPORT_CHANGED,
        Optional.of(known.id()),
        Optional.empty(),
        Optional.empty(),
        known.id() + " came in again with other words; this is its version " + version);
    return new Receipt(known.id(), version, known.story(), known.incident(), Outcome.CHANGED);
  }

  private Receipt found(Arrival arrival) {
    Report report = arrival.report();
    long number = Database.next(handle, "report", 1);
    String id = freeId(arrival);
    ReportFeatures read =
        features.read(id, report.title(), report.text(), day(report));
    Decision decision = grouper.add(read);
    decision.changes().forEach(one -> apply(one, report));
    handle
        .createUpdate(
            "INSERT INTO report (number, id, identity, incident, versions, received, title, outlet,"
                + " day, url, change) VALUES (:number, :id, :identity, :incident, 1, :now, :title,"
                + " :outlet, :day, :url, :change)")
        .bind("number", number)
        .bind("id", id)
        .bind("identity", arrival.identity())
        .bind("incident", decision.incident())
        .bind("now", now)
        .bind("title", report.title())
        .bind("outlet", report.outlet().orElse(null))
        .bind("day", day(report).map(LocalDate::toString).orElse(null))
        .bind("url", report.url().orElse(null))
        .bind("change", change)
        .execute();
    version(number, 1, arrival);
    handle.execute(
        "INSERT INTO features (report, bytes) VALUES (?, ?)", number, FeatureBytes.of(read));
    stories.touch(decision.story(), 1, 0, day(report));
    return new Receipt(id, 1, decision.story(), decision.incident(), Outcome.NEW);
  }

  /** The id it came with, unless another report has that. */
  private String freeId(Arrival arrival) {
    String id = arrival.report().id();
    for (int digits = 6; Lookup.taken(handle, id); digits += 6) {
      id = arrival.report().id() + "-" + arrival.digits(digits);
    }
    return id;
  }

  private void version(long report, int number, Arrival arrival) {
    Report is = arrival.report();
    handle
        .createUpdate(
            "INSERT INTO version (report, number, received, sha256, fingerprint, title, text,"
                + " outlet, day, published, url, author, agency, file, line) VALUES (:report,"
                + " :number, :received, :sha256, :fingerprint, :title, :text, :outlet, :day,"
                + " :published, :url, :author, :agency, :file, :line)")
        .bind("report", report)
        .bind("number", number)
        .bind("received", now)
        .bind("sha256", arrival.sha256())
        .bind("fingerprint", arrival.fingerprintBytes())
        .bind("title", is.title())
        .bind("text", is.text())
        .bind("outlet", is.outlet().orElse(null))
        .bind("day", day(is).map(LocalDate::toString).orElse(null))
        .bind("published", is.published().map(Report.Published::stated).orElse(null))
        .bind("url", is.url().orElse(null))
        .bind("author", is.author().orElse(null))
        .bind("agency", is.agency().orElse(null))
        .bind("file", Clean.of(is.origin().file()))
        .bind("line", is.origin().line())
        .execute();
    byte[] bytes = arrival.original().array();
    byte[] packed = gzip(bytes);
    boolean smaller = packed.length < bytes.length;
    handle.execute(
        "INSERT INTO original (report, version, gzip, bytes) VALUES (?, ?, ?, ?)",
        report,
        number,
        smaller ? 1 : 0,
        smaller ? packed : bytes);
  }

  private void apply(Change done, Report report) {
    if (done instanceof Change.StoryFounded founded) {
      String title = report.title().isBlank() ? firstWords(report.text()) : report.title();
      stories.found(founded.story(), title);
      group(founded.story());
      events.add(
          founded.story(),
          Event.Kind.STORY_FOUNDED,
          Optional.empty(),
          Optional.empty(),
          Optional.of(title),
          "a new story: " + title);
    } else if (done instanceof Change.IncidentFounded founded) {
      handle.execute(
          "INSERT INTO incident (id, story) VALUES (?, ?)", founded.incident(), founded.story());
      group(founded.incident());
      stories.touch(founded.story(), 0, 1, Optional.empty());
    } else if (done instanceof Change.IncidentsMerged merged) {
      stories.mergeIncidents(merged.from(), merged.into());
    } else if (done instanceof Change.StoriesMerged merged) {
      stories.mergeStories(merged.from(), merged.into());
      events.add(
          merged.into(),
          Event.Kind.STORIES_MERGED,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          merged.from() + " turned out to be the same story as " + merged.into());
    }
  }

  /** Ids rise, so the last one given out is the highest. */
  private void group(String id) {
    handle.execute(
        "UPDATE counter SET value = ? WHERE name = 'group'", Long.parseLong(id.substring(1)));
  }

  private static String firstWords(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= TITLE) {
      return line;
    }
    int end = line.lastIndexOf(' ', TITLE);
    return Clean.of(line.substring(0, end > 0 ? end : TITLE)) + " …";
  }

  private static Optional<LocalDate> day(Report report) {
    return report.published().map(Report.Published::day);
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2 + 64);
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
