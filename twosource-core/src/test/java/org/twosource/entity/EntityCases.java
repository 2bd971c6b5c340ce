package org.twosource.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twosource.language.LanguageModel;
import org.twosource.language.LanguageModels;

/** Cases as data, and what is wrong with what was found for one. */
final class EntityCases {
  static final LanguageModel LANGUAGE = LanguageModels.english();
  static final EntityExtractor EXTRACTOR = EntityExtractors.english(Gazetteer.load());

  private EntityCases() {}

  static Stream<JsonNode> read(String file) {
    ObjectMapper json = new ObjectMapper();
    try (var in = EntityCases.class.getResourceAsStream("/cases/entity/" + file)) {
      List<JsonNode> cases = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        cases.add(json.readTree(line));
      }
      return cases.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Entity> extract(String text) {
    return EXTRACTOR.extract(LANGUAGE.read(text));
  }

  static List<String> wrongWithin(JsonNode given) {
    List<Entity> found = extract(given.get("text").asText());
    List<String> wrong = new ArrayList<>();
    for (JsonNode is : given.path("is")) {
      Optional<Entity> entity = withMention(found, is.get("mention").asText());
      if (entity.isEmpty()) {
        wrong.add("no entity " + is);
      } else {
        check(is, entity.get(), found, wrong);
      }
    }
    for (JsonNode none : given.path("none")) {
      withMention(found, none.asText()).ifPresent(e -> wrong.add("should be none: " + e));
    }
    pairs(given, wrong, name -> withMention(found, name).map(Entity::id));
    return wrong;
  }

  static List<String> wrongAcross(JsonNode given) {
    Map<String, List<Entity>> reports = new LinkedHashMap<>();
    given
        .get("reports")
        .properties()
        .forEach(r -> reports.put(r.getKey(), extract(r.getValue().asText())));
    List<BundleEntity> found = EntityResolvers.standard().resolve(reports);
    List<String> wrong = new ArrayList<>();
    pairs(
        given,
        wrong,
        name -> {
          String report = name.substring(0, name.indexOf(':'));
          return withMention(reports.get(report), name.substring(name.indexOf(':') + 1))
              .flatMap(
                  e ->
                      found.stream()
                          .filter(
                              b ->
                                  b.parts()
                                      .getOrDefault(report, java.util.Set.of())
                                      .contains(e.id()))
                          .findFirst())
              .map(BundleEntity::id);
        });
    return wrong;
  }

  private static void pairs(
      JsonNode given,
      List<String> wrong,
      java.util.function.Function<String, Optional<String>> id) {
    for (JsonNode group : given.path("same")) {
      String first = group.get(0).asText();
      for (JsonNode other : group) {
        if (id.apply(other.asText()).isEmpty()
            || !id.apply(first).equals(id.apply(other.asText()))) {
          wrong.add(other + " should be " + first);
        }
      }
    }
    for (JsonNode pair : given.path("different")) {
      Optional<String> first = id.apply(pair.get(0).asText());
      if (first.isEmpty() || first.equals(id.apply(pair.get(1).asText()))) {
        wrong.add("should differ: " + pair);
      }
    }
  }

  private static void check(JsonNode is, Entity entity, List<Entity> all, List<String> wrong) {
    if (is.has("kind") && !entity.kind().name().equals(is.get("kind").asText())) {
      wrong.add("kind of " + entity);
    }
    if (is.has("role") && !entity.role().contains(is.get("role").asText())) {
      wrong.add("role of " + entity);
    }
    if (is.has("country") && !entity.country().equals(Optional.of(is.get("country").asText()))) {
      wrong.add("country of " + entity);
    }
    if (is.has("of")
        && !entity.belongsTo().equals(withMention(all, is.get("of").asText()).map(Entity::id))) {
      wrong.add("owner of " + entity);
    }
  }

  /** The entity with a mention of exactly these words; "#2" picks the second such mention. */
  private static Optional<Entity> withMention(List<Entity> entities, String words) {
    int hash = words.indexOf('#');
    String text = hash < 0 ? words : words.substring(0, hash);
    int number = hash < 0 ? 1 : Integer.parseInt(words.substring(hash + 1));
    record Found(int start, Entity entity) {}
    List<Found> found = new ArrayList<>();
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        if (mention.text().equals(text)) {
          found.add(new Found(mention.span().start(), entity));
        }
      }
    }
    return found.stream()
        .sorted(java.util.Comparator.comparingInt(Found::start))
        .skip(number - 1L)
        .findFirst()
        .map(Found::entity);
  }
}
