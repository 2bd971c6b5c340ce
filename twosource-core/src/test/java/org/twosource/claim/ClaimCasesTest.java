package org.twosource.claim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.twosource.Bundles;
import org.twosource.Cases;
import org.twosource.attribution.Link;

/**
 * Text and the claims in it, or what its propositions are made of. A case lists every claim, unless
 * it says {@code more}; {@code |} parts alternatives. {@code by} is the root of the claim's chain,
 * empty for the outlet's own voice, with {@code ?} before it where nobody could tell who it is.
 */
class ClaimCasesTest {

  @TestFactory
  Stream<DynamicContainer> cases() {
    return Cases.tests("claim", ClaimCasesTest::wrong);
  }

  private static List<String> wrong(JsonNode given) {
    ReportReading reading =
        Bundles.twosource().read(Bundles.report("a", given.get("text").asText()));
    List<String> wrong = new ArrayList<>();
    if (given.has("claims")) {
      claims(given, reading, wrong);
    }
    if (given.has("propositions")) {
      propositions(given, reading, wrong);
    }
    return wrong;
  }

  private static void claims(JsonNode given, ReportReading reading, List<String> wrong) {
    List<Claim> left = new ArrayList<>(reading.claims());
    for (JsonNode expected : given.get("claims")) {
      Optional<Claim> match =
          reading.claims().stream()
              .filter(claim -> Cases.isOneOf(claim.statement(), expected.get("is").asText()))
              .findFirst();
      if (match.isEmpty()) {
        wrong.add("no claim “" + expected.get("is").asText() + "”");
      } else {
        left.remove(match.get());
        one("certainty", expected, match.get().certainty().name(), wrong);
        one("modality", expected, match.get().modality().name(), wrong);
        one("basis", expected, match.get().basis().name(), wrong);
        one("medium", expected, medium(match.get()), wrong);
        one("evidence", expected, status(match.get()), wrong);
        one("checkedBy", expected, checkedBy(match.get()), wrong);
        by(expected, reading, match.get(), wrong);
      }
    }
    if (!given.path("more").asBoolean()) {
      left.forEach(claim -> wrong.add("should not be there: “" + claim.statement() + "”"));
    } else if (!wrong.isEmpty()) {
      left.forEach(claim -> wrong.add("there is also “" + claim.statement() + "”"));
    }
  }

  private static String medium(Claim claim) {
    return claim.evidence().stream()
        .map(evidence -> evidence.medium().name())
        .findFirst()
        .orElse("none");
  }

  private static String status(Claim claim) {
    return claim.evidence().stream()
        .filter(evidence -> evidence.status() != Claim.Evidence.Status.UNSTATED)
        .map(evidence -> evidence.status().name())
        .findFirst()
        .orElse("none");
  }

  private static String checkedBy(Claim claim) {
    return claim.evidence().stream()
        .flatMap(evidence -> evidence.by().stream())
        .findFirst()
        .orElse("none");
  }

  private static void by(
      JsonNode expected, ReportReading reading, Claim claim, List<String> wrong) {
    String root =
        claim
            .attribution()
            .flatMap(
                id ->
                    reading.attributions().stream().filter(one -> one.id().equals(id)).findFirst())
            .flatMap(one -> one.chains().stream().findFirst())
            .filter(chain -> !chain.isEmpty())
            .map(chain -> chain.root())
            .map(ClaimCasesTest::shown)
            .orElse("");
    String right = expected.path("by").asText();
    boolean fits =
        Stream.of(right.split("\\|", -1))
            .anyMatch(
                name ->
                    name.startsWith("?") == root.startsWith("?")
                        && Cases.isOneOf(root.replace("?", ""), name.replace("?", "")));
    if (expected.has("by") && !fits) {
      wrong.add("by “" + root + "”");
    }
  }

  private static String shown(Link link) {
    return (link.anonymous() ? "?" : "") + link.name();
  }

  private static void propositions(JsonNode given, ReportReading reading, List<String> wrong) {
    String text = reading.report().text();
    for (JsonNode expected : given.get("propositions")) {
      Predicate<Proposition> wanted =
          one ->
              Cases.isOneOf(one.head().in(text), expected.get("head").asText())
                  && one.classes().contains(expected.get("class").asText());
      Optional<Proposition> match = reading.propositions().stream().filter(wanted).findFirst();
      if (match.isEmpty()) {
        wrong.add("no " + expected.get("class").asText() + " in " + shown(reading, text));
      } else {
        check(expected, match.get(), reading, wrong);
      }
    }
  }

  private static void check(
      JsonNode expected, Proposition found, ReportReading reading, List<String> wrong) {
    String text = reading.report().text();
    for (Participant.Role role : Participant.Role.values()) {
      String name = role.name().toLowerCase(Locale.ROOT);
      String words = found.participant(role).map(one -> one.span().in(text)).orElse("");
      if (expected.has(name) && !Cases.isOneOf(words, expected.get(name).asText())) {
        wrong.add(name + " “" + words + "”");
      }
    }
    if (expected.has("negated") && found.negated() != expected.get("negated").asBoolean()) {
      wrong.add("negated " + found.negated());
    }
    if (expected.has("act") && found.act() != expected.get("act").asBoolean()) {
      wrong.add("act " + found.act());
    }
    if (expected.has("quantity")
        && found.quantities().stream()
            .noneMatch(
                index ->
                    reading.quantities().get(index).stated()
                        == expected.get("quantity").asDouble())) {
      wrong.add("quantities " + found.quantities());
    }
  }

  private static String shown(ReportReading reading, String text) {
    return reading.propositions().stream()
        .map(one -> one.head().in(text) + " " + one.classes())
        .toList()
        .toString();
  }

  private static void one(String field, JsonNode expected, String found, List<String> wrong) {
    String plain = found.toLowerCase(Locale.ROOT);
    if (expected.has(field)
        && !List.of(expected.get(field).asText().split("\\|")).contains(plain)) {
      wrong.add(field + " " + plain);
    }
  }
}
