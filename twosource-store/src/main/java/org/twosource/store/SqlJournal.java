package org.twosource.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The journal in the database. */
final class SqlJournal implements Journal {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final String SELECT =
      "SELECT j.number, j.story, j.at, j.who, j.why, j.json, j.undoes, u.number FROM journal j"
          + " LEFT JOIN journal u ON u.undoes = j.number ";

  private final Database database;

  SqlJournal(Database database) {
    this.database = database;
  }

  @Override
  public long add(String story, String who, String why, String json) {
    check(json);
    return database.write(
        "journal",
        (handle, number) -> {
          String current = StoryRows.current(handle, story);
          if (!SqlStories.exists(handle, current) && !SqlBundles.exists(handle, current)) {
            throw new IllegalArgumentException("there is no story " + story);
          }
          insert(handle, number, current, who, why, json, null);
          return number;
        });
  }

  private static void check(String json) {
    if (json.length() > LONGEST) {
      throw new IllegalArgumentException("more than " + LONGEST + " characters");
    }
    try {
      if (JSON.readTree(json).isMissingNode()) {
        throw new IllegalArgumentException("no JSON value");
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON value: " + e.getOriginalMessage(), e);
    }
  }

  @Override
  public long undo(long number, String who, String why) {
    return database.write(
        "journal",
        (handle, own) -> {
          Entry entry =
              handle
                  .createQuery(SELECT + "WHERE j.number = :number")
                  .bind("number", number)
                  .map((row, context) -> entry(row))
                  .findOne()
                  .orElseThrow(() -> new IllegalArgumentException("there is no entry " + number));
          if (entry.undoes().isPresent()) {
            throw new IllegalArgumentException("entry " + number + " takes back another itself");
          }
          if (entry.undoneBy().isPresent()) {
            return entry.undoneBy().get();
          }
          insert(handle, own, entry.story(), who, why, "null", number);
          return own;
        });
  }

  private static void insert(
      Handle handle,
      long number,
      String story,
      String who,
      String why,
      String json,
      @Nullable Long undoes) {
    handle
        .createUpdate(
            "INSERT INTO journal (number, story, at, who, why, json, undoes) VALUES (:number,"
                + " :story, :at, :who, :why, :json, :undoes)")
        .bind("number", number)
        .bind("story", story)
        .bind("at", Instant.now().toEpochMilli())
        .bind("who", Clean.of(who))
        .bind("why", Clean.of(why))
        .bind("json", Clean.of(json))
        .bind("undoes", undoes)
        .execute();
  }

  @Override
  public List<Entry> of(String story) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    SELECT
                        + "WHERE j.story = :story OR j.story IN"
                        + " (SELECT id FROM alias WHERE target = :story) ORDER BY j.number")
                .bind("story", StoryRows.current(handle, story))
                .map((row, context) -> entry(row))
                .list());
  }

  @Override
  public List<Entry> after(long number, int limit) {
    return database.read(
        handle ->
            handle
                .createQuery(SELECT + "WHERE j.number > :number ORDER BY j.number LIMIT :limit")
                .bind("number", number)
                .bind("limit", SqlStories.bounded(limit))
                .map((row, context) -> entry(row))
                .list());
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getLong(1),
        row.getString(2),
        Instant.ofEpochMilli(row.getLong(3)),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        number(row, 7),
        number(row, 8));
  }

  private static Optional<Long> number(ResultSet row, int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(value);
  }
}
