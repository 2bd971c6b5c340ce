package org.twosource.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.twosource.Cases;
import org.twosource.entity.EntityExtractor;
import org.twosource.entity.EntityExtractors;
import org.twosource.entity.Gazetteer;
import org.twosource.language.LanguageModel;
import org.twosource.language.LanguageModels;
import org.twosource.text.Document;
import org.twosource.text.Span;

/**
 * Text and what is attributed in it. A case lists every attribution; words are compared, marks are
 * not; {@code |} parts alternatives, {@code said#2} is the second such cue, and a name of a chain
 * with {@code ?} before it is a voice that nobody could tell who it is.
 */
class AttributionCasesTest {

  private static final LanguageModel LANGUAGE = LanguageModels.english();
  private static final EntityExtractor ENTITIES = EntityExtractors.english(Gazetteer.load());
  private static final AttributionExtractor EXTRACTOR =
      AttributionExtractors.english(name -> Optional.empty());

  @TestFactory
  Stream<DynamicContainer> cases() {
    return Cases.tests("attribution", AttributionCasesTest::wrong);
  }

  static List<Attribution> extract(String text) {
    Document document = LANGUAGE.read(text);
    return EXTRACTOR.extract(document, ENTITIES.extract(document));
  }

  private static List<String> wrong(JsonNode given) {
    String text = given.get("text").asText();
    List<Attribution> found = extract(text);
    List<Attribution> left = new ArrayList<>(found);
    List<String> wrong = new ArrayList<>();
    for (JsonNode expected : given.get("attributions")) {
      Optional<Attribution> match = withCue(text, found, expected.get("cue").asText());
      if (match.isEmpty()) {
        wrong.add("no cue “" + expected.get("cue").asText() + "”");
      } else {
        left.remove(match.get());
        check(text, expected, match.get(), found, wrong);
      }
    }
    if (!given.path("more").asBoolean()) {
      // Wishes and plans are marked as well and are no statements.
      left.stream()
          .filter(Attribution::states)
          .forEach(one -> wrong.add("should not be there: " + shown(text, one)));
    }
    return wrong;
  }

  private static Optional<Attribution> withCue(String text, List<Attribution> all, String cue) {
    int hash = cue.indexOf('#');
    String words = hash < 0 ? cue : cue.substring(0, hash);
    int number = hash < 0 ? 1 : Integer.parseInt(cue.substring(hash + 1));
    return all.stream()
        .filter(one -> Cases.isOneOf(words(text, one.cue()), words))
        .skip(number - 1L)
        .findFirst();
  }

  private static void check(
      String text,
      JsonNode expected,
      Attribution found,
      List<Attribution> all,
      List<String> wrong) {
    words(text, "source", expected, found.source(), wrong);
    content(text, expected, found.content(), wrong);
    one("certainty", expected, found.certainty().name(), wrong);
    one("quotation", expected, found.quotation().name(), wrong);
    String outer =
        found
            .inside()
            .flatMap(id -> all.stream().filter(one -> one.id().equals(id)).findFirst())
            .map(one -> words(text, one.cue()))
            .orElse("");
    if (!Cases.isOneOf(outer, expected.path("inside").asText())
        && !(" " + outer + " ").contains(" " + expected.path("inside").asText("-") + " ")) {
      wrong.add("inside “" + outer + "”");
    }
    if (expected.has("hedges")) {
      String hedges = words(text, found.hedges());
      String right = String.join(" ", texts(expected.get("hedges")));
      if (!hedges.equals(right)) {
        wrong.add("hedges “" + hedges + "”");
      }
    }
    if (expected.has("chains") && !sameChains(expected.get("chains"), found.chains())) {
      wrong.add("chains " + shown(found.chains()));
    }
  }

  private static void words(
      String text, String field, JsonNode expected, List<Span> spans, List<String> wrong) {
    if (expected.has(field) && !Cases.isOneOf(words(text, spans), expected.get(field).asText())) {
      wrong.add(field + " “" + words(text, spans) + "”");
    }
  }

  /** Whether "that" opens the content is a matter of taste: PolNeAR has it in. */
  private static void content(
      String text, JsonNode expected, List<Span> spans, List<String> wrong) {
    String found = words(text, spans);
    if (expected.has("content")
        && !Cases.isOneOf(found, expected.get("content").asText())
        && !Cases.isOneOf(found.replaceFirst("^that ", ""), expected.get("content").asText())) {
      wrong.add("content “" + found + "”");
    }
  }

  private static void one(String field, JsonNode expected, String found, List<String> wrong) {
    if (expected.has(field)
        && !List.of(expected.get(field).asText().split("\\|"))
            .contains(found.toLowerCase(Locale.ROOT))) {
      wrong.add(field + " " + found.toLowerCase(Locale.ROOT));
    }
  }

  private static boolean sameChains(JsonNode expected, List<Chain> found) {
    if (expected.size() != found.size()) {
      return false;
    }
    for (int i = 0; i < expected.size(); i++) {
      List<String> names = texts(expected.get(i));
      List<Link> links = found.get(i).links();
      if (names.size() != links.size()) {
        return false;
      }
      for (int j = 0; j < names.size(); j++) {
        if (!isCalled(names.get(j), links.get(j))) {
          return false;
        }
      }
    }
    return true;
  }

  /** "?" alone: anybody unnamed. */
  private static boolean isCalled(String names, Link link) {
    return Stream.of(names.split("\\|"))
        .anyMatch(
            name ->
                name.startsWith("?") == link.anonymous()
                    && (name.equals("?")
                        || Cases.isOneOf(link.name(), name.replaceFirst("^\\?", ""))));
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(one -> texts.add(one.asText()));
    return texts;
  }

  private static String words(String text, List<Span> spans) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
  }

  private static String shown(List<Chain> chains) {
    return chains.stream()
        .map(
            chain ->
                chain.links().stream()
                    .map(link -> (link.anonymous() ? "?" : "") + link.name())
                    .toList()
                    .toString())
        .toList()
        .toString();
  }

  private static String shown(String text, Attribution one) {
    return words(text, one.source())
        + " | "
        + words(text, one.cue())
        + " | "
        + words(text, one.content())
        + " | "
        + shown(one.chains());
  }
}
