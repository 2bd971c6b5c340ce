package org.twosource.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads this package's resource lists: an entry a line; lines that start with # are comments. */
final class WordList {

  private WordList() {}

  static List<String> lines(String resource) {
    try (InputStream in = WordList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Entries of the form {@code name: rest}, in order. */
  static Map<String, String> named(String resource) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (String line : lines(resource)) {
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new IllegalStateException(resource + ": no name in: " + line);
      }
      entries.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }
    return entries;
  }
}
