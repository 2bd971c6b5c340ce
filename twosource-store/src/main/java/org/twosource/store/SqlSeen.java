package org.twosource.store;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.twosource.follow.Seen;

/** Notes of followed addresses, kept with what came from them. */
final class SqlSeen implements Seen {

  private final Database database;

  SqlSeen(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Note> of(URI address) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT tag, modified, changed FROM followed WHERE address = :address")
                .bind("address", address.toString())
                .map(
                    (row, context) ->
                        new Note(
                            Optional.ofNullable(row.getString(1)),
                            Optional.ofNullable(row.getString(2)),
                            Optional.ofNullable(row.getObject(3))
                                .map(
                                    number -> Instant.ofEpochMilli(((Number) number).longValue()))))
                .findOne());
  }

  @Override
  public void note(URI address, Note note) {
    database.write(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO followed (address, tag, modified, changed)"
                        + " VALUES (:address, :tag, :modified, :changed)"
                        + " ON CONFLICT (address) DO UPDATE SET tag = excluded.tag,"
                        + " modified = excluded.modified, changed = excluded.changed")
                .bind("address", address.toString())
                .bind("tag", note.tag().orElse(null))
                .bind("modified", note.modified().orElse(null))
                .bind("changed", note.changed().map(Instant::toEpochMilli).orElse(null))
                .execute());
  }
}
