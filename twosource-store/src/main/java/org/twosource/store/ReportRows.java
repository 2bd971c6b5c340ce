package org.twosource.store;

import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.twosource.report.Report;

/** The rows of reports and their versions in one transaction, written many at a time. */
final class ReportRows {

  private final Handle handle;
  private final long change;
  private final long now;
  private final PreparedBatch reports;
  private final PreparedBatch versions;
  private final PreparedBatch originals;
  private final PreparedBatch features;

  ReportRows(Handle handle, long change, long now) {
    this.handle = handle;
    this.change = change;
    this.now = now;
    reports =
        handle.prepareBatch(
            "INSERT INTO report (number, id, identity, incident, versions, received, title, outlet,"
                + " day, url, change) VALUES (:number, :id, :identity, :incident, 1, :now, :title,"
                + " :outlet, :day, :url, :change)");
    versions =
        handle.prepareBatch(
            "INSERT INTO version (report, number, received, sha256, fingerprint, title, text,"
                + " outlet, day, published, url, author, agency, file, line) VALUES (:report,"
                + " :number, :received, :sha256, :fingerprint, :title, :text, :outlet, :day,"
                + " :published, :url, :author, :agency, :file, :line)");
    originals =
        handle.prepareBatch(
            "INSERT INTO original (report, version, gzip, bytes)"
                + " VALUES (:report, :version, :gzip, :bytes)");
    features = handle.prepareBatch("INSERT INTO features (report, bytes) VALUES (:report, :bytes)");
  }

  void add(long number, String id, String incident, Arrival arrival, byte[] read) {
    Report report = arrival.report();
    reports
        .bind("number", number)
        .bind("id", id)
        .bind("identity", arrival.identity())
        .bind("incident", incident)
        .bind("now", now)
        .bind("title", report.title())
        .bind("outlet", report.outlet().orElse(null))
        .bind("day", arrival.day().map(LocalDate::toString).orElse(null))
        .bind("url", report.url().orElse(null))
        .bind("change", change)
        .add();
    features.bind("report", number).bind("bytes", read).add();
    version(number, 1, arrival);
  }

  void change(long number, int version, Arrival arrival) {
    Report report = arrival.report();
    handle
        .createUpdate(
            "UPDATE report SET versions = :versions, title = :title, outlet = :outlet, day = :day,"
                + " url = :url, change = :change WHERE number = :number")
        .bind("versions", version)
        .bind("title", report.title())
        .bind("outlet", report.outlet().orElse(null))
        .bind("day", arrival.day().map(LocalDate::toString).orElse(null))
        .bind("url", report.url().orElse(null))
        .bind("change", change)
        .bind("number", number)
        .execute();
    version(number, version, arrival);
  }

  private void version(long report, int number, Arrival arrival) {
    Report is = arrival.report();
    versions
        .bind("report", report)
        .bind("number", number)
        .bind("received", now)
        .bind("sha256", arrival.sha256())
        .bind("fingerprint", arrival.fingerprintBytes())
        .bind("title", is.title())
        .bind("text", is.text())
        .bind("outlet", is.outlet().orElse(null))
        .bind("day", arrival.day().map(LocalDate::toString).orElse(null))
        .bind("published", is.published().map(Report.Published::stated).orElse(null))
        .bind("url", is.url().orElse(null))
        .bind("author", is.author().orElse(null))
        .bind("agency", is.agency().orElse(null))
        .bind("file", Clean.of(is.origin().file()))
        .bind("line", is.origin().line())
        .add();
    originals
        .bind("report", report)
        .bind("version", number)
        .bind("gzip", arrival.gzip() ? 1 : 0)
        .bind("bytes", arrival.kept().array())
        .add();
  }

  /** Writes what waits. */
  void flush() {
    for (PreparedBatch batch : new PreparedBatch[] {reports, versions, originals, features}) {
      if (batch.size() > 0) {
        batch.execute();
      }
    }
  }
}
