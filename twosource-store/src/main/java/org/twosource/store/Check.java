package org.twosource.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Looks whether the rows of a workspace fit together. */
final class Check {

  /** What is wrong, and how to count it. */
  private static final Map<String, String> RULES = new LinkedHashMap<>();

  static {
    RULES.put(
        "reports without all their versions",
        "SELECT count(*) FROM report r WHERE r.versions <>"
            + " (SELECT count(*) FROM version v WHERE v.report = r.number)");
    RULES.put(
        "versions without their original",
        "SELECT count(*) FROM version v WHERE NOT EXISTS"
            + " (SELECT 1 FROM original o WHERE o.report = v.report AND o.version = v.number)");
    RULES.put(
        "reports without features",
        "SELECT count(*) FROM report r WHERE NOT EXISTS"
            + " (SELECT 1 FROM features f WHERE f.report = r.number)");
    RULES.put(
        "reports without an incident of a story",
        "SELECT count(*) FROM report r WHERE NOT EXISTS (SELECT 1 FROM incident i"
            + " JOIN story s ON s.id = i.story WHERE i.id = r.incident)");
    RULES.put(
        "stories whose reports are counted wrongly",
        "SELECT count(*) FROM story s WHERE s.reports <> (SELECT count(*) FROM report r"
            + " JOIN incident i ON i.id = r.incident WHERE i.story = s.id)");
    RULES.put(
        "stories whose incidents are counted wrongly",
        "SELECT count(*) FROM story s WHERE s.incidents <>"
            + " (SELECT count(*) FROM incident i WHERE i.story = s.id)");
    RULES.put(
        "numbers of reports that were passed over",
        "SELECT abs((SELECT value FROM counter WHERE name = 'report')"
            + " - (SELECT count(*) FROM report))");
  }

  private final Database database;

  Check(Database database) {
    this.database = database;
  }

  List<String> run() {
    return database.snapshot(
        handle -> {
          List<String> wrong = new ArrayList<>();
          if (database.embedded()) {
            sound(handle, wrong);
          }
          RULES.forEach(
              (what, sql) -> {
                long count = handle.createQuery(sql).mapTo(Long.class).one();
                if (count > 0) {
                  wrong.add(count + " " + what);
                }
              });
          return wrong;
        });
  }

  private static void sound(Handle handle, List<String> wrong) {
    handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
        .filter(line -> !line.equals("ok"))
        .map(line -> "the database file: " + line)
        .forEach(wrong::add);
  }
}
