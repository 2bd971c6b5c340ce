package org.twosource.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of events. */
final class EventRows {

  static final String COLUMNS = "number, at, story, kind, report, finding, statement, message";

  private final Handle handle;
  private final long now;

  EventRows(Handle handle, long now) {
    this.handle = handle;
    this.now = now;
  }

  Event add(
      String story,
      Event.Kind kind,
      Optional<String> report,
      Optional<String> finding,
      Optional<String> statement,
      String message) {
    long number = Database.next(handle, "event", 1);
    handle
        .createUpdate(
            "INSERT INTO event ("
                + COLUMNS
                + ") VALUES (:number, :at, :story, :kind, :report,"
                + " :finding, :statement, :message)")
        .bind("number", number)
        .bind("at", now)
        .bind("story", story)
        .bind("kind", kind.name())
        .bind("report", report.orElse(null))
        .bind("finding", finding.orElse(null))
        .bind("statement", statement.orElse(null))
        .bind("message", message)
        .execute();
    return new Event(
        number, Instant.ofEpochMilli(now), story, kind, report, finding, statement, message);
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
