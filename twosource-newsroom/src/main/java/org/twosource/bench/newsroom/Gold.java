package org.twosource.bench.newsroom;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The marks of one bundle, as far as they are judged: gold.json of gold/newsroom or of {@link
 * Simulate}.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Gold(List<Claim> claims, List<Finding> findings) {

  static Gold read(Path file) throws IOException {
    return new ObjectMapper().readValue(file.toFile(), Gold.class);
  }

  /** Whether roots name the claims that go back to them; those of the simulator do. */
  boolean tracesClaims() {
    return findings.stream()
        .flatMap(finding -> finding.roots == null ? Stream.empty() : finding.roots.stream())
        .anyMatch(root -> root.claims != null);
  }

  /** A marked claim. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Claim(String id, String report, List<Stretch> span) {

    /** The offsets it covers. */
    Set<Integer> letters() {
      Set<Integer> letters = new TreeSet<>();
      span.forEach(stretch -> stretch.addTo(letters));
      return letters;
    }
  }

  /** Half-open, in UTF-16 code units. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Stretch(int start, int end) {
    private void addTo(Set<Integer> letters) {
      for (int at = start; at < end; at++) {
        letters.add(at);
      }
    }
  }

  /** What is right to find. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Finding(
      String id,
      List<String> claims,
      List<String> verdict,
      List<Integer> atLeast,
      List<Integer> atMost,
      @Nullable List<Root> roots,
      @Nullable Difference disagreement) {

    boolean maybe(String one) {
      return verdict.contains(one);
    }

    /** Whether nothing else is right. */
    boolean only(String one) {
      return verdict.equals(List.of(one));
    }

    /** How many parties with a firm root these claims go back to. */
    long parties(Set<String> ids) {
      List<Root> all = roots == null ? List.of() : roots;
      return all.stream()
          .filter(
              root ->
                  root.firm && root.claims != null && root.claims.stream().anyMatch(ids::contains))
          .map(root -> root.party == null ? root.name : root.party)
          .collect(Collectors.toSet())
          .size();
    }
  }

  /** A root; only the simulator says which claims go back to it. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Root(String name, boolean firm, @Nullable String party, @Nullable List<String> claims) {}

  /** How accounts differ: aspects parted by commas, kinds any of which is right. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Difference(String aspect, List<String> kind, List<Long> values) {}
}
