package org.twosource.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MaximumTreeTest {

  @Property(tries = 400)
  void noTreeIsBetter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int size) {
    float[][] scores = scores(new Random(seed), size);
    int[] heads = MaximumTree.heads(scores);
    assertThat(isTree(heads)).as("a tree with one root").isTrue();
    assertThat(sum(scores, heads)).isCloseTo(best(scores, new int[size], 0), within(1e-4));
  }

  @Property(tries = 50)
  void alwaysATree(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
    assertThat(isTree(MaximumTree.heads(scores(new Random(seed), size)))).isTrue();
  }

  private static float[][] scores(Random random, int size) {
    float[][] scores = new float[size][size + 1];
    for (float[] row : scores) {
      for (int j = 0; j <= size; j++) {
        row[j] = random.nextFloat() * 20 - 10;
      }
    }
    return scores;
  }

  /** The best sum by trying every choice of heads. */
  private static double best(float[][] scores, int[] heads, int at) {
    if (at == heads.length) {
      return isTree(heads) ? sum(scores, heads) : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int head = -1; head < heads.length; head++) {
      heads[at] = head;
      best = head == at ? best : Math.max(best, best(scores, heads, at + 1));
    }
    return best;
  }

  private static double sum(float[][] scores, int[] heads) {
    double sum = 0;
    for (int i = 0; i < heads.length; i++) {
      sum += scores[i][heads[i] < 0 ? heads.length : heads[i]];
    }
    return sum;
  }

  private static boolean isTree(int[] heads) {
    int roots = 0;
    for (int i = 0; i < heads.length; i++) {
      roots += heads[i] < 0 ? 1 : 0;
      int at = i;
      for (int steps = 0; at >= 0; steps++) {
        if (steps > heads.length) {
          return false;
        }
        at = heads[at];
      }
    }
    return roots == 1;
  }
}
