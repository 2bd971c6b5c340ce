package org.twosource.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measures of coreference: examples counted by hand, and what must hold for any clusters. */
class ClustersTest {

  private static final Offset<Double> EXACT = within(1e-9);

  /**
   * Three clusters of five, two and five mentions. One answer joins the two to a five, the other
   * the fives to each other, which B³ minds more and MUC does not.
   *
   * <p>MUC: 9 links wanted, 10 found, 9 of them right. B³ precision, first answer: (5·1 + 2·2/7 +
   * 5·5/7) / 12 = 16/21; second: (10·1/2 + 2·1) / 12 = 7/12. φ₄, first: 1 + 10/12 = 11/6 for the
   * two pairs; second: 10/15 + 1 = 5/3.
   */
  @ParameterizedTest
  @CsvSource({
    "muc,   abcde fghijkl, 9/10,  1/1",
    "muc,   abcdehijkl fg, 9/10,  1/1",
    "b3,    abcde fghijkl, 16/21, 1/1",
    "b3,    abcdehijkl fg, 7/12,  1/1",
    "ceafe, abcde fghijkl, 11/12, 11/18",
    "ceafe, abcdehijkl fg, 5/6,   5/9"
  })
  void joinedClusters(String measure, String response, String precision, String recall) {
    check(measure, "abcde fg hijkl", response, precision, recall);
  }

  /**
   * A cluster of four cut in two: MUC recall (4-2)/(4-1). Mentions that only one side has: of abc
   * the answer has ab, and x besides; MUC: 1 of 2 links right on each side; B³: a and b have 2/3 of
   * their cluster there, c and x nothing, so 4/9; φ₄: 2·2/6.
   */
  @ParameterizedTest
  @CsvSource({
    "muc,   abcd, ab cd, 1/1, 2/3",
    "b3,    abcd, ab cd, 1/1, 1/2",
    "ceafe, abcd, ab cd, 1/3, 2/3",
    "muc,   abc,  abx,   1/2, 1/2",
    "b3,    abc,  abx,   4/9, 4/9",
    "ceafe, abc,  abx,   2/3, 2/3",
    "muc,   abc,  xyz,   0/1, 0/1",
    "b3,    abc,  xyz,   0/1, 0/1",
    "ceafe, abc,  xyz,   0/1, 0/1"
  })
  void cutAndMissing(String measure, String key, String response, String precision, String recall) {
    check(measure, key, response, precision, recall);
  }

  @Test
  void oneMentionIsNoChain() {
    assertThat(Clusters.counted(List.of(List.of("a"), List.of("b", "c"), List.of("c", "d"))))
        .containsExactly(Set.of("b", "c"));
  }

  @Property
  void theSameIsAllRight(@ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> places) {
    List<Set<Character>> clusters = clusters(places);
    for (String measure : List.of("muc", "b3", "ceafe")) {
      Tally tally = tally(measure, clusters, clusters);
      assertThat(tally.f()).isEqualTo(clusters.isEmpty() ? 0 : 1, EXACT);
    }
  }

  @Property
  void sidesChangePlaces(
      @ForAll @Size(12) List<@IntRange(max = 4) Integer> one,
      @ForAll @Size(12) List<@IntRange(max = 4) Integer> other) {
    for (String measure : List.of("muc", "b3", "ceafe")) {
      Tally there = tally(measure, clusters(one), clusters(other));
      Tally back = tally(measure, clusters(other), clusters(one));
      assertThat(there.precision()).isEqualTo(back.recall(), EXACT);
      assertThat(there.recall()).isBetween(0.0, 1.0 + 1e-9);
    }
  }

  @Property
  void thePairingIsTheBest(
      @ForAll @IntRange(min = 1, max = 5) int rows,
      @ForAll @IntRange(min = 1, max = 5) int columns,
      @ForAll @Size(25) List<@IntRange(max = 9) Integer> values) {
    double[][] worth = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        worth[i][j] = values.get(i * 5 + j);
      }
    }
    assertThat(Pairing.best(worth)).isEqualTo(tried(worth, 0, new HashSet<>()), EXACT);
  }

  /** The best of all pairings, one after the other; a row may stay alone. */
  private static double tried(double[][] worth, int row, Set<Integer> taken) {
    if (row == worth.length) {
      return 0;
    }
    double best = tried(worth, row + 1, taken);
    for (int j = 0; j < worth[row].length; j++) {
      if (taken.add(j)) {
        best = Math.max(best, worth[row][j] + tried(worth, row + 1, taken));
        taken.remove(j);
      }
    }
    return best;
  }

  private static void check(
      String measure, String key, String response, String precision, String recall) {
    Tally tally = tally(measure, clusters(key), clusters(response));
    assertThat(tally.precision()).isEqualTo(fraction(precision), EXACT);
    assertThat(tally.recall()).isEqualTo(fraction(recall), EXACT);
  }

  private static Tally tally(
      String measure, List<Set<Character>> key, List<Set<Character>> response) {
    return switch (measure) {
      case "muc" -> Clusters.muc(key, response);
      case "b3" -> Clusters.bCubed(key, response);
      default -> Clusters.ceaf(key, response);
    };
  }

  private static double fraction(String text) {
    String[] parts = text.split("/", -1);
    return Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
  }

  private static List<Set<Character>> clusters(String text) {
    List<Set<Character>> clusters = new ArrayList<>();
    for (String letters : text.split(" ", -1)) {
      Set<Character> cluster = new HashSet<>();
      letters.chars().forEach(letter -> cluster.add((char) letter));
      clusters.add(cluster);
    }
    return clusters;
  }

  /** Mention by mention the number of its cluster. */
  private static List<Set<Character>> clusters(List<Integer> places) {
    List<List<Character>> chains = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      chains.add(new ArrayList<>());
    }
    for (int i = 0; i < places.size(); i++) {
      chains.get(places.get(i)).add((char) ('a' + i));
    }
    return Clusters.counted(chains);
  }
}
