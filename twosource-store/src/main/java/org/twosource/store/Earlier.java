package org.twosource.store;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.twosource.store.Intake.Outcome;
import org.twosource.store.Intake.Receipt;

/**
 * What the workspace keeps of the reports of a batch, or of others that say the same: read for all
 * of them at once, and added to as the batch goes on. Right as long as nobody else adds reports.
 */
final class Earlier {

  /**
   * A report that is kept, with its place when it was read.
   *
   * @param versions how many there are
   */
  record Known(long number, String id, int versions, String incident, String story) {}

  /** A version of it. */
  private record Version(Known report, int number) {}

  private static final String KNOWN = "r.number, r.id, r.versions, r.incident, i.story";
  private static final String JOINED = " JOIN incident i ON i.id = r.incident ";
  private static final int AT_A_TIME = 500;

  private final Map<String, Known> byIdentity = new HashMap<>();
  private final Map<ByteBuffer, List<Version>> bySaying = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  private Earlier() {}

  static Earlier read(Handle handle, List<Arrival> arrivals) {
    Earlier earlier = new Earlier();
    for (int from = 0; from < arrivals.size(); from += AT_A_TIME) {
      earlier.some(handle, arrivals.subList(from, Math.min(arrivals.size(), from + AT_A_TIME)));
    }
    return earlier;
  }

  private void some(Handle handle, List<Arrival> arrivals) {
    query(
            handle,
            "SELECT r.identity, "
                + KNOWN
                + " FROM report r"
                + JOINED
                + "WHERE r.identity IN (<some>)")
        .bindList("some", arrivals.stream().map(Arrival::identity).toList())
        .map((row, context) -> byIdentity.put(row.getString(1), known(row)))
        .forEach(ignored -> {});
    query(handle, "SELECT id FROM report WHERE id IN (<some>)")
        .bindList("some", arrivals.stream().map(arrival -> arrival.report().id()).toList())
        .mapTo(String.class)
        .forEach(ids::add);
    query(
            handle,
            "SELECT v.fingerprint, "
                + KNOWN
                + ", v.number FROM version v JOIN report r ON r.number = v.report"
                + JOINED
                + "WHERE v.fingerprint IN (<some>) ORDER BY v.report, v.number")
        .bindList("some", arrivals.stream().map(Arrival::fingerprintBytes).toList())
        .map(
            (row, context) ->
                said(ByteBuffer.wrap(row.getBytes(1)), new Version(known(row), row.getInt(7))))
        .forEach(ignored -> {});
  }

  private static Query query(Handle handle, String sql) {
    return handle.createQuery(sql).setFetchSize(AT_A_TIME);
  }

  private boolean said(ByteBuffer saying, Version version) {
    return bySaying.computeIfAbsent(saying, key -> new ArrayList<>(1)).add(version);
  }

  private static Known known(ResultSet row) throws SQLException {
    return new Known(
        row.getLong(2), row.getString(3), row.getInt(4), row.getString(5), row.getString(6));
  }

  Optional<Known> byIdentity(Arrival arrival) {
    return Optional.ofNullable(byIdentity.get(arrival.identity()));
  }

  /** Whether a report has that id. */
  boolean taken(Handle handle, String id, Arrival arrival) {
    return ids.contains(id)
        || (!id.equals(arrival.report().id())
            && handle
                .createQuery("SELECT 1 FROM report WHERE id = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  /**
   * The receipt of a report that says nothing new: a version of the report that it is says the
   * same, or, where it is none of those kept, any report says the same. The places in it are those
   * that were read.
   */
  Optional<Receipt> same(Arrival arrival) {
    Optional<Known> is = byIdentity(arrival);
    return bySaying.getOrDefault(arrival.fingerprint(), List.of()).stream()
        .filter(one -> is.isEmpty() || is.get().number() == one.report.number)
        .findFirst()
        .map(
            one ->
                new Receipt(
                    one.report.id,
                    one.number,
                    one.report.story,
                    one.report.incident,
                    Outcome.KNOWN));
  }

  /** Notes what the batch keeps. */
  void keep(Arrival arrival, Known report) {
    byIdentity.put(arrival.identity(), report);
    ids.add(report.id);
    said(arrival.fingerprint(), new Version(report, report.versions));
  }
}
