package org.twosource.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a resource file of this package, without comments and blank lines. */
final class TimeResource {
  private TimeResource() {}

  static List<String> lines(String name) {
    try (InputStream in = TimeResource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource missing: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts of a line, which must be {@code count}. */
  static List<String> parts(String line, String separator, int count) {
    String[] parts = line.split(separator, count);
    if (parts.length != count) {
      throw new IllegalStateException("not " + count + " parts: " + line);
    }
    return java.util.Arrays.stream(parts).map(String::strip).toList();
  }
}
