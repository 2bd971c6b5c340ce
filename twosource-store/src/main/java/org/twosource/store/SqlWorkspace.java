package org.twosource.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twosource.follow.Seen;
import org.twosource.story.Limits;

/** A workspace on a database and an index. */
final class SqlWorkspace implements Workspace {

  private static final List<String> COUNTED =
      List.of("report", "version", "story", "incident", "event");

  private final Location location;
  private final Database database;
  private final SearchIndex index;

  private SqlWorkspace(Location location, Database database) {
    this.location = location;
    this.database = database;
    this.index = new SearchIndex(location.folder().resolve("index"), database);
  }

  static SqlWorkspace open(Location location) {
    return new SqlWorkspace(location, Database.open(location));
  }

  @Override
  public Intake intake() {
    return SqlIntake.open(IntakeLock.take(location), database, index, Limits.STANDARD);
  }

  @Override
  public Stories stories() {
    return new SqlStories(database);
  }

  @Override
  public Reports reports() {
    return new SqlReports(database);
  }

  @Override
  public Search search() {
    return index;
  }

  @Override
  public Bundles bundles() {
    return new SqlBundles(database);
  }

  @Override
  public List<Event> keep(String story, long change, long ruled, String brief) {
    return BriefRows.keep(database, story, change, ruled, brief);
  }

  @Override
  public Seen followed() {
    return new SqlSeen(database);
  }

  @Override
  public Journal journal() {
    return new SqlJournal(database);
  }

  @Override
  public long changed() {
    return database.read(handle -> Database.counter(handle, "change"));
  }

  @Override
  public Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    database.read(
        handle -> {
          for (String table : COUNTED) {
            counts.put(
                table.equals("story") ? "stories" : table + "s",
                handle
                    .createQuery("SELECT count(*) FROM <table>")
                    .define("table", table)
                    .mapTo(Long.class)
                    .one());
          }
          return counts;
        });
    return counts;
  }

  @Override
  public List<String> check() {
    List<String> wrong = new ArrayList<>(new Check(database).run());
    index.check().ifPresent(wrong::add);
    return wrong;
  }

  @Override
  public void close() {
    index.close();
    database.close();
  }
}
