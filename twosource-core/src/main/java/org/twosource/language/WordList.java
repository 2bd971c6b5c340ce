package org.twosource.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Word lists that lie beside the classes: an entry a line, a value after a tab, {@code #} notes.
 */
final class WordList {
  private WordList() {}

  static Set<String> words(String name) {
    return Set.copyOf(pairs(name).keySet());
  }

  /** From each entry to its value, empty where it has none. */
  static Map<String, String> pairs(String name) {
    Map<String, String> pairs = new LinkedHashMap<>();
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no word list " + name);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          int tab = line.indexOf('\t');
          pairs.put(
              tab < 0 ? line.strip() : line.substring(0, tab).strip(),
              tab < 0 ? "" : line.substring(tab + 1).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read word list " + name, e);
    }
    return pairs;
  }
}
