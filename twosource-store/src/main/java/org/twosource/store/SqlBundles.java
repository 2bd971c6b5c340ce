package org.twosource.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;
import org.twosource.corroboration.Verdict;
import org.twosource.report.Report;

/** Bundles in the database. */
final class SqlBundles implements Bundles {

  private static final String COLUMNS =
      "id, title, reports, first_day, last_day, changed, brief IS NOT NULL,"
          + " contested, corroborated, on_record, repeated, single";

  private final Database database;

  SqlBundles(Database database) {
    this.database = database;
  }

  @Override
  public boolean add(Bundle bundle, List<Report> reports, String notices) {
    return database.write(
        "journal",
        (handle, number) -> {
          if (exists(handle, bundle.id()) || SqlStories.exists(handle, bundle.id())) {
            return false;
          }
          described(
                  handle.createUpdate(
                      "INSERT INTO bundle (id, title, reports, first_day, last_day, changed, notices)"
                          + " VALUES (:id, :title, :reports, :first, :last, :changed, :notices)"),
                  bundle)
              .bind("notices", Clean.of(notices))
              .execute();
          PreparedBatch batch =
              handle.prepareBatch(
                  "INSERT INTO bundle_report (bundle, number, id, title, text, outlet, day,"
                      + " published, url, author, agency, file, line) VALUES"
                      + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
          for (int i = 0; i < reports.size(); i++) {
            Report one = reports.get(i);
            batch.add(
                bundle.id(),
                i + 1,
                Clean.of(one.id()),
                Clean.of(one.title()),
                Clean.of(one.text()),
                one.outlet().map(Clean::of).orElse(null),
                one.published().map(found -> found.day().toString()).orElse(null),
                one.published().map(found -> Clean.of(found.stated())).orElse(null),
                one.url().map(Clean::of).orElse(null),
                one.author().map(Clean::of).orElse(null),
                one.agency().map(Clean::of).orElse(null),
                Clean.of(one.origin().file()),
                one.origin().line());
          }
          batch.execute();
          return true;
        });
  }

  private static <S extends SqlStatement<S>> S described(S statement, Bundle bundle) {
    return statement
        .bind("id", bundle.id())
        .bind("title", Clean.of(bundle.title()))
        .bind("reports", bundle.reports())
        .bind("first", bundle.first().map(LocalDate::toString).orElse(null))
        .bind("last", bundle.last().map(LocalDate::toString).orElse(null))
        .bind("changed", bundle.changed().toEpochMilli());
  }

  static boolean exists(Handle handle, String id) {
    return handle
        .createQuery("SELECT 1 FROM bundle WHERE id = :id")
        .bind("id", id)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  @Override
  public List<Bundle> list(int limit) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM bundle ORDER BY changed DESC, id DESC LIMIT :limit")
                .bind("limit", SqlStories.bounded(limit))
                .map((row, context) -> bundle(row))
                .list());
  }

  @Override
  public Optional<Bundle> find(String id) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT " + COLUMNS + " FROM bundle WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> bundle(row))
                .findOne());
  }

  private static Bundle bundle(ResultSet row) throws SQLException {
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    if (row.getBoolean(7)) {
      for (Verdict verdict : Verdict.values()) {
        verdicts.put(verdict, row.getInt(verdict.name().toLowerCase(Locale.ROOT)));
      }
    }
    return new Bundle(
        row.getString(1),
        row.getString(2),
        row.getInt(3),
        SqlStories.day(row.getString(4)),
        SqlStories.day(row.getString(5)),
        verdicts,
        Instant.ofEpochMilli(row.getLong(6)));
  }

  @Override
  public List<Report> reports(String id) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT id, title, text, outlet, day, published, url, author, agency, file, line"
                        + " FROM bundle_report WHERE bundle = :id ORDER BY number")
                .bind("id", id)
                .map((row, context) -> SqlReports.report(row))
                .list());
  }

  @Override
  public String notices(String id) {
    return text("SELECT notices FROM bundle WHERE id = :id", id).orElse("[]");
  }

  private Optional<String> text(String query, String id) {
    return database.read(
        handle -> handle.createQuery(query).bind("id", id).mapTo(String.class).findOne());
  }

  @Override
  public Optional<Brief> brief(String id) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT brief, ruled FROM bundle WHERE id = :id AND brief IS NOT NULL")
                .bind("id", id)
                .map((row, context) -> new Brief(row.getString(1), row.getLong(2)))
                .findOne());
  }

  @Override
  public void keep(Bundle bundle, Brief brief, List<Happened> events) {
    database.write(
        "journal",
        (handle, number) -> {
          Update update =
              described(
                  handle.createUpdate(
                      "UPDATE bundle SET title = :title, reports = :reports, first_day = :first,"
                          + " last_day = :last, changed = :changed, brief = :brief, ruled = :ruled,"
                          + " contested = :contested, corroborated = :corroborated,"
                          + " on_record = :on_record, repeated = :repeated, single = :single"
                          + " WHERE id = :id"),
                  bundle);
          for (Verdict verdict : Verdict.values()) {
            update.bind(
                verdict.name().toLowerCase(Locale.ROOT),
                bundle.verdicts().getOrDefault(verdict, 0));
          }
          update.bind("brief", Clean.of(brief.json())).bind("ruled", brief.ruled());
          if (update.execute() > 0) {
            happened(handle, bundle.id(), events);
          }
          return true;
        });
  }

  private static void happened(Handle handle, String id, List<Happened> events) {
    long last =
        handle
            .createQuery("SELECT coalesce(max(number), 0) FROM bundle_event WHERE bundle = :id")
            .bind("id", id)
            .mapTo(Long.class)
            .one();
    for (Happened event : events) {
      last++;
      handle.execute(
          "INSERT INTO bundle_event (bundle, number, at, message, statement)"
              + " VALUES (?, ?, ?, ?, ?)",
          id,
          last,
          event.at().toEpochMilli(),
          Clean.of(event.message()),
          event.statement().map(Clean::of).orElse(null));
    }
  }

  @Override
  public List<Happened> events(String id, Instant since) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT at, message, statement FROM bundle_event"
                        + " WHERE bundle = :id AND at >= :since ORDER BY number")
                .bind("id", id)
                .bind("since", since.toEpochMilli())
                .map(
                    (row, context) ->
                        new Happened(
                            Instant.ofEpochMilli(row.getLong(1)),
                            row.getString(2),
                            Optional.ofNullable(row.getString(3))))
                .list());
  }

  @Override
  public List<String> holding(String words, int limit) {
    String like = "%" + words.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT id FROM bundle b WHERE lower(brief) LIKE :like ESCAPE '\\'"
                        + " ORDER BY changed DESC, id DESC LIMIT :limit")
                .bind("like", like)
                .bind("limit", SqlStories.bounded(limit))
                .mapTo(String.class)
                .list());
  }

  @Override
  public void delete(String id) {
    database.write(
        "journal",
        (handle, number) -> {
          if (exists(handle, id)) {
            handle.execute("DELETE FROM journal WHERE story = ?", id);
            handle.execute("DELETE FROM bundle_event WHERE bundle = ?", id);
            handle.execute("DELETE FROM bundle_report WHERE bundle = ?", id);
            handle.execute("DELETE FROM bundle WHERE id = ?", id);
          }
          return true;
        });
  }
}
