package org.twosource.app.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares readings and a brief, as written in JSON, with a bundle's marks;
 * docs/reference/scoring.md.
 */
final class GoldMatcher {

  private static final double OVERLAP = 0.4;
  private static final double CARRIED = 0.8;
  private static final double TOGETHER = 0.5;

  private final JsonNode gold;
  private final Map<String, JsonNode> readings = new HashMap<>();
  private final GoldVoices voices;
  private final Map<String, JsonNode> found = new TreeMap<>();
  private final Map<String, Set<String>> carried = new HashMap<>();

  /** Two things that may be one, the likelier the higher its likeness. */
  private record Pair(double likeness, String mark, String key, JsonNode told) {}

  GoldMatcher(JsonNode gold, List<JsonNode> extracted) {
    this.gold = gold;
    this.voices = new GoldVoices(gold);
    extracted.forEach(reading -> readings.put(reading.path("id").asText(), reading));
    matchClaims();
  }

  GoldScore score(JsonNode brief) {
    Map<String, JsonNode> findings = matchFindings(brief);
    int verdicts = 0;
    for (JsonNode mark : gold.path("findings")) {
      JsonNode finding = findings.get(mark.path("id").asText());
      boolean right = finding != null && texts(mark.path("verdict")).contains(verdict(finding));
      verdicts += right ? 1 : 0;
    }
    return new GoldScore(found.size(), chains(), findings.size(), verdicts, falseOnes(brief));
  }

  private void matchClaims() {
    List<Pair> pairs = new ArrayList<>();
    for (JsonNode mark : gold.path("claims")) {
      String report = mark.path("report").asText();
      BitSet marked = letters(mark.path("span"));
      for (JsonNode claim : reading(report).path("claims")) {
        BitSet told = letters(claim.path("span"));
        BitSet both = (BitSet) marked.clone();
        both.and(told);
        double shared = both.cardinality();
        String key = report + "/" + claim.path("id").asText();
        if (shared > 0 && shared >= CARRIED * Math.min(marked.cardinality(), told.cardinality())) {
          carry(key, mark);
        }
        double all = marked.cardinality() + told.cardinality() - shared;
        if (shared >= OVERLAP * all && shared > 0) {
          pairs.add(new Pair(shared / all, mark.path("id").asText(), key, claim));
        }
      }
    }
    oneToOne(pairs)
        .forEach(
            pair -> {
              found.put(pair.mark(), pair.told());
              carried.computeIfAbsent(pair.key(), absent -> new TreeSet<>()).add(pair.mark());
            });
  }

  private void carry(String key, JsonNode mark) {
    carried.computeIfAbsent(key, absent -> new TreeSet<>()).add(mark.path("id").asText());
  }

  private int chains() {
    int right = 0;
    for (JsonNode mark : gold.path("claims")) {
      JsonNode claim = found.get(mark.path("id").asText());
      if (claim != null) {
        List<JsonNode> allowed = new ArrayList<>(List.of(mark.path("chains")));
        mark.path("alsoRight").forEach(allowed::add);
        mark.path("also").forEach(allowed::add);
        JsonNode told = attribution(mark, claim).map(one -> one.path("chains")).orElse(none());
        right += voices.anyRight(told, allowed) ? 1 : 0;
      }
    }
    return right;
  }

  private Optional<JsonNode> attribution(JsonNode mark, JsonNode claim) {
    for (JsonNode one : reading(mark.path("report").asText()).path("attributions")) {
      if (one.path("id").equals(claim.path("attribution"))) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private Map<String, JsonNode> matchFindings(JsonNode brief) {
    List<Pair> pairs = new ArrayList<>();
    for (JsonNode mark : gold.path("findings")) {
      Set<String> wanted = texts(mark.path("claims"));
      for (JsonNode finding : brief.path("findings")) {
        Set<String> told = marks(finding);
        Set<String> both = new HashSet<>(wanted);
        both.retainAll(told);
        double likeness = (double) both.size() / (wanted.size() + told.size() - both.size());
        if (likeness >= TOGETHER) {
          pairs.add(
              new Pair(likeness, mark.path("id").asText(), finding.path("id").asText(), finding));
        }
      }
    }
    Map<String, JsonNode> matched = new TreeMap<>();
    oneToOne(pairs).forEach(pair -> matched.put(pair.mark(), pair.told()));
    return matched;
  }

  /** Findings called corroborated on marked claims none of whose findings may be. */
  private int falseOnes(JsonNode brief) {
    int count = 0;
    for (JsonNode finding : brief.path("findings")) {
      Set<String> told = marks(finding);
      boolean allowed = told.isEmpty() || !verdict(finding).equals("corroborated");
      for (JsonNode mark : gold.path("findings")) {
        boolean touches = texts(mark.path("claims")).stream().anyMatch(told::contains);
        allowed |= touches && texts(mark.path("verdict")).contains("corroborated");
      }
      count += allowed ? 0 : 1;
    }
    return count;
  }

  /** The marked claims that a finding's claims carry. */
  private Set<String> marks(JsonNode finding) {
    Set<String> found = new TreeSet<>();
    finding
        .path("claims")
        .forEach(reference -> found.addAll(carried.getOrDefault(reference.asText(), Set.of())));
    return found;
  }

  /** The likeliest pairs, each thing in one at most; of equally likely ones those marked first. */
  private static List<Pair> oneToOne(List<Pair> pairs) {
    Set<String> marks = new HashSet<>();
    Set<String> keys = new HashSet<>();
    List<Pair> kept = new ArrayList<>();
    pairs.stream()
        .sorted(Comparator.comparing((Pair pair) -> -pair.likeness()))
        .forEach(
            pair -> {
              if (!marks.contains(pair.mark()) && !keys.contains(pair.key())) {
                marks.add(pair.mark());
                keys.add(pair.key());
                kept.add(pair);
              }
            });
    return kept;
  }

  private JsonNode reading(String report) {
    return readings.getOrDefault(report, none());
  }

  private static JsonNode none() {
    return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
  }

  private static String verdict(JsonNode finding) {
    return finding.path("verdict").asText();
  }

  private static BitSet letters(JsonNode spans) {
    BitSet set = new BitSet();
    spans.forEach(span -> set.set(span.path("start").asInt(), span.path("end").asInt()));
    return set;
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new TreeSet<>();
    array.forEach(one -> texts.add(one.asText()));
    return texts;
  }
}
