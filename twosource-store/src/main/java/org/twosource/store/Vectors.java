package org.twosource.store;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/**
 * Makes the vectors of reports that have none. They are made between two transactions, since that
 * takes longer than all else; a report that came in anew meanwhile keeps none, and gets one next
 * time.
 */
final class Vectors {

  /** A report whose newest version has no vector. */
  private record Without(long report, int version, String title, String text) {}

  /** A vector to write. */
  private record Made(long report, int version, ByteBuffer bytes) {}

  private static final String WITHOUT =
      "SELECT r.number, r.versions, v.title, v.text FROM report r JOIN version v"
          + " ON v.report = r.number AND v.number = r.versions %s AND NOT EXISTS"
          + " (SELECT 1 FROM vector m WHERE m.report = r.number AND m.version = r.versions"
          + " AND m.model = :model) ORDER BY r.number %s LIMIT :limit";

  private final Database database;

  Vectors(Database database) {
    this.database = database;
  }

  /** Of the newest reports of a story, so many at most. */
  void ofStory(String story, int limit) {
    make(
        database.read(
            handle ->
                without(
                    handle
                        .createQuery(
                            WITHOUT.formatted(
                                "JOIN incident i ON i.id = r.incident WHERE i.story = :story",
                                "DESC"))
                        .bind("story", StoryRows.current(handle, story)),
                    limit)));
  }

  /**
   * Of some reports after one, oldest first.
   *
   * @return the number of the last, as {@code after} of the next call; empty where none is left
   */
  Optional<Long> after(long after, int limit) {
    List<Without> found =
        database.read(
            handle ->
                without(
                    handle
                        .createQuery(WITHOUT.formatted("WHERE r.number > :after", ""))
                        .bind("after", after),
                    limit));
    return make(found) ? Optional.of(found.get(found.size() - 1).report) : Optional.empty();
  }

  private static List<Without> without(Query query, int limit) {
    return query
        .bind("model", Meaning.MODEL)
        .bind("limit", limit)
        .map(
            (row, context) ->
                new Without(row.getLong(1), row.getInt(2), row.getString(3), row.getString(4)))
        .list();
  }

  private boolean make(List<Without> reports) {
    Optional<Meaning> model = reports.isEmpty() ? Optional.empty() : Meaning.load();
    if (model.isEmpty()) {
      return false;
    }
    List<Made> made =
        reports.parallelStream()
            .map(
                one ->
                    new Made(
                        one.report,
                        one.version,
                        ByteBuffer.wrap(model.get().of(one.title, one.text))))
            .toList();
    database.change((handle, change) -> write(handle, change, made));
    return true;
  }

  private static int write(Handle handle, long change, List<Made> made) {
    PreparedBatch vectors =
        handle.prepareBatch(
            "INSERT INTO vector (report, version, model, bytes) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (report) DO UPDATE SET version = excluded.version,"
                + " model = excluded.model, bytes = excluded.bytes");
    PreparedBatch changed = handle.prepareBatch("UPDATE report SET change = ? WHERE number = ?");
    for (Made one : made) {
      vectors.add(one.report, one.version, Meaning.MODEL, Meaning.bytes(one.bytes));
      changed.add(change, one.report);
    }
    vectors.execute();
    changed.execute();
    return made.size();
  }
}
