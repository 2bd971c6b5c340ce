package org.twosource.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jdbi.v3.core.Handle;
import org.twosource.story.Filed;
import org.twosource.story.Grouper;
import org.twosource.story.GroupingState;
import org.twosource.story.Limits;

/**
 * The state of grouping in the database. Each report's features and place are written with it; how
 * many reports hold each term, which changes everywhere with each report, is written once in a
 * while, and counted on from there when the state is read.
 */
final class Grouping {

  /** Less than are compared with, since those are read again in any case. */
  static final int CHECKPOINT = 50_000;

  private Grouping() {}

  static Grouper read(Handle handle, Limits limits) {
    Terms terms = terms(handle);
    long newest = Database.counter(handle, "report");
    Map<String, String> words = new HashMap<>();
    Map<String, String> stories = new HashMap<>();
    List<Filed> filed = new ArrayList<>();
    int[] uncounted = {0};
    handle
        .createQuery(
            "SELECT r.number, r.id, r.incident, i.story, f.bytes FROM report r"
                + " JOIN features f ON f.report = r.number JOIN incident i ON i.id = r.incident"
                + " WHERE r.number > :from ORDER BY r.number")
        .bind("from", newest - limits.reports())
        .setFetchSize(1000)
        .map(
            (row, context) -> {
              String incident = row.getString(3);
              stories.put(incident, row.getString(4));
              uncounted[0] += row.getLong(1) > terms.report ? 1 : 0;
              return new Filed(
                  FeatureBytes.read(
                      row.getString(2),
                      row.getBytes(5),
                      word -> words.computeIfAbsent(word, same -> same)),
                  incident);
            })
        .forEach(filed::add);
    Map<String, String> aliases = new HashMap<>();
    handle
        .createQuery("SELECT id, target FROM alias")
        .setFetchSize(1000)
        .map((row, context) -> aliases.put(row.getString(1), row.getString(2)))
        .forEach(ignored -> {});
    return new Grouper(
        limits,
        new GroupingState(
            Database.counter(handle, "group"),
            terms.counted,
            terms.frequencies,
            filed,
            uncounted[0],
            stories,
            aliases));
  }

  /** Writes the counts as they are after a report. */
  static void checkpoint(Handle handle, Grouper grouper, long report) {
    handle.execute("DELETE FROM terms");
    handle.execute(
        "INSERT INTO terms (report, counted, bytes) VALUES (?, ?, ?)",
        report,
        grouper.counted(),
        bytes(grouper.frequencies()));
  }

  /** The report up to which the counts are written. */
  static long checkpointed(Handle handle) {
    return handle.createQuery("SELECT coalesce(max(report), 0) FROM terms").mapTo(Long.class).one();
  }

  private record Terms(long report, long counted, Map<String, Integer> frequencies) {}

  private static Terms terms(Handle handle) {
    return handle
        .createQuery("SELECT report, counted, bytes FROM terms ORDER BY report DESC LIMIT 1")
        .map((row, context) -> new Terms(row.getLong(1), row.getLong(2), terms(row.getBytes(3))))
        .findOne()
        .orElse(new Terms(0, 0, Map.of()));
  }

  private static byte[] bytes(Map<String, Integer> frequencies) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, fast, 8192))) {
      out.writeInt(frequencies.size());
      for (Map.Entry<String, Integer> term : frequencies.entrySet()) {
        byte[] word = term.getKey().getBytes(StandardCharsets.UTF_8);
        out.writeShort(word.length);
        out.write(word);
        out.writeInt(term.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  private static Map<String, Integer> terms(byte[] bytes) {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      int size = in.readInt();
      Map<String, Integer> terms = new HashMap<>(size * 2);
      for (int i = 0; i < size; i++) {
        String word = new String(in.readNBytes(in.readUnsignedShort()), StandardCharsets.UTF_8);
        terms.put(word, in.readInt());
      }
      return terms;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
