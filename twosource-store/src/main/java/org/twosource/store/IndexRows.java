package org.twosource.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Goes through the reports that changed between two changes, in order of their last one. */
final class IndexRows {

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * A report to index, as it is now.
   *
   * @param story as it is now
   * @param vector what it is about; empty where that was not asked for
   * @param phrases the vectors of what its claims state and who its people are
   * @param verdicts of the findings that each of its claims stands in, by claim
   */
  record Row(
      long number,
      long change,
      String id,
      String story,
      int version,
      String title,
      String text,
      Optional<String> outlet,
      Optional<LocalDate> day,
      FeatureBytes.Named named,
      Optional<JsonNode> reading,
      Optional<ByteBuffer> vector,
      Phrases phrases,
      Map<String, Set<String>> verdicts) {}

  private final Database database;
  private final long to;
  private long change;
  private long number = Long.MAX_VALUE;

  /** From after {@code from} up to {@code to}. */
  IndexRows(Database database, long from, long to) {
    this.database = database;
    this.change = from;
    this.to = to;
  }

  /** The next of them; none where all have been given. */
  List<Row> next(int limit) {
    List<Row> rows = database.snapshot(handle -> read(handle, limit));
    if (!rows.isEmpty()) {
      Row last = rows.get(rows.size() - 1);
      change = last.change;
      number = last.number;
    }
    return rows;
  }

  private List<Row> read(Handle handle, int limit) {
    List<Row> rows = rows(handle, limit, true);
    List<Row> all = new ArrayList<>(rows);
    if (rows.size() < limit) {
      all.addAll(rows(handle, limit - rows.size(), false));
    }
    return all;
  }

  /**
   * @param rest whether the rest of the change where the last ones ended is wanted, or later ones
   */
  private List<Row> rows(Handle handle, int limit, boolean rest) {
    return handle
        .createQuery(
            "SELECT r.number, r.change, r.id, r.versions, v.title, v.text, v.outlet, v.day,"
                + " f.bytes, e.json, m.bytes, i.story, p.bytes FROM report r"
                + " JOIN incident i ON i.id = r.incident"
                + " JOIN version v ON v.report = r.number AND v.number = r.versions"
                + " JOIN features f ON f.report = r.number"
                + " LEFT JOIN reading e ON e.report = r.number AND e.version = r.versions"
                + " LEFT JOIN vector m ON m.report = r.number AND m.version = r.versions"
                + " AND m.model = :model"
                + " LEFT JOIN phrases p ON p.report = r.number AND p.model = :phrases WHERE "
                + (rest
                    ? "r.change = :change AND r.number > :number"
                    : "r.change > :change AND r.change <= :to")
                + " ORDER BY r.change, r.number LIMIT :limit")
        .bind("model", Meaning.MODEL)
        .bind("phrases", Meaning.PHRASES)
        .bind("change", change)
        .bind("number", number)
        .bind("to", to)
        .bind("limit", limit)
        .map((row, context) -> row(handle, row))
        .list();
  }

  private static Row row(Handle handle, ResultSet row) throws SQLException {
    long number = row.getLong(1);
    Optional<JsonNode> reading = parse(row.getString(10));
    return new Row(
        number,
        row.getLong(2),
        row.getString(3),
        row.getString(12),
        row.getInt(4),
        row.getString(5),
        row.getString(6),
        Optional.ofNullable(row.getString(7)),
        SqlStories.day(row.getString(8)),
        FeatureBytes.named(row.getString(3), row.getBytes(9)),
        reading,
        Optional.ofNullable(row.getBytes(11)).map(ByteBuffer::wrap),
        Optional.ofNullable(row.getBytes(13)).map(Phrases::read).orElse(Phrases.NONE),
        reading.isPresent() ? verdicts(handle, number) : Map.of());
  }

  private static Map<String, Set<String>> verdicts(Handle handle, long report) {
    record Stands(String claim, String verdict) {}
    return handle
        .createQuery("SELECT claim, verdict FROM claim_verdict WHERE report = :report")
        .bind("report", report)
        .map((row, context) -> new Stands(row.getString(1), row.getString(2)))
        .stream()
        .collect(
            Collectors.groupingBy(
                Stands::claim, Collectors.mapping(Stands::verdict, Collectors.toSet())));
  }

  /** Empty where there is none, or what is there is no JSON. */
  static Optional<JsonNode> parse(@Nullable String json) {
    if (json == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      // What is no JSON any more is read again with its story's next brief.
      return Optional.empty();
    }
  }
}
