package org.twosource.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A word list kept as a resource: one entry a line, fields split by tabs, {@code #} starts a
 * comment line. A broken list is a mistake of the program, so loading fails at once, naming list
 * and line.
 */
public final class WordTable {

  private WordTable() {}

  /**
   * The rows of the list {@code name} beside {@code owner}; each has at least {@code fields}
   * fields.
   */
  public static List<List<String>> rows(Class<?> owner, String name, int fields) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no list " + name + " beside " + owner.getName());
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() < fields) {
          throw new IllegalStateException(name + ":" + number + ": needs " + fields + " fields");
        }
        rows.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return rows;
  }

  /** The list as a map from the first field to the second; the first entry of a word wins. */
  public static Map<String, String> map(Class<?> owner, String name) {
    Map<String, String> found = new LinkedHashMap<>();
    for (List<String> row : rows(owner, name, 2)) {
      found.putIfAbsent(row.get(0), row.get(1));
    }
    return found;
  }
}
