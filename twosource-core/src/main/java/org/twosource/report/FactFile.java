package org.twosource.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tab-separated files of facts beside this class. */
final class FactFile {

  private FactFile() {}

  static List<String[]> rows(String name) {
    try (InputStream stream = FactFile.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no file of facts " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
