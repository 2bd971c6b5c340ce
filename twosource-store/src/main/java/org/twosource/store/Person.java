package org.twosource.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Who is named in a report, or speaks in it without a name. Of persons only: a body is found by the
 * claims that go back to it.
 *
 * @param name the fullest
 * @param names what else they are called by name
 * @param described the words that say who they are: as a source is introduced, else as they stand
 *     where they are first named
 * @param claims the claims that go back to them
 */
record Person(String name, Set<String> names, String described, Set<String> claims) {

  /** So much longer than the name a description has to be to say more than the name. */
  private static final int MORE = 5;

  /** As {@code extract} prints a report, whose text goes with it; in order of appearance. */
  static List<Person> all(JsonNode reading, String text) {
    Map<String, Builder> people = new LinkedHashMap<>();
    for (JsonNode entity : reading.path("entities")) {
      people.put(entity.path("id").asText(), new Builder(entity));
    }
    Map<String, Set<String>> said = claims(reading);
    for (JsonNode attribution : reading.path("attributions")) {
      String id = attribution.path("id").asText();
      for (JsonNode chain : attribution.path("chains")) {
        for (JsonNode link : chain) {
          Builder person = people.get(link.path("entity").asText());
          if (person != null && !link.path("kind").asText().equals("outlet")) {
            person.speaks(
                link.path("attribution").asText().equals(id)
                    ? texts(attribution.path("source"))
                    : "",
                said.getOrDefault(id, Set.of()));
          }
        }
      }
    }
    return people.values().stream()
        .filter(Builder::canBeFound)
        .map(one -> one.build(text))
        .toList();
  }

  /** Claims by the attribution they stand under. */
  private static Map<String, Set<String>> claims(JsonNode reading) {
    return stream(reading.path("claims"))
        .filter(claim -> claim.path("attribution").isTextual())
        .collect(
            Collectors.groupingBy(
                claim -> claim.path("attribution").asText(),
                Collectors.mapping(claim -> claim.path("id").asText(), Collectors.toSet())));
  }

  private static String texts(JsonNode spans) {
    return stream(spans).map(span -> span.path("text").asText()).collect(Collectors.joining(" "));
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** The name with all others. */
  Collection<String> called() {
    Set<String> all = new LinkedHashSet<>(names);
    all.add(name);
    return all;
  }

  private static final class Builder {

    private final JsonNode entity;
    private final boolean person;
    private final List<String> sources = new ArrayList<>();
    private final Set<String> claims = new LinkedHashSet<>();
    private boolean speaks;

    Builder(JsonNode entity) {
      this.entity = entity;
      this.person = entity.path("kind").asText().equals("person");
    }

    /** "Ana Lind", and "nurse at the hospital" where she speaks; nobody is found as "a woman". */
    boolean canBeFound() {
      String name = entity.path("name").asText();
      boolean named = !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
      return person && (named || (speaks && name.indexOf(' ') > 0));
    }

    void speaks(String source, Set<String> said) {
      speaks = true;
      sources.add(source);
      claims.addAll(said);
    }

    Person build(String text) {
      String name = entity.path("name").asText();
      Set<String> names = new LinkedHashSet<>();
      for (JsonNode alias : entity.path("aliases")) {
        if (!alias.asText().isEmpty() && Character.isUpperCase(alias.asText().codePointAt(0))) {
          names.add(alias.asText());
        }
      }
      names.remove(name);
      return new Person(name, names, described(name, text), claims);
    }

    private String described(String name, String text) {
      List<String> introduced = introduced(name);
      if (introduced.stream().anyMatch(one -> one.length() > name.length() + MORE)) {
        return String.join("; ", introduced);
      }
      return stream(entity.path("mentions"))
          .filter(mention -> contains(name, mention.path("text").asText()))
          .findFirst()
          .map(first -> Around.of(text, first.path("start").asInt(), first.path("end").asInt()))
          .filter(words -> !words.isEmpty())
          .orElse(name);
    }

    /**
     * As source, and elsewhere by more than a name or a pronoun; none that says part of another.
     */
    private List<String> introduced(String name) {
      List<String> all =
          Stream.of(sources.stream(), texts("aliases"), texts("mentions"))
              .flatMap(some -> some)
              .filter(words -> words.indexOf(' ') > 0 && !contains(name, words))
              .distinct()
              .toList();
      return all.stream()
          .filter(
              words -> all.stream().noneMatch(one -> !one.equals(words) && contains(one, words)))
          .toList();
    }

    private Stream<String> texts(String field) {
      return stream(entity.path(field))
          .map(one -> one.isTextual() ? one.asText() : one.path("text").asText());
    }

    private static boolean contains(String words, String part) {
      return words.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
  }
}
