package org.twosource.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.twosource.store.Batch.Known;
import org.twosource.store.Intake.Outcome;
import org.twosource.store.Intake.Receipt;

/** Finds out whether a report has been here before. */
final class Lookup {

  private static final String REPORT =
      "SELECT r.number, r.id, r.versions, r.incident, i.story FROM report r"
          + " JOIN incident i ON i.id = r.incident ";

  private Lookup() {}

  static boolean taken(Handle handle, String id) {
    return handle
        .createQuery("SELECT 1 FROM report WHERE id = :id")
        .bind("id", id)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  static Optional<Known> byIdentity(Handle handle, String identity) {
    return handle
        .createQuery(REPORT + "WHERE r.identity = :identity")
        .bind("identity", identity)
        .map((row, context) -> known(row))
        .findOne();
  }

  /**
   * The receipt of a report that says nothing new: a version of the report that it is says the
   * same, or, where it is none of those kept, any report says the same.
   */
  static Optional<Receipt> same(Handle handle, Arrival arrival, Optional<Known> byIdentity) {
    record Match(long report, int version) {}
    List<Match> matches =
        handle
            .createQuery(
                "SELECT report, number FROM version WHERE fingerprint = :fingerprint"
                    + " ORDER BY report, number")
            .bind("fingerprint", arrival.fingerprintBytes())
            .map((row, context) -> new Match(row.getLong(1), row.getInt(2)))
            .list();
    for (Match match : matches) {
      if (byIdentity.isEmpty() || byIdentity.get().number() == match.report) {
        Known known = byIdentity.orElseGet(() -> byNumber(handle, match.report));
        return Optional.of(
            new Receipt(known.id(), match.version, known.story(), known.incident(), Outcome.KNOWN));
      }
    }
    return Optional.empty();
  }

  private static Known byNumber(Handle handle, long number) {
    return handle
        .createQuery(REPORT + "WHERE r.number = :number")
        .bind("number", number)
        .map((row, context) -> known(row))
        .one();
  }

  private static Known known(ResultSet row) throws SQLException {
    return new Known(
        row.getLong(1), row.getString(2), row.getInt(3), row.getString(4), row.getString(5));
  }
}
