package org.twosource.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.twosource.report.Report;

/**
 * Makes the vectors that reports lack: one of what each is about and, where it was read, those of
 * what its claims state and who its people are. They are made between two transactions, since that
 * takes longer than all else; a report that came in anew meanwhile keeps none, and gets them next
 * time.
 */
final class Vectors {

  /**
   * A report that may lack vectors.
   *
   * @param lead whether it lacks the one of what it is about
   * @param kept the vectors that its phrases have; empty where they were never made
   * @param memory what is remembered of the vectors of its statements, where none were kept
   */
  record Lacking(
      long number,
      int version,
      Report report,
      boolean lead,
      Optional<JsonNode> reading,
      Optional<Phrases> kept,
      Optional<ByteBuffer> memory) {}

  /** Vectors to write; empty where they were there. */
  private record Made(
      long report, int version, Optional<ByteBuffer> lead, Optional<Phrases> phrases) {}

  private static final String REPORTS =
      "SELECT r.id, v.title, v.text, v.outlet, v.day, v.published, v.url, v.author, v.agency,"
          + " v.file, v.line, r.number, r.versions, m.report, e.json, p.bytes,"
          + " CASE WHEN p.report IS NULL THEN k.bytes END"
          + " FROM report r JOIN version v ON v.report = r.number AND v.number = r.versions"
          + " LEFT JOIN vector m ON m.report = r.number AND m.version = r.versions"
          + " AND m.model = :model"
          + " LEFT JOIN reading e ON e.report = r.number AND e.version = r.versions"
          + " LEFT JOIN phrases p ON p.report = r.number AND p.model = :phrases"
          + " LEFT JOIN memory k ON k.report = r.number AND k.part = 'VECTORS'"
          + " %s ORDER BY r.number %s LIMIT :limit";

  private final Database database;

  Vectors(Database database) {
    this.database = database;
  }

  /** Of the newest reports of a story, so many at most. */
  void ofStory(String story, int limit) {
    make(
        database.read(
            handle ->
                lacking(
                    handle
                        .createQuery(
                            REPORTS.formatted(
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
    List<Lacking> found =
        database.read(
            handle ->
                lacking(
                    handle
                        .createQuery(
                            REPORTS.formatted(
                                "WHERE r.number > :after AND (m.report IS NULL"
                                    + " OR (p.report IS NULL AND e.report IS NOT NULL))",
                                ""))
                        .bind("after", after),
                    limit));
    return make(found) ? Optional.of(found.get(found.size() - 1).number) : Optional.empty();
  }

  private static List<Lacking> lacking(Query query, int limit) {
    return query
        .bind("model", Meaning.MODEL)
        .bind("phrases", Meaning.PHRASES)
        .bind("limit", limit)
        .map((row, context) -> lacking(row))
        .list();
  }

  private static Lacking lacking(ResultSet row) throws SQLException {
    Report report = SqlReports.report(row);
    long number = row.getLong(12);
    int version = row.getInt(13);
    row.getLong(14);
    return new Lacking(
        number,
        version,
        report,
        row.wasNull(),
        IndexRows.parse(row.getString(15)),
        Optional.ofNullable(row.getBytes(16)).map(Phrases::read),
        Optional.ofNullable(row.getBytes(17)).map(ByteBuffer::wrap));
  }

  /** Whether there was any to make. */
  private boolean make(List<Lacking> reports) {
    Optional<Meaning> model = reports.isEmpty() ? Optional.empty() : Meaning.load();
    if (model.isEmpty()) {
      return false;
    }
    PhraseMaker phrases = new PhraseMaker(model.get());
    List<Optional<Phrases>> made = phrases.of(reports);
    List<Made> all = new ArrayList<>();
    List<Optional<ByteBuffer>> leads =
        reports.parallelStream().map(one -> lead(one, model.get())).toList();
    for (int i = 0; i < reports.size(); i++) {
      if (leads.get(i).isPresent() || made.get(i).isPresent()) {
        Lacking report = reports.get(i);
        all.add(new Made(report.number, report.version, leads.get(i), made.get(i)));
      }
    }
    if (!all.isEmpty()) {
      database.change((handle, change) -> write(handle, change, all));
    }
    return true;
  }

  private static Optional<ByteBuffer> lead(Lacking one, Meaning model) {
    return one.lead
        ? Optional.of(ByteBuffer.wrap(model.of(one.report.title(), one.report.text())))
        : Optional.empty();
  }

  private static int write(Handle handle, long change, List<Made> made) {
    PreparedBatch vectors =
        handle.prepareBatch(
            "INSERT INTO vector (report, version, model, bytes) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (report) DO UPDATE SET version = excluded.version,"
                + " model = excluded.model, bytes = excluded.bytes");
    PreparedBatch phrases =
        handle.prepareBatch(
            "INSERT INTO phrases (report, model, bytes) VALUES (?, ?, ?)"
                + " ON CONFLICT (report) DO UPDATE SET model = excluded.model,"
                + " bytes = excluded.bytes");
    PreparedBatch changed = handle.prepareBatch("UPDATE report SET change = ? WHERE number = ?");
    for (Made one : made) {
      one.lead.ifPresent(
          lead -> vectors.add(one.report, one.version, Meaning.MODEL, Meaning.bytes(lead)));
      one.phrases.ifPresent(found -> phrases.add(one.report, Meaning.PHRASES, found.bytes()));
      changed.add(change, one.report);
    }
    if (vectors.size() > 0) {
      vectors.execute();
    }
    if (phrases.size() > 0) {
      phrases.execute();
    }
    changed.execute();
    return made.size();
  }
}
