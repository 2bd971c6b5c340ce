package org.twosource.bench.newsroom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A data file of this package: lines under headings in brackets; lines of "#" are comments. */
record Sections(String file, Map<String, List<String>> lines) {

  static Sections read(String file) {
    try (InputStream in = Sections.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + file);
      }
      return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Sections parse(String file, String text) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    List<String> section = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.matches("\\[[a-z0-9+ ]+\\]")) {
        section =
            found.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
      } else {
        section.add(line);
      }
    }
    return new Sections(file, found);
  }

  /** The lines of a section; empty where there is none. */
  List<String> of(String name) {
    return lines.getOrDefault(name, List.of());
  }

  /** The lines of a section that must be there. */
  List<String> need(String name) {
    List<String> found = of(name);
    if (found.isEmpty()) {
      throw new IllegalStateException(file + " has no section " + name);
    }
    return found;
  }

  /** A line's fields, parted by bars; at least {@code count}, empty ones at the end filled up. */
  static List<String> fields(String line, int count) {
    List<String> fields = new ArrayList<>();
    for (String field : line.split("\\|", -1)) {
      fields.add(field.strip());
    }
    while (fields.size() < count) {
      fields.add("");
    }
    return fields;
  }

  /** A field that lists, parted by commas; "-" and nothing are empty. */
  static List<String> list(String field) {
    List<String> found = new ArrayList<>();
    for (String one : field.split(",", -1)) {
      if (!one.isBlank() && !one.strip().equals("-")) {
        found.add(one.strip());
      }
    }
    return found;
  }
}
