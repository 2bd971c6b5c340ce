package org.twosource.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is new in a brief against the one before. Findings of two briefs are one where they hold the
 * same claims of the same reports.
 */
final class BriefChanges {

  /** So many of its claims, at most, are named as withdrawn from one report. */
  private static final int MOST = 10;

  private BriefChanges() {}

  /** An event before it has its number. */
  record Found(
      Event.Kind kind,
      Optional<String> report,
      Optional<String> finding,
      Optional<String> statement,
      String message) {}

  static List<Found> between(Optional<JsonNode> before, JsonNode now) {
    Map<String, JsonNode> former = former(before);
    Map<String, String> claims = claims(now);
    Map<String, String> statements = new HashMap<>();
    now.path("findings")
        .forEach(one -> statements.put(one.path("id").asText(), one.path("statement").asText()));
    List<Found> found = new ArrayList<>();
    for (JsonNode finding : now.path("findings")) {
      Optional<JsonNode> was = best(former, keys(finding, claims));
      secondRoot(finding, was).ifPresent(found::add);
      contested(finding, was).ifPresent(found::add);
      revised(finding, was, statements).ifPresent(found::add);
    }
    return found;
  }

  private static Map<String, JsonNode> former(Optional<JsonNode> before) {
    Map<String, JsonNode> former = new HashMap<>();
    before.ifPresent(
        brief -> {
          Map<String, String> claims = claims(brief);
          brief
              .path("findings")
              .forEach(
                  finding ->
                      keys(finding, claims).forEach(key -> former.putIfAbsent(key, finding)));
        });
    return former;
  }

  private static Optional<Found> secondRoot(JsonNode finding, Optional<JsonNode> was) {
    int roots = finding.path("independent").path("atLeast").asInt();
    boolean had =
        was.map(one -> one.path("independent").path("atLeast").asInt() >= 2).orElse(false);
    return roots < 2 || had
        ? Optional.empty()
        : Optional.of(
            of(
                Event.Kind.SECOND_ROOT,
                finding,
                "now on at least " + roots + " independent sources: " + statement(finding)));
  }

  private static Optional<Found> contested(JsonNode finding, Optional<JsonNode> was) {
    boolean had = was.map(one -> one.path("verdict").asText().equals("contested")).orElse(false);
    return had || !finding.path("verdict").asText().equals("contested")
        ? Optional.empty()
        : Optional.of(
            of(Event.Kind.CONTESTED, finding, "accounts differ or deny: " + statement(finding)));
  }

  private static Optional<Found> revised(
      JsonNode finding, Optional<JsonNode> was, Map<String, String> statements) {
    String by = finding.path("supersededBy").asText("");
    boolean had = was.map(one -> one.path("supersededBy").isTextual()).orElse(false);
    return !finding.path("supersededBy").isTextual() || had
        ? Optional.empty()
        : Optional.of(
            of(
                Event.Kind.FIGURE_REVISED,
                finding,
                "a later figure replaces \u201c"
                    + statement(finding)
                    + "\u201d: "
                    + statements.getOrDefault(by, by)));
  }

  /** Findings that have another verdict, or are new, where people overruled what made them. */
  static List<Found> overruled(Optional<JsonNode> before, JsonNode now) {
    if (before.isEmpty()) {
      return List.of();
    }
    Map<String, JsonNode> former = former(before);
    Map<String, String> claims = claims(now);
    List<Found> found = new ArrayList<>();
    for (JsonNode finding : now.path("findings")) {
      String verdict = verdict(finding);
      String was = best(former, keys(finding, claims)).map(BriefChanges::verdict).orElse("new");
      if (!was.equals(verdict)) {
        found.add(
            of(
                Event.Kind.OVERRULED,
                finding,
                (was.equals("new") ? "told apart, " + verdict : "now " + verdict + ", was " + was)
                    + ", as people decided: "
                    + statement(finding)));
      }
    }
    return found;
  }

  private static String verdict(JsonNode finding) {
    String name = finding.path("verdict").asText();
    return name.equals("onRecord") ? "on the record" : name;
  }

  private static Found of(Event.Kind kind, JsonNode finding, String message) {
    return new Found(
        kind,
        Optional.empty(),
        Optional.of(finding.path("id").asText()),
        Optional.of(statement(finding)),
        message);
  }

  /** What a report says no longer, or says with other figures, in its new version. */
  static List<Found> versions(String report, JsonNode former, JsonNode now) {
    List<Stated> said = Stated.all(now);
    List<Found> found = new ArrayList<>();
    for (Stated claim : Stated.all(former)) {
      List<Stated> versions = said.stream().filter(claim::isLike).toList();
      boolean kept = versions.stream().anyMatch(claim::hasFiguresOf);
      if (!kept && found.size() < MOST) {
        boolean refigured = !versions.isEmpty();
        found.add(
            new Found(
                refigured ? Event.Kind.FIGURE_REVISED : Event.Kind.CLAIM_WITHDRAWN,
                Optional.of(report),
                Optional.empty(),
                Optional.of(claim.statement()),
                report
                    + (refigured ? " now gives another figure for: " : " no longer says: ")
                    + claim.statement()));
      }
    }
    return found;
  }

  /** The finding before that shares most keys. */
  private static Optional<JsonNode> best(Map<String, JsonNode> former, Set<String> keys) {
    IdentityHashMap<JsonNode, Integer> shared = new IdentityHashMap<>();
    for (String key : keys) {
      JsonNode finding = former.get(key);
      if (finding != null) {
        shared.merge(finding, 1, Integer::sum);
      }
    }
    return shared.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static Set<String> keys(JsonNode finding, Map<String, String> claims) {
    Set<String> keys = new HashSet<>();
    finding
        .path("claims")
        .forEach(
            claim -> {
              String ref = claim.asText();
              keys.add(
                  ref.substring(0, Math.max(0, ref.lastIndexOf('/')))
                      + "\n"
                      + claims.getOrDefault(ref, ref));
            });
    return keys;
  }

  /** What each claim states, by {@code report/claim}. */
  private static Map<String, String> claims(JsonNode brief) {
    Map<String, String> claims = new HashMap<>();
    for (JsonNode report : brief.path("reports")) {
      for (JsonNode claim : report.path("claims")) {
        claims.put(
            report.path("id").asText() + "/" + claim.path("id").asText(),
            claim.path("statement").asText());
      }
    }
    return claims;
  }

  private static String statement(JsonNode finding) {
    return finding.path("statement").asText();
  }
}
