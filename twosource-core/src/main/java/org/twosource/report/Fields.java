package org.twosource.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a report says of itself besides its text, as written. */
final class Fields {

  /** The fields of a report, by the names of the JSON and front-matter form. */
  static final List<String> NAMES =
      List.of("id", "title", "outlet", "published", "url", "author", "agency");

  private final Map<String, String> values = new TreeMap<>();

  /** Keeps {@code value} where it has words; white space is evened out. */
  void put(String name, String value) {
    String clean = Characters.clean(value).replaceAll("[\\s\\u00A0]+", " ").strip();
    if (!clean.isEmpty()) {
      values.put(name, clean);
    }
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }
}
