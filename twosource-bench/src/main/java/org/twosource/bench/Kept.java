package org.twosource.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts rows of an earlier comparison beside those of the present one. */
final class Kept {

  private Kept() {}

  /** Adds the earlier rows whose peer has none now, all in the order of {@link PeerKind}. */
  static void join(JsonNode before, String part, ObjectNode now) {
    List<JsonNode> rows = new ArrayList<>();
    now.path(part).forEach(rows::add);
    Set<String> measured = new HashSet<>();
    rows.forEach(row -> measured.add(peer(row)));
    for (JsonNode row : before.path(part)) {
      if (!measured.contains(peer(row))) {
        rows.add(row);
      }
    }
    if (!rows.isEmpty()) {
      rows.sort(Comparator.comparing(row -> PeerKind.of(peer(row))));
      ArrayNode all = now.putArray(part);
      all.addAll(rows);
    }
  }

  private static String peer(JsonNode row) {
    return row.get("peer").asText();
  }
}
