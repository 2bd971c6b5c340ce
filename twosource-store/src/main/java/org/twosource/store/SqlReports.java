package org.twosource.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.twosource.report.OffsetMap;
import org.twosource.report.Origin;
import org.twosource.report.Report;

/** Reports in the database. */
final class SqlReports implements Reports {

  private static final int AT_A_TIME = 1000;

  private final Database database;

  SqlReports(Database database) {
    this.database = database;
  }

  @Override
  public Optional<StoredReport> find(String id) {
    record Found(long number, String incident, String story) {}
    return database.snapshot(
        handle ->
            handle
                .createQuery(
                    "SELECT r.number, r.incident, i.story FROM report r"
                        + " JOIN incident i ON i.id = r.incident WHERE r.id = :id")
                .bind("id", id)
                .map(
                    (row, context) -> new Found(row.getLong(1), row.getString(2), row.getString(3)))
                .findOne()
                .map(
                    found ->
                        new StoredReport(
                            id, found.story, found.incident, versions(handle, found.number))));
  }

  private static List<StoredReport.Version> versions(Handle handle, long report) {
    return handle
        .createQuery(
            "SELECT number, received, sha256, title, text, outlet, day, published, url, author,"
                + " agency, file, line FROM version WHERE report = :report ORDER BY number")
        .bind("report", report)
        .map((row, context) -> version(row))
        .list();
  }

  private static StoredReport.Version version(ResultSet row) throws SQLException {
    return new StoredReport.Version(
        row.getInt(1),
        Instant.ofEpochMilli(row.getLong(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        Optional.ofNullable(row.getString(6)),
        SqlStories.day(row.getString(7)),
        Optional.ofNullable(row.getString(8)),
        Optional.ofNullable(row.getString(9)),
        Optional.ofNullable(row.getString(10)),
        Optional.ofNullable(row.getString(11)),
        row.getString(12),
        row.getInt(13));
  }

  @Override
  public Optional<String> extract(String id, int version) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT e.json FROM reading e JOIN report r ON r.number = e.report"
                        + " WHERE r.id = :id AND e.version = :version")
                .bind("id", id)
                .bind("version", version)
                .mapTo(String.class)
                .findOne());
  }

  @Override
  public Optional<byte[]> original(String id, int version) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT o.gzip, o.bytes FROM original o JOIN report r ON r.number = o.report"
                        + " WHERE r.id = :id AND o.version = :version")
                .bind("id", id)
                .bind("version", version)
                .map((row, context) -> unpacked(row.getInt(1) != 0, row.getBytes(2)))
                .findOne());
  }

  private static byte[] unpacked(boolean gzip, byte[] bytes) {
    if (!gzip) {
      return bytes;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Report> current(String story, int limit) {
    List<Report> reports =
        database.read(
            handle ->
                new ArrayList<>(
                    handle
                        .createQuery(
                            "SELECT r.id, v.title, v.text, v.outlet, v.day, v.published, v.url,"
                                + " v.author, v.agency, v.file, v.line FROM report r"
                                + " JOIN incident i ON i.id = r.incident JOIN version v"
                                + " ON v.report = r.number AND v.number = r.versions"
                                + " WHERE i.story = :story ORDER BY r.number DESC LIMIT :limit")
                        .bind("story", StoryRows.current(handle, story))
                        .bind("limit", limit)
                        .map((row, context) -> report(row))
                        .list()));
    Collections.reverse(reports);
    return reports;
  }

  /** From id, title, text, outlet, day, published, url, author, agency, file and line. */
  static Report report(ResultSet row) throws SQLException {
    return new Report(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        Optional.ofNullable(row.getString(4)),
        published(row.getString(5), row.getString(6)),
        Optional.ofNullable(row.getString(7)),
        Optional.ofNullable(row.getString(8)),
        Optional.ofNullable(row.getString(9)),
        new Origin(row.getString(10), row.getInt(11), OffsetMap.shifted(0)));
  }

  private static Optional<Report.Published> published(
      @Nullable String day, @Nullable String stated) {
    return day == null
        ? Optional.empty()
        : Optional.of(new Report.Published(LocalDate.parse(day), stated == null ? day : stated));
  }

  @Override
  public Map<String, byte[]> recall(Collection<String> ids, String part) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<String, byte[]> found = new HashMap<>();
    database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT r.id, m.bytes FROM memory m JOIN report r ON r.number = m.report"
                        + " WHERE r.id IN (<ids>) AND m.part = :part")
                .bindList("ids", List.copyOf(ids))
                .bind("part", part)
                .map((row, context) -> found.put(row.getString(1), row.getBytes(2)))
                .collect(Collectors.counting()));
    return found;
  }

  @Override
  public void remember(String part, Map<String, byte[]> found) {
    if (found.isEmpty()) {
      return;
    }
    database.write(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  "INSERT INTO memory (report, part, bytes)"
                      + " SELECT number, ?, ? FROM report WHERE id = ?"
                      + " ON CONFLICT (report, part) DO UPDATE SET bytes = excluded.bytes");
          found.forEach((id, bytes) -> batch.add(part, bytes, id));
          batch.execute();
        });
  }

  @Override
  public Stream<String> ids() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Ids(), traits), false);
  }

  /** Asks for some ids at a time, so that no connection is held in between. */
  private final class Ids implements Iterator<String> {

    private record Id(long number, String id) {}

    private final Deque<Id> waiting = new ArrayDeque<>();
    private long last;

    @Override
    public boolean hasNext() {
      if (waiting.isEmpty()) {
        waiting.addAll(
            database.read(
                handle ->
                    handle
                        .createQuery(
                            "SELECT number, id FROM report WHERE number > :last"
                                + " ORDER BY number LIMIT :limit")
                        .bind("last", last)
                        .bind("limit", AT_A_TIME)
                        .map((row, context) -> new Id(row.getLong(1), row.getString(2)))
                        .list()));
      }
      return !waiting.isEmpty();
    }

    @Override
    public String next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Id next = waiting.remove();
      last = next.number;
      return next.id;
    }
  }
}
