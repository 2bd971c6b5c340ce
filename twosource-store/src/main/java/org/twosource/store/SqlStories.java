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
import org.jdbi.v3.core.statement.Query;
import org.twosource.corroboration.Verdict;

/** Stories in the database. */
final class SqlStories implements Stories {

  private static final int MOST = 1000;

  private static final String COLUMNS =
      "id, title, reports, incidents, first_day, last_day, stale, change, changed, briefed,"
          + " contested, corroborated, on_record, repeated, single";

  private final Database database;

  SqlStories(Database database) {
    this.database = database;
  }

  @Override
  public Page<Story> list(Optional<String> after, int limit) {
    Optional<Place> place = after.map(Place::parse);
    List<Story> found =
        database.read(
            handle -> {
              Query query =
                  handle.createQuery(
                      "SELECT "
                          + COLUMNS
                          + " FROM story"
                          + (place.isPresent()
                              ? " WHERE change < :change OR (change = :change AND id < :id)"
                              : "")
                          + " ORDER BY change DESC, id DESC LIMIT :limit");
              place.ifPresent(at -> query.bind("change", at.change).bind("id", at.id));
              return query
                  .bind("limit", bounded(limit) + 1)
                  .map((row, context) -> story(row))
                  .list();
            });
    return page(found, bounded(limit), last -> last.change() + "-" + last.id());
  }

  /** Where a page ends. */
  private record Place(long change, String id) {
    static Place parse(String token) {
      int dash = token.indexOf('-');
      if (dash < 1 || !token.substring(0, dash).matches("\\d{1,18}")) {
        throw new IllegalArgumentException("no place in the list of stories: " + token);
      }
      return new Place(Long.parseLong(token.substring(0, dash)), token.substring(dash + 1));
    }
  }

  static int bounded(int limit) {
    return Math.max(1, Math.min(MOST, limit));
  }

  static <T> Page<T> page(List<T> found, int limit, java.util.function.Function<T, String> token) {
    if (found.size() <= limit) {
      return new Page<>(found, Optional.empty());
    }
    List<T> shown = found.subList(0, limit);
    return new Page<>(shown, Optional.of(token.apply(shown.get(limit - 1))));
  }

  @Override
  public Optional<Story> find(String id) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT " + COLUMNS + " FROM story WHERE id = :id")
                .bind("id", StoryRows.current(handle, id))
                .map((row, context) -> story(row))
                .findOne());
  }

  @Override
  public Page<StoryReport> reports(String story, Optional<String> after, int limit) {
    if (after.isPresent() && !after.get().matches("\\d{1,18}")) {
      throw new IllegalArgumentException("no place in the list of reports: " + after.get());
    }
    record Numbered(long number, StoryReport report) {}
    List<Numbered> found =
        database.read(
            handle ->
                handle
                    .createQuery(
                        "SELECT r.number, r.id, r.incident, r.title, r.outlet, r.day, r.url,"
                            + " r.versions, r.received FROM report r"
                            + " JOIN incident i ON i.id = r.incident"
                            + " WHERE i.story = :story AND r.number > :after"
                            + " ORDER BY r.number LIMIT :limit")
                    .bind("story", StoryRows.current(handle, story))
                    .bind("after", after.map(Long::parseLong).orElse(0L))
                    .bind("limit", bounded(limit) + 1)
                    .map(
                        (row, context) ->
                            new Numbered(
                                row.getLong(1),
                                new StoryReport(
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    Optional.ofNullable(row.getString(5)),
                                    day(row.getString(6)),
                                    Optional.ofNullable(row.getString(7)),
                                    row.getInt(8),
                                    Instant.ofEpochMilli(row.getLong(9)))))
                    .list());
    Page<Numbered> page = page(found, bounded(limit), last -> Long.toString(last.number));
    return new Page<>(page.items().stream().map(Numbered::report).toList(), page.next());
  }

  @Override
  public Optional<StoredBrief> brief(String story) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT b.story, b.json, b.made, b.change, b.ruled, s.stale FROM brief b"
                        + " JOIN story s ON s.id = b.story WHERE b.story = :story")
                .bind("story", StoryRows.current(handle, story))
                .map(
                    (row, context) ->
                        new StoredBrief(
                            row.getString(1),
                            row.getString(2),
                            Instant.ofEpochMilli(row.getLong(3)),
                            row.getLong(4),
                            row.getLong(5),
                            row.getInt(6) != 0))
                .findOne());
  }

  @Override
  public Optional<BriefMade> briefMade(String story) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT made, change, ruled FROM brief WHERE story = :story")
                .bind("story", StoryRows.current(handle, story))
                .map(
                    (row, context) ->
                        new BriefMade(
                            Instant.ofEpochMilli(row.getLong(1)), row.getLong(2), row.getLong(3)))
                .findOne());
  }

  @Override
  public List<Event> events(Optional<String> story, long after, int limit) {
    return events(story, "number", after + 1, limit);
  }

  @Override
  public long newestEvent() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT coalesce(max(number), 0) FROM event")
                .mapTo(Long.class)
                .one());
  }

  @Override
  public List<Event> eventsSince(Optional<String> story, Instant since, int limit) {
    return events(story, "at", since.toEpochMilli(), limit);
  }

  private List<Event> events(Optional<String> story, String column, long from, int limit) {
    return database.read(
        handle -> {
          Query query =
              handle.createQuery(
                  "SELECT "
                      + EventRows.COLUMNS
                      + " FROM event WHERE "
                      + column
                      + " >= :from"
                      + (story.isPresent() ? " AND story = :story" : "")
                      + " ORDER BY number LIMIT :limit");
          story.ifPresent(id -> query.bind("story", StoryRows.current(handle, id)));
          return query
              .bind("from", from)
              .bind("limit", bounded(limit))
              .map((row, context) -> EventRows.read(row))
              .list();
        });
  }

  private static Story story(ResultSet row) throws SQLException {
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    if (row.getInt(10) != 0) {
      for (Verdict verdict : Verdict.values()) {
        verdicts.put(verdict, row.getInt(verdict.name().toLowerCase(Locale.ROOT)));
      }
    }
    return new Story(
        row.getString(1),
        row.getString(2),
        row.getInt(3),
        row.getInt(4),
        day(row.getString(5)),
        day(row.getString(6)),
        verdicts,
        row.getInt(7) != 0,
        row.getLong(8),
        Instant.ofEpochMilli(row.getLong(9)));
  }

  static Optional<LocalDate> day(@org.jspecify.annotations.Nullable String iso) {
    return Optional.ofNullable(iso).map(LocalDate::parse);
  }

  /** Whether there is such a story. */
  static boolean exists(Handle handle, String id) {
    return handle
        .createQuery("SELECT 1 FROM story WHERE id = :id")
        .bind("id", id)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }
}
