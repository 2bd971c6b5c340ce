package org.twosource.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.twosource.corroboration.Verdict;

/** Keeps a brief with all that follows from it, in one transaction. */
final class BriefRows {

  private static final JsonMapper JSON = new JsonMapper();

  /** A brief is of no more reports than that. */
  private static final int VECTORS = 100;

  private final Handle handle;
  private final long change;
  private final long now;

  private BriefRows(Handle handle, long change, long now) {
    this.handle = handle;
    this.change = change;
    this.now = now;
  }

  /** Keeps it, and then gives its reports their vectors. */
  static List<Event> keep(Database database, String story, long known, long ruled, String json) {
    List<Event> events =
        database.change(
            (handle, own) ->
                new BriefRows(handle, own, Instant.now().toEpochMilli())
                    .keep(StoryRows.current(handle, story), known, ruled, json));
    new Vectors(database).ofStory(story, VECTORS);
    return events;
  }

  private List<Event> keep(String story, long known, long ruled, String json) {
    JsonNode brief = parse(json);
    List<BriefChanges.Found> found = new ArrayList<>();
    Map<String, Numbered> reports = new HashMap<>();
    for (JsonNode reading : brief.path("reports")) {
      String id = reading.path("id").asText();
      Optional<Numbered> report = report(id);
      report.ifPresent(one -> reports.put(id, one));
      report.ifPresent(one -> found.addAll(reading(one, id, reading)));
    }
    long obeyed = ruled(story);
    found.addAll(
        ruled == obeyed
            ? BriefChanges.between(before(story), brief)
            : BriefChanges.overruled(before(story), brief));
    handle.execute("DELETE FROM brief WHERE story = ?", story);
    handle.execute(
        "INSERT INTO brief (story, json, made, change, ruled) VALUES (?, ?, ?, ?, ?)",
        story,
        json,
        now,
        known,
        ruled);
    verdicts(brief, reports);
    row(story, known, brief, !found.isEmpty(), ruled < obeyed);
    EventRows events = new EventRows(handle, now);
    List<Event> kept =
        found.stream()
            .map(
                one ->
                    events.add(
                        story,
                        one.kind(),
                        one.report(),
                        one.finding(),
                        one.statement(),
                        one.message()))
            .toList();
    events.flush();
    return kept;
  }

  private record Numbered(long number, int version) {}

  private Optional<Numbered> report(String id) {
    return handle
        .createQuery("SELECT number, versions FROM report WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> new Numbered(row.getLong(1), row.getInt(2)))
        .findOne();
  }

  /** Keeps what was found in a report, and compares a new version with the one before. */
  private List<BriefChanges.Found> reading(Numbered report, String id, JsonNode reading) {
    Optional<String> same = kept(report.number, report.version);
    handle.execute(
        "DELETE FROM reading WHERE report = ? AND version = ?", report.number, report.version);
    handle.execute(
        "INSERT INTO reading (report, version, json) VALUES (?, ?, ?)",
        report.number,
        report.version,
        reading.toString());
    handle.execute("UPDATE report SET change = ? WHERE number = ?", change, report.number);
    return same.isPresent() || report.version == 1
        ? List.of()
        : kept(report.number, report.version - 1)
            .map(former -> BriefChanges.versions(id, parse(former), reading))
            .orElse(List.of());
  }

  private Optional<String> kept(long report, int version) {
    return handle
        .createQuery("SELECT json FROM reading WHERE report = :report AND version = :version")
        .bind("report", report)
        .bind("version", version)
        .mapTo(String.class)
        .findOne();
  }

  private Optional<JsonNode> before(String story) {
    return handle
        .createQuery("SELECT json FROM brief WHERE story = :story")
        .bind("story", story)
        .mapTo(String.class)
        .findOne()
        .map(BriefRows::parse);
  }

  private long ruled(String story) {
    return handle
        .createQuery("SELECT ruled FROM brief WHERE story = :story")
        .bind("story", story)
        .mapTo(Long.class)
        .findOne()
        .orElse(0L);
  }

  private void verdicts(JsonNode brief, Map<String, Numbered> reports) {
    reports
        .values()
        .forEach(
            report -> handle.execute("DELETE FROM claim_verdict WHERE report = ?", report.number));
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO claim_verdict (report, claim, finding, verdict) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING");
    for (JsonNode finding : brief.path("findings")) {
      for (JsonNode claim : finding.path("claims")) {
        String ref = claim.asText();
        int slash = ref.lastIndexOf('/');
        Numbered report = reports.get(ref.substring(0, Math.max(0, slash)));
        if (report != null) {
          batch.add(
              report.number,
              ref.substring(slash + 1),
              finding.path("id").asText(),
              finding.path("verdict").asText());
        }
      }
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private void row(String story, long known, JsonNode brief, boolean eventful, boolean outdated) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (JsonNode finding : brief.path("findings")) {
      VerdictNames.of(finding.path("verdict").asText())
          .ifPresent(verdict -> counts.merge(verdict, 1, Integer::sum));
    }
    handle
        .createUpdate(
            "UPDATE story SET briefed = 1, stale = CASE WHEN change > :known OR :outdated = 1 THEN 1 ELSE 0 END,"
                + " contested = :contested, corroborated = :corroborated, on_record = :onRecord,"
                + " repeated = :repeated, single = :single,"
                + " change = CASE WHEN :eventful = 1 THEN :change ELSE change END,"
                + " changed = CASE WHEN :eventful = 1 THEN :now ELSE changed END WHERE id = :id")
        .bind("known", known)
        .bind("outdated", outdated ? 1 : 0)
        .bind("contested", counts.getOrDefault(Verdict.CONTESTED, 0))
        .bind("corroborated", counts.getOrDefault(Verdict.CORROBORATED, 0))
        .bind("onRecord", counts.getOrDefault(Verdict.ON_RECORD, 0))
        .bind("repeated", counts.getOrDefault(Verdict.REPEATED, 0))
        .bind("single", counts.getOrDefault(Verdict.SINGLE, 0))
        .bind("eventful", eventful ? 1 : 0)
        .bind("change", change)
        .bind("now", now)
        .bind("id", story)
        .execute();
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a brief: " + e.getOriginalMessage(), e);
    }
  }
}
