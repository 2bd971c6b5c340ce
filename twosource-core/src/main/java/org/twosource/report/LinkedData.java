package org.twosource.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article that a page describes in JSON-LD with the words of schema.org. */
final class LinkedData {

  private static final List<String> TYPES = WordList.lines("article-types.txt");
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();
  private static final int MOST_NODES = 500;

  private LinkedData() {}

  /** The object with the surest article type. Broken JSON is passed over, as browsers do. */
  static Optional<JsonNode> article(Document page) {
    JsonNode best = null;
    int bestRank = TYPES.size();
    for (JsonNode node : objects(page)) {
      int rank = rank(node.path("@type"));
      if (rank < bestRank) {
        best = node;
        bestRank = rank;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The words at a path such as {@code publisher.name}; those of several objects joined. */
  static Optional<String> words(JsonNode node, String path) {
    JsonNode at = node;
    String[] steps = path.split("\\.", -1);
    for (int i = 0; i < steps.length; i++) {
      if (at.isArray()) {
        String rest = String.join(".", List.of(steps).subList(i, steps.length));
        return joined(at, rest);
      }
      at = at.path(steps[i]);
    }
    if (at.isArray()) {
      return joined(at, "");
    }
    return at.isValueNode() && !at.isNull() ? Optional.of(at.asText()) : Optional.empty();
  }

  private static Optional<String> joined(JsonNode array, String path) {
    String words =
        StreamSupport.stream(array.spliterator(), false)
            .flatMap(item -> (item.isTextual() ? text(item) : words(item, path)).stream())
            .distinct()
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  private static Optional<String> text(JsonNode node) {
    return Optional.of(node.asText());
  }

  private static List<JsonNode> objects(Document page) {
    List<JsonNode> found = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      parse(script.data()).ifPresent(found::add);
    }
    for (int i = 0; i < found.size() && i < MOST_NODES; i++) {
      JsonNode node = found.get(i);
      if (node.isArray()) {
        node.forEach(found::add);
      } else {
        found.add(node.path("@graph"));
        found.add(node.path("mainEntity"));
      }
    }
    return found;
  }

  private static Optional<JsonNode> parse(String data) {
    String json = data.replaceAll("(?s)^\\s*(<!--|(//)?\\s*<!\\[CDATA\\[)", "");
    try {
      return Optional.of(MAPPER.readTree(json.replaceAll("(?s)(-->|(//)?\\s*\\]\\]>)\\s*$", "")));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static int rank(JsonNode type) {
    int best = TYPES.size();
    for (JsonNode item : type.isArray() ? type : List.of(type)) {
      String name = item.asText("");
      int rank = TYPES.indexOf(name.substring(name.lastIndexOf('/') + 1));
      best = rank >= 0 ? Math.min(best, rank) : best;
    }
    return best;
  }
}
