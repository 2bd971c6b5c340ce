package org.twosource.corroboration;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How like some propositions are, each two {@link Profile profiles} weighed once and not before
 * they are asked for. Not safe for use by several threads at once.
 */
final class Weighed {

  private static final byte MAY_BE = 1;
  private static final byte CANNOT_BE = -1;

  private final Likeness likeness;
  private final List<Said> all;

  /** For each proposition the number of its profile. */
  private final int[] profile;

  /** By two numbers, the greater first; not-a-number where not weighed yet. */
  private final double[][] weights;

  private final byte[][] possible;

  Weighed(Likeness likeness, List<Said> all) {
    this.likeness = likeness;
    this.all = all;
    this.profile = new int[all.size()];
    Map<Profile, Integer> numbers = new HashMap<>();
    for (int i = 0; i < profile.length; i++) {
      Integer known = numbers.putIfAbsent(likeness.profile(all.get(i)), numbers.size());
      profile[i] = known == null ? numbers.size() - 1 : known;
    }
    this.weights = new double[numbers.size()][];
    this.possible = new byte[numbers.size()][];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = new double[i + 1];
      Arrays.fill(weights[i], Double.NaN);
      possible[i] = new byte[i + 1];
    }
  }

  /** As {@link Likeness#mayBe}. */
  boolean mayBe(int one, int other) {
    int row = Math.max(profile[one], profile[other]);
    int column = Math.min(profile[one], profile[other]);
    if (possible[row][column] == 0) {
      possible[row][column] = likeness.mayBe(all.get(one), all.get(other)) ? MAY_BE : CANNOT_BE;
    }
    return possible[row][column] == MAY_BE;
  }

  /** As {@link Likeness#of}. */
  double of(int one, int other) {
    int row = Math.max(profile[one], profile[other]);
    int column = Math.min(profile[one], profile[other]);
    if (Double.isNaN(weights[row][column])) {
      weights[row][column] = likeness.of(all.get(one), all.get(other));
    }
    return weights[row][column];
  }
}
