package org.twosource.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The lines of a word list beside this package; empty lines and those that begin with # left out.
 */
final class Resource {
  private Resource() {}

  static List<String> lines(String name) {
    InputStream in = Resource.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("no resource " + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isEmpty() && line.charAt(0) != '#').toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines split at tabs, each with {@code columns} columns. */
  static List<String[]> rows(String name, int columns) {
    return lines(name).stream().map(line -> cells(line, columns)).toList();
  }

  private static String[] cells(String line, int columns) {
    String[] row = new String[columns];
    int from = 0;
    for (int i = 0; i < columns; i++) {
      int tab = i == columns - 1 ? -1 : line.indexOf('\t', from);
      int end = tab < 0 ? line.length() : tab;
      row[i] = from <= end ? line.substring(from, end) : "";
      from = end + 1;
    }
    return row;
  }
}
