package org.twosource.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of events in one transaction, written many at a time. */
final class EventRows {

  static final String COLUMNS = "number, at, story, kind, report, finding, statement, message";

  private final Handle handle;
  private final long now;
  private final PreparedBatch rows;
  private long newest;

  EventRows(Handle handle, long now) {
    this.handle = handle;
    this.now = now;
    rows =
        handle.prepareBatch(
            "INSERT INTO event ("
                + COLUMNS
                + ") VALUES (:number, :at, :story, :kind, :report,"
                + " :finding, :statement, :message)");
  }

  Event add(
      String story,
      Event.Kind kind,
      Optional<String> report,
      Optional<String> finding,
      Optional<String> statement,
      String message) {
    if (newest == 0) {
      newest = Database.counter(handle, "event");
    }
    long number = ++newest;
    rows.bind("number", number)
        .bind("at", now)
        .bind("story", story)
        .bind("kind", kind.name())
        .bind("report", report.orElse(null))
        .bind("finding", finding.orElse(null))
        .bind("statement", statement.orElse(null))
        .bind("message", message)
        .add();
    return new Event(
        number, Instant.ofEpochMilli(now), story, kind, report, finding, statement, message);
  }

  /** Writes what was added. */
  void flush() {
    if (rows.size() > 0) {
      rows.execute();
      handle.execute("UPDATE counter SET value = ? WHERE name = 'event'", newest);
    }
  }

  static Event read(ResultSet row) throws SQLException {
    return new Event(
        row.getLong(1),
        Instant.ofEpochMilli(row.getLong(2)),
        row.getString(3),
        Event.Kind.valueOf(row.getString(4)),
        Optional.ofNullable(row.getString(5)),
        Optional.ofNullable(row.getString(6)),
        Optional.ofNullable(row.getString(7)),
        row.getString(8));
  }
}
