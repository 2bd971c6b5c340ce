package org.twosource.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of stories in one transaction; what reports add to one is written once for all. */
final class StoryRows {

  private static final class Touch {
    private int reports;
    private int incidents;
    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();
  }

  private final Handle handle;
  private final long change;
  private final long now;
  private final PreparedBatch stories;
  private final PreparedBatch incidents;
  private final PreparedBatch touches;
  private final Map<String, Touch> touched = new LinkedHashMap<>();

  StoryRows(Handle handle, long change, long now) {
    this.handle = handle;
    this.change = change;
    this.now = now;
    stories =
        handle.prepareBatch(
            "INSERT INTO story (id, title, reports, incidents, stale, change, changed)"
                + " VALUES (:id, :title, 0, 0, 1, :change, :now)");
    incidents = handle.prepareBatch("INSERT INTO incident (id, story) VALUES (:id, :story)");
    touches =
        handle.prepareBatch(
            "UPDATE story SET reports = reports + :reports, incidents = incidents + :incidents,"
                + " first_day = CASE WHEN first_day < :first THEN first_day"
                + " ELSE coalesce(:first, first_day) END,"
                + " last_day = CASE WHEN last_day > :last THEN last_day"
                + " ELSE coalesce(:last, last_day) END,"
                + " stale = 1, change = :change, changed = :now WHERE id = :id");
  }

  void found(String id, String title) {
    stories.bind("id", id).bind("title", title).bind("change", change).bind("now", now).add();
  }

  void incident(String id, String story) {
    incidents.bind("id", id).bind("story", story).add();
  }

  /** Notes that a story got more reports or incidents, or a report of it changed. */
  void touch(String story, int reports, int incidents, Optional<LocalDate> day) {
    Touch touch = touched.computeIfAbsent(story, id -> new Touch());
    touch.reports += reports;
    touch.incidents += incidents;
    if (day.isPresent()) {
      touch.first = touch.first.filter(first -> first.isBefore(day.get())).or(() -> day);
      touch.last = touch.last.filter(last -> last.isAfter(day.get())).or(() -> day);
    }
  }

  /** Writes what was noted. */
  void flush() {
    touched.forEach(this::write);
    touched.clear();
    for (PreparedBatch batch : new PreparedBatch[] {stories, incidents, touches}) {
      if (batch.size() > 0) {
        batch.execute();
      }
    }
  }

  private void write(String story, Touch touch) {
    touches
        .bind("reports", touch.reports)
        .bind("incidents", touch.incidents)
        .bind("first", touch.first.map(LocalDate::toString).orElse(null))
        .bind("last", touch.last.map(LocalDate::toString).orElse(null))
        .bind("change", change)
        .bind("now", now)
        .bind("id", story)
        .add();
  }

  void mergeIncidents(String from, String into) {
    flush();
    String story =
        handle
            .createQuery("SELECT story FROM incident WHERE id = :id")
            .bind("id", into)
            .mapTo(String.class)
            .one();
    handle.execute("UPDATE report SET incident = ? WHERE incident = ?", into, from);
    handle.execute("DELETE FROM incident WHERE id = ?", from);
    alias(from, into);
    touch(story, 0, -1, Optional.empty());
  }

  void mergeStories(String from, String into) {
    flush();
    handle.execute("UPDATE incident SET story = ? WHERE story = ?", into, from);
    handle
        .createUpdate(
            "UPDATE story SET reports = reports + (SELECT reports FROM story WHERE id = :from),"
                + " incidents = incidents + (SELECT incidents FROM story WHERE id = :from)"
                + " WHERE id = :into")
        .bind("from", from)
        .bind("into", into)
        .execute();
    day("first_day", from).ifPresent(day -> touch(into, 0, 0, Optional.of(day)));
    day("last_day", from).ifPresent(day -> touch(into, 0, 0, Optional.of(day)));
    touch(into, 0, 0, Optional.empty());
    handle.execute("DELETE FROM story WHERE id = ?", from);
    handle.execute("DELETE FROM brief WHERE story = ?", from);
    handle.execute("UPDATE event SET story = ? WHERE story = ?", into, from);
    alias(from, into);
  }

  private Optional<LocalDate> day(String column, String story) {
    return handle
        .createQuery("SELECT <column> FROM story WHERE id = :id AND <column> IS NOT NULL")
        .define("column", column)
        .bind("id", story)
        .mapTo(String.class)
        .findOne()
        .map(LocalDate::parse);
  }

  /** Every alias leads straight to the id that is good now. */
  private void alias(String from, String into) {
    handle.execute("UPDATE alias SET target = ? WHERE target = ?", into, from);
    handle.execute("INSERT INTO alias (id, target) VALUES (?, ?)", from, into);
  }

  /** The id that a story or an incident has now. */
  static String current(Handle handle, String id) {
    return handle
        .createQuery("SELECT target FROM alias WHERE id = :id")
        .bind("id", id)
        .mapTo(String.class)
        .findOne()
        .orElse(id);
  }
}
