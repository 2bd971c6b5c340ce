package org.twosource.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.twosource.report.Report;
import org.twosource.store.Earlier.Known;
import org.twosource.store.Intake.Outcome;
import org.twosource.store.Intake.Receipt;
import org.twosource.story.Change;
import org.twosource.story.Decision;
import org.twosource.story.Grouper;
import org.twosource.story.ReportFeatures;

/** Writes the reports of one transaction. */
final class Batch {

  /** A report that came in, and what grouping looks at in it. */
  record Read(Arrival arrival, ReportFeatures features) {}

  private static final int TITLE = 100;

  private final Handle handle;
  private final Grouper grouper;
  private final Earlier earlier;
  private final ReportRows reports;
  private final StoryRows stories;
  private final EventRows events;
  private long newest;
  private long group;

  Batch(Handle handle, long change, long now, Grouper grouper, Earlier earlier) {
    this.handle = handle;
    this.grouper = grouper;
    this.earlier = earlier;
    this.reports = new ReportRows(handle, change, now);
    this.stories = new StoryRows(handle, change, now);
    this.events = new EventRows(handle, now);
  }

  List<Receipt> add(List<Read> arrivals) {
    newest = Database.counter(handle, "report");
    List<Receipt> receipts = arrivals.stream().map(this::add).toList();
    reports.flush();
    stories.flush();
    events.flush();
    handle.execute("UPDATE counter SET value = ? WHERE name = 'report'", newest);
    if (group > 0) {
      handle.execute("UPDATE counter SET value = ? WHERE name = 'group'", group);
    }
    return receipts;
  }

  /** The number of the newest report. */
  long newest() {
    return newest;
  }

  private Receipt add(Read read) {
    Arrival arrival = read.arrival();
    Optional<Receipt> same = earlier.same(arrival).map(this::placed);
    if (same.isPresent()) {
      return same.get();
    }
    Optional<Known> known = earlier.byIdentity(arrival);
    return known.isPresent() ? changed(known.get(), arrival) : found(read);
  }

  /** With the places of now: since the receipt was read they may have become others. */
  private Receipt placed(Receipt receipt) {
    return new Receipt(
        receipt.report(),
        receipt.version(),
        grouper.current(receipt.story()),
        grouper.current(receipt.incident()),
        receipt.outcome());
  }

  private Receipt changed(Known known, Arrival arrival) {
    int version = known.versions() + 1;
    String story = grouper.current(known.story());
    // The row to change may still wait to be written.
    reports.flush();
    reports.change(known.number(), version, arrival);
    earlier.keep(arrival, new Known(known.number(), known.id(), version, known.incident(), story));
    stories.touch(story, 0, 0, arrival.day());
    events.add(
        story,
        Event.Kind.REPORT_CHANGED,
        Optional.of(known.id()),
        Optional.empty(),
        Optional.empty(),
        known.id() + " came in again with other words; this is its version " + version);
    return new Receipt(
        known.id(), version, story, grouper.current(known.incident()), Outcome.CHANGED);
  }

  private Receipt found(Read read) {
    Arrival arrival = read.arrival();
    ReportFeatures features = withId(read.features(), freeId(arrival));
    newest++;
    Decision decision = grouper.add(features);
    decision.changes().forEach(change -> apply(change, arrival.report()));
    reports.add(newest, features.id(), decision.incident(), arrival, FeatureBytes.of(features));
    earlier.keep(
        arrival, new Known(newest, features.id(), 1, decision.incident(), decision.story()));
    stories.touch(decision.story(), 1, 0, arrival.day());
    return new Receipt(features.id(), 1, decision.story(), decision.incident(), Outcome.NEW);
  }

  /** The id it came with, unless another report has that. */
  private String freeId(Arrival arrival) {
    String id = arrival.report().id();
    for (int digits = 6; earlier.taken(handle, id, arrival); digits += 6) {
      id = arrival.report().id() + "-" + arrival.digits(digits);
    }
    return id;
  }

  private static ReportFeatures withId(ReportFeatures read, String id) {
    return read.id().equals(id)
        ? read
        : new ReportFeatures(
            id,
            read.published(),
            read.terms(),
            read.lead(),
            read.names(),
            read.title(),
            read.people(),
            read.places(),
            read.days(),
            read.ages(),
            read.figures());
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
      stories.incident(founded.incident(), founded.story());
      group(founded.incident());
      stories.touch(founded.story(), 0, 1, Optional.empty());
    } else if (done instanceof Change.IncidentsMerged merged) {
      reports.flush();
      stories.mergeIncidents(merged.from(), merged.into());
    } else if (done instanceof Change.StoriesMerged merged) {
      events.flush();
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
    group = Long.parseLong(id.substring(1));
  }

  private static String firstWords(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= TITLE) {
      return line;
    }
    int end = line.lastIndexOf(' ', TITLE);
    return Clean.of(line.substring(0, end > 0 ? end : TITLE)) + " …";
  }
}
